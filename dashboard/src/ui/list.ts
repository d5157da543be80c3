import type { ApiAnswer } from './Answer.js';

/** A list that the API gives page by page, as far as it is here. */
export interface List {
  answer: ApiAnswer<unknown>;
  nodes: readonly unknown[];
  total: number;
  hasNext: boolean;
  loadingMore: boolean;
  /** Whether the last page that was asked for did not come. */
  isBroken: boolean;
  /** Whether more pages come by themselves, as they do for paper. */
  isGathering: boolean;
  more: () => void;
}
