import type { CellState } from '../../ui/StateMark.js';

const goesBack: ReadonlySet<CellState> = new Set(['VERIFIED', 'SIGNED']);

/** Whether opening a cell sends it back to the planner; otherwise only its time is lengthened. */
export const sendsBack = (state: CellState): boolean => goesBack.has(state);

/** Whether a cell can be opened at all: one that is being verified is returned by its verifier instead. */
export const isReopenable = (state: CellState): boolean => state !== 'SUBMITTED';
