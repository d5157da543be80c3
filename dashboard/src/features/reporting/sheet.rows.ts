import type { EntryProblem } from '@nakhon/core/entry/entry-problem';
import type { GridCell, GridRow } from '../../grid/cell.js';
import type { Translate } from '../../i18n/language.js';
import { checkTyped, lacksExplanation, problemsOfKept, shownText, shownValue } from './entry.rules.js';
import { reasonText, type Standing } from '../../outbox/outbox.rules.js';
import { saveSigns, type Sign, signed, type Words } from '../../outbox/saveSigns.js';
import { type CellChange, changeOf, type Draft, type Outbox, type Reason, standingOf } from './outbox.rules.js';
import { isWritable, keyText, type SheetCell, type SheetRow } from './sheet.js';

/** The sign of each state. */
export const stateSigns: Record<SheetCell['state'], Sign> = {
  EMPTY: { icon: '○', tone: 'plain', text: 'reporting.state.EMPTY' },
  NOT_APPLICABLE: { icon: '∅', tone: 'plain', text: 'reporting.state.NOT_APPLICABLE' },
  DRAFT: { icon: '✎', tone: 'plain', text: 'reporting.state.DRAFT' },
  SUBMITTED: { icon: '➜', tone: 'good', text: 'reporting.state.SUBMITTED' },
  RETURNED: { icon: '↩', tone: 'warn', text: 'reporting.state.RETURNED' },
  VERIFIED: { icon: '✓', tone: 'good', text: 'reporting.state.VERIFIED' },
  SIGNED: { icon: '◆', tone: 'good', text: 'reporting.state.SIGNED' },
};
/** Cells that take nothing now, by why. */
export const closedSigns: Record<NonNullable<SheetCell['closedBecause']>, Sign> = {
  NOT_YET_OPEN: { icon: '…', tone: 'plain', text: 'reporting.cell.closedBecause.NOT_YET_OPEN' },
  CLOSED: { icon: '▪', tone: 'plain', text: 'reporting.cell.closedBecause.CLOSED' },
  NO_PERIOD: { icon: '–', tone: 'plain', text: 'reporting.cell.closedBecause.NO_PERIOD' },
};

/** A problem of the browser's checks as a reason. */
export const reasonOf = ({ code, messages }: EntryProblem): Reason => ({ code, messageTh: messages.th, messageEn: messages.en });

/** Everything about one cell as it stands for the person: what the server has, with what was typed over it. */
export interface LiveCell {
  text: string;
  standing: Standing;
  draft: Draft | undefined;
  problems: readonly EntryProblem[];
  explanation: string | null | undefined;
  writable: boolean;
}

/** A cell of the sheet with what the person typed and the server has not taken yet. */
export function liveCell(row: SheetRow, cell: SheetCell, outbox: Outbox, t: Translate): LiveCell {
  const key = keyText({ indicatorId: row.indicator.id, ...cell });
  const change = changeOf(outbox, key);
  return {
    standing: standingOf(outbox, key),
    draft: outbox.drafts.get(key),
    explanation: change?.explanationTh ?? cell.explanationTh,
    writable: isWritable(cell),
    ...valueOf(row, cell, change, t),
  };
}

function valueOf(row: SheetRow, cell: SheetCell, change: CellChange | null, t: Translate): Pick<LiveCell, 'text' | 'problems'> {
  if (change?.clear) return { text: '', problems: [] };
  if (change?.notApplicableReason !== undefined) return { text: t('reporting.notApplicable'), problems: [] };
  if (change?.value !== undefined || change?.numerator !== undefined || change?.denominator !== undefined) {
    const { value, problems } = checkTyped(change, row, cell);
    return { text: value === null ? (change.value ?? '') : shownValue(value, row.indicator), problems };
  }
  if (cell.state === 'NOT_APPLICABLE') return { text: t('reporting.notApplicable'), problems: [] };
  return { text: shownText(cell.result, row.indicator), problems: problemsOfKept(row, cell) };
}

/** The result of a quarter as a cell of the grid. */
export function resultCell(row: SheetRow, cell: SheetCell, outbox: Outbox, { t, language }: Words): GridCell {
  const live = liveCell(row, cell, outbox, t);
  return {
    text: live.text,
    readOnly: !live.writable,
    mark: signed(signOf(cell, live.standing), t),
    message: messageOf(live, { t, language }),
  };
}

function signOf(cell: SheetCell, standing: Standing): Sign {
  if (standing) return saveSigns[standing];
  return cell.state === 'EMPTY' && !cell.isOpen ? closedSigns[cell.closedBecause ?? 'CLOSED'] : stateSigns[cell.state];
}

function messageOf({ draft, problems, explanation, writable, standing }: LiveCell, { t, language }: Words): GridCell['message'] {
  if (draft?.status === 'conflict') return { tone: 'bad', text: t('reporting.save.conflict') };
  if (draft?.reason) return { tone: 'bad', text: reasonText(draft.reason, language) };
  if (!writable && !standing) return undefined;
  const told = problems.filter(({ code }) => code !== 'OUT_OF_PAST_RANGE' || lacksExplanation(problems, explanation));
  const first = told[0];
  return first && { tone: first.severity === 'REFUSAL' ? 'bad' : 'warn', text: reasonText(reasonOf(first), language) };
}

/** The row of the grid: target and result of each quarter. */
export function gridRow(row: SheetRow, outbox: Outbox, words: Words): GridRow {
  const { indicator, cells } = row;
  const isThai = words.language === 'th';
  return {
    key: indicator.id,
    heads: [isThai ? indicator.nameTh : indicator.nameEn, isThai ? indicator.unitTh : indicator.unitEn],
    cells: cells.flatMap((cell) => [{ text: shownText(cell.target, indicator), readOnly: true }, resultCell(row, cell, outbox, words)]),
  };
}

export const shows = ['all', 'todo', 'returned', 'attention'] as const;
export type Show = (typeof shows)[number];

/** Whether a row belongs to what is to be shown, by the cell of the chosen quarter. */
export function isShown(row: SheetRow, quarter: number, show: Show, outbox: Outbox, words: Words): boolean {
  const cell = row.cells.find((one) => one.quarter === quarter);
  if (!cell || show === 'all') return true;
  if (show === 'returned') return cell.state === 'RETURNED';
  if (show === 'todo') return isWritable(cell) && cell.state !== 'NOT_APPLICABLE';
  return resultCell(row, cell, outbox, words).message !== undefined;
}

/** Whether the code or a name holds the text. */
export function isNamed({ indicator: { code, nameTh, nameEn } }: SheetRow, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return [code, nameTh, nameEn].some((text) => text.toLowerCase().includes(wanted));
}
