import type { Reason } from '../../outbox/outbox.rules.js';
import { createLiveGrid } from '../../outbox/liveGrid.js';
import type { Words } from '../../outbox/saveSigns.js';
import { keyText, type MonthCell, type MonthKey, type ProjectRow, type Report } from './progress.js';
import { activityGridRow, gridIds, liveMonth, partsOf, projectGridRow } from './progress.rows.js';
import { contentOf, heldBecause, type ProgressChange, shownPercent } from './progress.rules.js';
import type { ProgressModel } from './progressModel.js';
import type { ProgressOutbox, ProgressService } from './progressOutbox.js';

/** What a change of a month asks of the outbox. */
export type MonthEdit =
  | { cell: MonthKey & { seenVersion: number }; change: ProgressChange; held: Reason | undefined }
  | { dropped: MonthKey };

/** Some of a month's content written anew; what comes to what the server has is given up, for there is nothing to send. */
export function editOf(row: ProjectRow, cell: MonthCell, outbox: ProgressOutbox, part: Partial<ProgressChange>): MonthEdit | null {
  const key: MonthKey = { projectId: row.project.id, fiscalYear: cell.fiscalYear, month: cell.month };
  const { content } = liveMonth(row, cell, outbox);
  const change = { ...content, ...part };
  if (isSame(change, contentOf(cell, null))) return outbox.drafts.has(keyText(key)) ? { dropped: key } : null;
  return isSame(change, content) ? null : { cell: { ...key, seenVersion: cell.version }, change, held: heldBecause(change) };
}

const isSame = (one: ProgressChange, other: ProgressChange): boolean =>
  shownPercent(one.actualPercent.trim()) === shownPercent(other.actualPercent.trim()) &&
  (['status', 'doneTh', 'problemsTh', 'nextTh', 'spentProposedBaht', 'spentBaht'] as const).every((field) => one[field] === other[field]);

/** Hands an edit to the outbox. */
export function enter(service: ProgressService, edit: MonthEdit | null): void {
  if (edit === null) return;
  if ('dropped' in edit) service.drop(edit.dropped);
  else service.change([edit]);
}

/** The month of a place in the grid: actual percentages stand right of the planned ones. */
export const monthAt = (row: ProjectRow | undefined, column: number): MonthCell | undefined => row?.months[Math.floor(column / 2)];

/** A grid over all projects with their activities; `view` shows some of its rows, `connect` keeps it up to date until it is called off. */
export function createProgressGrid(model: ProgressModel, outbox: ProgressService, words: Words) {
  return createLiveGrid<MonthKey, ProgressChange, Report>({
    ids: gridIds(model.rows(), true),
    outbox,
    model,
    rowIdOf: ({ projectId }) => projectId,
    draw: (id, state) => {
      const { projectId, number } = partsOf(id);
      const row = model.row(projectId);
      if (!row || number === null) return row ? projectGridRow(row, state, words) : null;
      const activity = row.project.activities.find((one) => one.number === number);
      return activity ? activityGridRow(row, activity, words) : null;
    },
    enter: (id, { column, text }) => {
      const row = model.row(id);
      const cell = monthAt(row, column);
      return row && cell ? editOf(row, cell, outbox.get(), { actualPercent: text.trim() }) : null;
    },
  });
}
