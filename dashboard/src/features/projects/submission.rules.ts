import type { MissingWords } from '@nakhon/core/entry/project-progress';
import { isWritable, type MonthCell, type MonthKey, type ProjectRow } from './progress.js';
import { liveMonth } from './progress.rows.js';
import { lackingWords } from './progress.rules.js';
import type { ProgressOutbox } from './progressOutbox.js';

/** What keeps a month from being handed in, in the order in which it is told. */
export const obstacleKinds = ['conflict', 'held', 'refused', 'unsent', 'done', 'problems'] as const;
export type ObstacleKind = (typeof obstacleKinds)[number];

/** How the projects stand in a month. */
export interface MonthStanding {
  /** Projects that run in the month. */
  due: number;
  missing: number;
  empty: number;
  drafts: number;
  returned: number;
  submitted: number;
  verified: number;
  late: number;
}

/** What can be handed in for a month, and what stands in the way. */
export interface Readiness {
  ready: (MonthKey & { seenVersion: number })[];
  obstacles: { kind: ObstacleKind; cells: MonthKey[] }[];
}

const monthOf = (row: ProjectRow, month: number): MonthCell | undefined => row.months.find((cell) => cell.month === month);

export function standingOfMonth(rows: readonly ProjectRow[], month: number): MonthStanding {
  const cells = rows.flatMap((row) => monthOf(row, month) ?? []).filter(({ isExpected, version }) => isExpected || version > 0);
  const count = (wanted: (cell: MonthCell) => boolean) => cells.filter(wanted).length;
  const inState = (state: MonthCell['state']) => count((cell) => cell.state === state);
  return {
    due: cells.length,
    missing: count((cell) => cell.missing),
    empty: inState('EMPTY'),
    drafts: inState('DRAFT'),
    returned: inState('RETURNED'),
    submitted: inState('SUBMITTED'),
    verified: inState('VERIFIED'),
    late: count((cell) => cell.late),
  };
}

/** Looks through the months of a sheet. */
export function readiness(rows: readonly ProjectRow[], month: number, outbox: ProgressOutbox): Readiness {
  const ready: Readiness['ready'] = [];
  const stopped = new Map<ObstacleKind, MonthKey[]>();
  for (const row of rows) {
    const cell = monthOf(row, month);
    if (!cell) continue;
    const key = { projectId: row.project.id, fiscalYear: cell.fiscalYear, month };
    const kind = obstacleOf(row, cell, outbox);
    if (kind) stopped.set(kind, [...(stopped.get(kind) ?? []), key]);
    else if (isWritable(cell) && cell.state !== 'EMPTY') ready.push({ ...key, seenVersion: cell.version });
  }
  return { ready, obstacles: obstacleKinds.flatMap((kind) => (stopped.has(kind) ? [{ kind, cells: stopped.get(kind) ?? [] }] : [])) };
}

function obstacleOf(row: ProjectRow, cell: MonthCell, outbox: ProgressOutbox): ObstacleKind | null {
  const { standing, content } = liveMonth(row, cell, outbox);
  if (standing === 'waiting' || standing === 'sending') return 'unsent';
  if (standing) return standing;
  if (!isWritable(cell) || cell.state === 'EMPTY') return null;
  const lacking: MissingWords | null = lackingWords(row, cell, content);
  return lacking === null ? null : lacking === 'DONE' ? 'done' : 'problems';
}

/** What came back and waits for a correction, the nearest day first. */
export function returnedMonths(rows: readonly ProjectRow[]): { row: ProjectRow; cell: MonthCell }[] {
  const found = rows.flatMap((row) => row.months.filter(({ state }) => state === 'RETURNED').map((cell) => ({ row, cell })));
  return found.sort((one, other) => (one.cell.newest?.returnDueOn ?? '').localeCompare(other.cell.newest?.returnDueOn ?? ''));
}
