import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { type AgencyQuarter, ResultTable, useQuarterResults } from './quarterResults.js';
import { SignDialog } from './SignDialog.js';
import type { Counts } from './signing.rules.js';
import type { Signature } from './Signing.js';

interface VerifiedResultsProps extends AgencyQuarter {
  /** Something was signed since the list was last asked for. */
  isSigned: boolean;
  counts: Counts | null;
  signed: (signature: Signature) => void;
}

/** What the signature would stand under, and the way to it. */
export function VerifiedResults({ isSigned, agency, period, counts, signed }: VerifiedResultsProps) {
  const t = useT();
  const isPaper = usePaper() !== null;
  const [isAsking, setAsking] = useState(false);
  const list = useQuarterResults({ agency, period }, 'VERIFIED');
  const { retry } = list.answer;
  useEffect(() => {
    if (isSigned) retry();
  }, [isSigned, retry]);
  const done = (signature: Signature) => {
    setAsking(false);
    signed(signature);
  };
  const canSign = !isPaper && list.total > 0 && !list.answer.loading;
  return (
    <Panel
      title={t('signing.verified')}
      subtitle={t('signing.verifiedNote', { count: list.total })}
      action={canSign && <Button onClick={() => setAsking(true)}>{t('signing.sign', { count: list.total })}</Button>}
    >
      <ListAnswer list={list} none={<EmptyState text={t('signing.noneVerified')} />}>
        <ResultTable caption={t('signing.verified')} rows={list.nodes} agency={agency} />
      </ListAnswer>
      {isAsking && (
        <SignDialog agency={agency} period={period} counts={counts} cells={list.total} signed={done} close={() => setAsking(false)} />
      )}
    </Panel>
  );
}
