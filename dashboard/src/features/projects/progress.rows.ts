import type { GridCell, GridRow } from '../../grid/cell.js';
import { reasonText, type Standing } from '../../outbox/outbox.rules.js';
import { saveSigns, type Sign, signed, type Words } from '../../outbox/saveSigns.js';
import { type Activity, isWritable, keyText, type MonthCell, projectName, type ProjectRow } from './progress.js';
import { type ProgressDraft, type ProgressOutbox, progressRules } from './progressOutbox.js';
import { activityPercent, contentOf, lackingWords, type ProgressChange, shownPercent } from './progress.rules.js';

/** The sign of each state of a month. */
export const monthSigns: Record<MonthCell['state'], Sign> = {
  EMPTY: { icon: '○', tone: 'plain', text: 'projects.state.EMPTY' },
  DRAFT: { icon: '✎', tone: 'plain', text: 'projects.state.DRAFT' },
  SUBMITTED: { icon: '➜', tone: 'good', text: 'projects.state.SUBMITTED' },
  RETURNED: { icon: '↩', tone: 'warn', text: 'projects.state.RETURNED' },
  VERIFIED: { icon: '✓', tone: 'good', text: 'projects.state.VERIFIED' },
};
/** Months that nothing was entered in and that take nothing now, by why. */
export const closedSigns = {
  notOpen: { icon: '…', tone: 'plain', text: 'projects.closed' },
  notRunning: { icon: '–', tone: 'plain', text: 'projects.notRunning' },
} as const satisfies Record<string, Sign>;

/** Everything about one month as it stands for the person: what the server has, with what was typed over it. */
export interface LiveMonth {
  content: ProgressChange;
  standing: Standing;
  draft: ProgressDraft | undefined;
  writable: boolean;
}

export function liveMonth({ project }: ProjectRow, cell: MonthCell, outbox: ProgressOutbox): LiveMonth {
  const key = keyText({ projectId: project.id, ...cell });
  return {
    content: contentOf(cell, progressRules.changeOf(outbox, key)),
    standing: progressRules.standingOf(outbox, key),
    draft: outbox.drafts.get(key),
    writable: isWritable(cell),
  };
}

/** The actual percentage of a month as a cell of the grid. */
export function monthCell(row: ProjectRow, cell: MonthCell, outbox: ProgressOutbox, words: Words): GridCell {
  const live = liveMonth(row, cell, outbox);
  return {
    text: shownPercent(live.content.actualPercent),
    readOnly: !live.writable,
    mark: signed(signOf(cell, live.standing), words.t),
    message: messageOf(row, cell, live, words),
  };
}

function signOf(cell: MonthCell, standing: Standing): Sign {
  if (standing) return saveSigns[standing];
  if (cell.state !== 'EMPTY') return monthSigns[cell.state];
  if (!cell.isExpected) return closedSigns.notRunning;
  return cell.isOpen ? monthSigns.EMPTY : closedSigns.notOpen;
}

function messageOf(row: ProjectRow, cell: MonthCell, { draft, content, writable }: LiveMonth, { t, language }: Words): GridCell['message'] {
  if (draft?.status === 'conflict') return { tone: 'bad', text: t('reporting.save.conflict') };
  if (draft?.reason) return { tone: 'bad', text: reasonText(draft.reason, language) };
  const lacking = writable ? lackingWords(row, cell, content) : null;
  return lacking === null ? undefined : { tone: 'warn', text: t(`projects.lacking.${lacking}`) };
}

const planned = (text: string): GridCell => ({ text: shownPercent(text), readOnly: true });

/** The row of a project: planned and actual percent of each month. */
export function projectGridRow(row: ProjectRow, outbox: ProgressOutbox, words: Words): GridRow {
  const { nameTh, nameEn } = projectName(row.project);
  return {
    key: row.project.id,
    heads: [words.language === 'th' ? nameTh : nameEn, row.project.code],
    cells: row.months.flatMap((cell) => [planned(cell.isExpected ? cell.plannedPercent : ''), monthCell(row, cell, outbox, words)]),
  };
}

/** The row of an activity below its project: what is planned of it; progress is told of the whole project. */
export function activityGridRow({ project, months }: ProjectRow, activity: Activity, { t }: Words): GridRow {
  return {
    key: activityId(project.id, activity.number),
    heads: [`↳ ${activity.number}. ${activity.nameTh}`, t('projects.activity.weight', { weight: shownPercent(activity.weight) })],
    cells: months.flatMap((cell) => [planned(activityPercent(activity, cell)), { text: '', readOnly: true }]),
  };
}

const activityId = (projectId: string, number: number): string => `${projectId}#${number}`;

/** The project and the activity, if any, that a row of the grid stands for. */
export function partsOf(id: string): { projectId: string; number: number | null } {
  const [projectId = '', number] = id.split('#');
  return { projectId, number: number === undefined ? null : Number(number) };
}

/** The rows of the grid in order: projects, and below those that are unfolded their activities. */
export const gridIds = (rows: readonly ProjectRow[], areUnfolded: boolean): string[] =>
  rows.flatMap(({ project }) => [
    project.id,
    ...(areUnfolded ? project.activities.map(({ number }) => activityId(project.id, number)) : []),
  ]);

/** Whether the code or a name holds the text. */
export function isNamed({ project: { code, nameTh, nameEn } }: ProjectRow, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return [code, nameTh, nameEn ?? ''].some((text) => text.toLowerCase().includes(wanted));
}
