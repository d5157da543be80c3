import type { CellEdit } from '../../grid/cell.js';
import { createGridStore, type GridStore } from '../../grid/store.js';
import { viewOf } from '../../grid/view.js';
import { checkTyped, shownText } from './entry.rules.js';
import type { OutboxService } from './outbox.js';
import { type CellChange, emptyOutbox, type Outbox, type Reason } from './outbox.rules.js';
import { type CellKey, keyText, type SheetCell, type SheetRow } from './sheet.js';
import { gridRow, reasonOf, type Words } from './sheet.rows.js';
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

/** The keys whose way to the server differs between two states of the outbox. */
function movedKeys(before: Outbox, now: Outbox): Set<string> {
  const moved = new Set<string>();
  for (const outbox of before.batch === now.batch ? [] : [before, now])
    for (const row of outbox.batch?.rows ?? []) moved.add(row.indicatorId);
  for (const [one, other] of [
    [before, now],
    [now, before],
  ] as const) {
    for (const [key, draft] of one.drafts) if (other.drafts.get(key) !== draft) moved.add(draft.indicatorId);
  }
  return moved;
}

/** The changes that edits ask for; a cell that stands again as the server has it is given up instead. */
function enterEdits(edits: readonly CellEdit[], rows: readonly SheetRow[], model: SheetModel, outbox: OutboxService, words: Words): void {
  const changes = edits.flatMap(({ row: index, column, text }) => {
    const row = model.row(rows[index]?.indicator.id ?? '');
    const cell = cellAt(row, column);
    if (!row || !cell) return [];
    const key: CellKey = { indicatorId: row.indicator.id, fiscalYear: cell.fiscalYear, quarter: cell.quarter };
    if (text.trim() === waiverOr(shownText(cell.result, row.indicator), cell, words) && outbox.get().drafts.has(keyText(key))) {
      outbox.drop(key);
      return [];
    }
    return [{ cell: { ...key, seenVersion: cell.version }, ...changeFor(text, row, cell) }];
  });
  if (changes.length > 0) outbox.change(changes);
}

/** A grid over the whole sheet; `view` shows some rows of it, `connect` keeps it up to date until it is called off. */
export function createSheetGrid(model: SheetModel, outbox: OutboxService, words: Words) {
  const rows = model.rows();
  const indexes = new Map(rows.map(({ indicator }, index) => [indicator.id, index]));
  const store: GridStore = createGridStore(
    rows.map((row) => gridRow(row, outbox.get(), words)),
    { change: ({ text }, before) => ({ ...before, text }), edited: (edits) => enterEdits(edits, rows, model, outbox, words) },
  );
  const refresh = (changed: Iterable<string>) => {
    for (const id of changed) {
      const index = indexes.get(id);
      const row = model.row(id);
      if (index !== undefined && row) store.replace(index, gridRow(row, outbox.get(), words));
    }
  };
  /** `hidden` is told the indicator of a change that was taken back where it is not shown. */
  const view = (ids: readonly string[], hidden: (indicatorId: string) => void): GridStore => {
    const order = ids.flatMap((id) => indexes.get(id) ?? []);
    return viewOf(store, order, (index) => hidden(rows[index]?.indicator.id ?? ''));
  };
  const connect = () => {
    let seen = outbox.get();
    refresh(movedKeys(seen, emptyOutbox));
    const leaveOutbox = outbox.subscribe(() => {
      const moved = movedKeys(seen, outbox.get());
      seen = outbox.get();
      refresh(moved);
    });
    const leaveModel = model.subscribe(refresh);
    return () => {
      leaveOutbox();
      leaveModel();
    };
  };
  return { view, connect };
}

const waiverOr = (text: string, { state }: SheetCell, { t }: Words): string =>
  state === 'NOT_APPLICABLE' ? t('reporting.notApplicable') : text;
