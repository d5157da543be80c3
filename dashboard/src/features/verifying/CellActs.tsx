import { CheckActs } from '../../checking/CheckActs.js';
import { useT } from '../../i18n/language.js';
import type { CellState } from '../../ui/StateMark.js';
import type { QueueRow } from './queue.query.js';
import type { Verification } from './useVerification.js';

const returnable: ReadonlySet<CellState> = new Set(['SUBMITTED', 'VERIFIED', 'NOT_APPLICABLE']);

interface CellActsProps {
  row: QueueRow;
  verification: Verification;
  done: () => void;
}

/** Accept the opened result, or return it. */
export function CellActs({ row, verification, done }: CellActsProps) {
  const t = useT();
  const { state } = row.cell;
  return (
    <CheckActs
      row={row}
      isAcceptable={state === 'SUBMITTED'}
      isReturnable={returnable.has(state)}
      words={{ lead: t('verifying.return.lead'), send: t('verifying.return.send'), accept: t('verifying.acceptOne') }}
      verification={verification}
      done={done}
    />
  );
}
