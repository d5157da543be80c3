import { createRowsModel, type RowsModel } from '../../outbox/rowsModel.js';
import type { MonthKey, ProjectRow, Report } from './progress.js';
import type { ProgressAnswer } from './progressOutbox.js';

/** The sheet of progress as the server knows it. */
export type ProgressModel = RowsModel<ProjectRow, MonthKey, Report>;

export const createProgressModel = (initial: readonly ProjectRow[]): ProgressModel =>
  createRowsModel(initial, { idOf: ({ project }) => project.id, rowIdOf: ({ projectId }) => projectId, withCell: withReport });

/** The row with a newer report of a month. What planners do neither opens nor closes it. */
function withReport(row: ProjectRow, key: MonthKey, report: Report): ProjectRow | null {
  const index = row.months.findIndex(({ fiscalYear, month }) => fiscalYear === key.fiscalYear && month === key.month);
  const before = row.months[index];
  if (!before || before.version > report.version) return null;
  const { version, state } = report;
  const stands = state === 'SUBMITTED' || state === 'VERIFIED';
  return { ...row, months: row.months.with(index, { ...before, version, state, missing: before.missing && !stands, newest: report }) };
}

/** Puts the months as the answers say they stand now, also where somebody else left them so. */
export const takeIn = (model: ProgressModel, answers: readonly ProgressAnswer[]): void =>
  model.put(answers.flatMap((answer) => (answer.newest ? [{ key: answer, cell: answer.newest }] : [])));
