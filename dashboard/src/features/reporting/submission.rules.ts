import { lacksExplanation } from './entry.rules.js';
import type { Outbox } from './outbox.rules.js';
import { type CellKey, isWritable, type SheetCell, type SheetRow } from './sheet.js';
import { liveCell } from './sheet.rows.js';

/** What keeps a cell from being submitted, in the order in which it is told. */
export const obstacleKinds = ['conflict', 'held', 'refused', 'unsent', 'explanation', 'evidence'] as const;
export type ObstacleKind = (typeof obstacleKinds)[number];

/** What can be submitted for a quarter, and what stands in the way. */
export interface Readiness {
  ready: (CellKey & { seenVersion: number })[];
  obstacles: { kind: ObstacleKind; cells: CellKey[] }[];
  /** Cells with a target that nothing was entered in yet. */
  empty: number;
  /** Cells on their way already: submitted, verified or signed. */
  handedIn: number;
}

const entered: ReadonlySet<SheetCell['state']> = new Set(['DRAFT', 'RETURNED']);
const handedIn: ReadonlySet<SheetCell['state']> = new Set(['SUBMITTED', 'VERIFIED', 'SIGNED']);

/** Looks through the chosen quarter's cells of a sheet. */
export function readiness(rows: readonly SheetRow[], quarter: number, outbox: Outbox): Readiness {
  const found: Readiness = { ready: [], obstacles: [], empty: 0, handedIn: 0 };
  const stopped = new Map<ObstacleKind, CellKey[]>();
  for (const row of rows) {
    const cell = row.cells.find((one) => one.quarter === quarter);
    if (!cell) continue;
    const key = { indicatorId: row.indicator.id, fiscalYear: cell.fiscalYear, quarter };
    const kind = obstacleOf(row, cell, outbox);
    if (kind) stopped.set(kind, [...(stopped.get(kind) ?? []), key]);
    else if (isWritable(cell) && entered.has(cell.state)) found.ready.push({ ...key, seenVersion: cell.version });
    else if (cell.state === 'EMPTY' && cell.target != null) found.empty++;
    else if (handedIn.has(cell.state)) found.handedIn++;
  }
  found.obstacles = obstacleKinds.flatMap((kind) => (stopped.has(kind) ? [{ kind, cells: stopped.get(kind) ?? [] }] : []));
  return found;
}

function obstacleOf(row: SheetRow, cell: SheetCell, outbox: Outbox): ObstacleKind | null {
  const { standing, problems, explanation } = liveCell(row, cell, outbox, (key) => key);
  if (standing === 'waiting' || standing === 'sending') return 'unsent';
  if (standing) return standing;
  if (!isWritable(cell) || !entered.has(cell.state)) return null;
  if (lacksExplanation(problems, explanation)) return 'explanation';
  return row.indicator.evidenceRequired && cell.evidenceCount === 0 ? 'evidence' : null;
}
