import { useEffect } from 'react';
import { useT } from '../../i18n/language.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { type AgencyQuarter, ResultTable, useQuarterResults } from './quarterResults.js';

/** What the signatures of the quarter stand under. `isSigned`: something was signed since the list was last asked for. */
export function SignedResults({ isSigned, agency, period }: AgencyQuarter & { isSigned: boolean }) {
  const t = useT();
  const list = useQuarterResults({ agency, period }, 'SIGNED');
  const { retry } = list.answer;
  useEffect(() => {
    if (isSigned) retry();
  }, [isSigned, retry]);
  const caption = t('signing.signed');
  return (
    <Panel title={caption} subtitle={t('signing.signedNote', { count: list.total })}>
      <ListAnswer list={list} none={<p>{t('signing.noneSigned')}</p>}>
        <ResultTable caption={caption} rows={list.nodes} agency={agency} />
      </ListAnswer>
    </Panel>
  );
}
