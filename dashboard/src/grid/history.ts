import type { CellEdit } from './cell.js';

/** What can be taken back and what can be done again: lists of edits, the newest last. */
export interface History {
  readonly done: readonly (readonly CellEdit[])[];
  readonly undone: readonly (readonly CellEdit[])[];
}

const MOST_STEPS = 200;

export const noHistory: History = { done: [], undone: [] };

/** After an edit: `inverse` takes it back. What was taken back before cannot be done again any more. */
export const recorded = ({ done }: History, inverse: readonly CellEdit[]): History =>
  inverse.length === 0 ? { done, undone: [] } : { done: [...done, inverse].slice(-MOST_STEPS), undone: [] };

/**
 * Takes the newest step of one side, carries it out with `apply`, which answers the inverse, and puts that on the other side.
 * Null when there is nothing to take.
 */
export function stepIn(
  history: History,
  side: 'done' | 'undone',
  apply: (edits: readonly CellEdit[]) => readonly CellEdit[],
): { history: History; edits: readonly CellEdit[] } | null {
  const edits = history[side].at(-1);
  if (!edits) return null;
  const other = side === 'done' ? 'undone' : 'done';
  const inverse = apply(edits);
  const next: History = { ...history, [side]: history[side].slice(0, -1), [other]: [...history[other], inverse] };
  return { history: next, edits };
}
