import { Link } from '@tanstack/react-router';
import { CellComments } from '../../comments/CellComments.js';
import { useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { Callout } from '../../ui/Callout.js';
import { Dialog } from '../../ui/Dialog.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { StateMark } from '../../ui/StateMark.js';
import { VerifyingCellQuery } from './cell.query.js';
import { CellActs } from './CellActs.js';
import { CellEvidence } from './CellEvidence.js';
import { CellFacts } from './CellFacts.js';
import { CellHistory, SinceReturn } from './CellHistory.js';
import type { QueueRow } from './queue.query.js';
import type { Verification } from './useVerification.js';
import styles from './Verifying.module.css';

interface CellDrawerProps {
  row: QueueRow;
  verification: Verification;
  close: () => void;
}

/** Everything about one result, and what the verifier may do with it. */
export function CellDrawer({ row, verification, close }: CellDrawerProps) {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, quarter } = row.cell;
  const answer = useApi(VerifyingCellQuery, { id: row.indicator.id, fiscalYear, quarter });
  return (
    <Dialog isDrawer title={format.name(row.indicator)} onClose={close}>
      <p className={styles.small}>
        {row.indicator.code} · {format.name(row.agency)} · {format.quarterShort(row.cell)} · <StateMark state={row.cell.state} />{' '}
        <Link to="/indicators/indicator/$id" params={{ id: row.indicator.id }} search={{ fiscalYear, quarter }}>
          {t('verifying.indicatorPage')}
        </Link>
      </p>
      <Warnings row={row} />
      <CellActs row={row} verification={verification} done={close} />
      <Answer answer={answer}>
        {({ indicator }) =>
          indicator ? (
            <>
              <SinceReturn opened={indicator} />
              <CellFacts opened={indicator} />
              <CellEvidence evidence={indicator.quarter.evidence} />
              <CellComments cell={indicator.quarter} cellKey={{ indicatorId: indicator.id, fiscalYear, quarter }} onAdded={answer.retry} />
              <CellHistory opened={indicator} />
            </>
          ) : (
            <EmptyState text={t('indicator.notFound')} />
          )
        }
      </Answer>
    </Dialog>
  );
}

function Warnings({ row: { warnings } }: { row: QueueRow }) {
  const { language } = useLanguage();
  if (warnings.length === 0) return null;
  return (
    <Callout tone="warn">
      {warnings.map(({ code, messageTh, messageEn }) => (
        <p key={code}>! {language === 'th' ? messageTh : messageEn}</p>
      ))}
    </Callout>
  );
}
