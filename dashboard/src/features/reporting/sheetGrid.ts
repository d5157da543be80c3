import { createLiveGrid } from '../../outbox/liveGrid.js';
import type { Words } from '../../outbox/saveSigns.js';
import { checkTyped, shownText } from './entry.rules.js';
import type { CellChange, Newest, OutboxService, Reason } from './outbox.rules.js';
import { type CellKey, keyText, type SheetCell, type SheetRow } from './sheet.js';
import { gridRow, reasonOf } from './sheet.rows.js';
import type { SheetModel } from './sheetModel.js';

/** What a text in a cell asks for: its change, and the reason for which the browser holds it back. */
export function changeFor(text: string, row: SheetRow, cell: SheetCell): { change: CellChange; held?: Reason | undefined } {
  if (text.trim() === '') return { change: { clear: true } };
  const change = { value: text };
  const refusal = checkTyped(change, row, cell).problems.find(({ severity }) => severity === 'REFUSAL');
  return { change, held: refusal && reasonOf(refusal) };
}

/** The indicator and quarter of a place in the grid: result columns stand right of their targets. */
export const cellAt = (row: SheetRow | undefined, column: number): SheetCell | undefined => row?.cells[Math.floor(column / 2)];

/** A grid over the whole sheet; `view` shows some rows of it, `connect` keeps it up to date until it is called off. */
export function createSheetGrid(model: SheetModel, outbox: OutboxService, words: Words) {
  return createLiveGrid<CellKey, CellChange, Newest>({
    ids: model.rows().map(({ indicator }) => indicator.id),
    outbox,
    model,
    rowIdOf: ({ indicatorId }) => indicatorId,
    draw: (id, state) => {
      const row = model.row(id);
      return row ? gridRow(row, state, words) : null;
    },
    enter: (id, { column, text }) => {
      const row = model.row(id);
      const cell = cellAt(row, column);
      if (!row || !cell) return null;
      const key: CellKey = { indicatorId: id, fiscalYear: cell.fiscalYear, quarter: cell.quarter };
      const isAsBefore = text.trim() === waiverOr(shownText(cell.result, row.indicator), cell, words);
      if (isAsBefore && outbox.get().drafts.has(keyText(key))) return { dropped: key };
      return { cell: { ...key, seenVersion: cell.version }, ...changeFor(text, row, cell) };
    },
  });
}

const waiverOr = (text: string, { state }: SheetCell, { t }: Words): string =>
  state === 'NOT_APPLICABLE' ? t('reporting.notApplicable') : text;
