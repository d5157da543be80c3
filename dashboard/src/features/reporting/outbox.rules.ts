import { type OutboxService as Service } from '../../outbox/outbox.js';
import * as shared from '../../outbox/outbox.rules.js';
import { type CellKey, keyText } from './sheet.js';

export { MOST_ROWS, type Reason } from '../../outbox/outbox.rules.js';

/** What a person changed in a cell. A field left out stays as it is; `clear` empties the cell. */
export interface CellChange {
  value?: string;
  numerator?: string;
  denominator?: string;
  noteTh?: string;
  explanationTh?: string;
  notApplicableReason?: string;
  clear?: boolean;
}

/** What another person saved meanwhile. */
export interface Newest {
  version: number;
  result?: string | null | undefined;
  state: string;
}

export type Draft = shared.Draft<CellKey, CellChange, Newest>;
export type Batch = shared.Batch<CellKey, CellChange>;
export type Outbox = shared.Outbox<CellKey, CellChange, Newest>;
export type RowAnswer = shared.RowAnswer<CellKey, Newest>;
export type OutboxService = Service<CellKey, CellChange, Newest>;

/** Emptying, waiving and writing a number exclude one another. */
function joined(before: CellChange = {}, change: CellChange): CellChange {
  if (change.clear || change.notApplicableReason !== undefined) return change;
  const { clear: _, notApplicableReason: __, ...words } = before;
  return { ...words, ...change };
}

const keyOf = ({ indicatorId, fiscalYear, quarter }: CellKey): CellKey => ({ indicatorId, fiscalYear, quarter });

export const emptyOutbox: Outbox = { drafts: new Map(), batch: null };

/** The moves of the outbox of results. */
export const resultRules = shared.outboxRules<CellKey, CellChange, Newest>({ keyText, keyOf, joined });
export const { typed, packed, answered, refusedWhole, chosen, dropped, standingOf, changeOf, unsentCount } = resultRules;
