import type { SubgraphContext } from '@nakhon/kit/context';
import type { CellKey } from '../result/quarter-result.view.js';

/** A filled row of a workbook as it goes to be saved: what is left out stays as it is. */
export interface EnteredRow extends CellKey {
  /** The version that the sheet was made over; 0 = there was none. */
  seenVersion: number;
  value?: string | null;
  numerator?: string | null;
  denominator?: string | null;
  notApplicableReason?: string | null;
  noteTh?: string | null;
  explanationTh?: string | null;
}

export interface SavedRowAnswer extends CellKey {
  saved: boolean;
  version: number | null;
  /** `facts` is JSON. */
  refusal: { code: string; messageTh: string; messageEn: string; facts: string; field: string | null } | null;
  warnings: { code: string; messageTh: string; messageEn: string }[];
}

/** The service behind `Mutation.saveResults`: at most 500 rows, each answered in the order given, in one transaction of `context.em`. */
export type SaveResults = (
  context: SubgraphContext,
  rows: readonly EnteredRow[],
  idempotencyKey: string,
) => Promise<{ rows: SavedRowAnswer[] }>;
