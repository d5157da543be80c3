import { ResultState } from '../result/result-state.js';

/** Largest file that is taken, in bytes. */
export const MOST_EVIDENCE_BYTES = 20_000_000;
/** Files that one account may send within a day: room for every cell of a large agency, none for filling the disk. */
export const MOST_UPLOADS_A_DAY = 300;
/** After this long a file that never stood behind anything goes. */
export const UNUSED_FOR_MS = 24 * 60 * 60 * 1000;
/** Cells that one call may attach a file to. */
export const MOST_CELLS = 100;
/** Files that may stand behind one cell. */
export const MOST_FILES = 20;

const { EMPTY, NOT_APPLICABLE, DRAFT, SUBMITTED, RETURNED } = ResultState;

/** In which states evidence changes: more may be added while a result waits to be verified, none taken away; what was verified or signed stays as it was judged. */
const CHANGED_IN = {
  attach: [EMPTY, NOT_APPLICABLE, DRAFT, SUBMITTED, RETURNED],
  detach: [EMPTY, NOT_APPLICABLE, DRAFT, RETURNED],
} satisfies Record<string, ResultState[]>;

export function mayChangeEvidence(change: 'attach' | 'detach', state: ResultState): boolean {
  return (CHANGED_IN[change] as ResultState[]).includes(state);
}

/** Where the bytes of a file lie in the store. */
export function evidenceKey(sha256: string): string {
  return `evidence/${sha256.slice(0, 2)}/${sha256}`;
}
