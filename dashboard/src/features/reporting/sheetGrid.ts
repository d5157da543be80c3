import type { CellEdit } from '../../grid/cell.js';
import { createGridStore, type GridStore } from '../../grid/store.js';
import { checkTyped, shownText } from './entry.rules.js';
import type { CellChange, Outbox, OutboxService, Reason } from './outbox.rules.js';
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

/** A grid over some rows of the sheet; `connect` keeps it up to date until it is called off. */
export function createSheetGrid(ids: readonly string[], model: SheetModel, outbox: OutboxService, words: Words) {
  const rowOf = (id: string | undefined) => (id === undefined ? undefined : model.row(id));
  const rows = ids.flatMap((id) => rowOf(id) ?? []);
  const indexes = new Map(rows.map(({ indicator }, index) => [indicator.id, index]));
  const store: GridStore = createGridStore(
    rows.map((row) => gridRow(row, outbox.get(), words)),
    { change: ({ text }, before) => ({ ...before, text }), edited: (edits) => enter(edits) },
  );
  const enter = (edits: readonly CellEdit[]) => {
    const changes = edits.flatMap(({ row: index, column, text }) => {
      const row = rowOf(ids[index]);
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
  };
  const refresh = (changed: Iterable<string>) => {
    for (const id of changed) {
      const index = indexes.get(id);
      const row = rowOf(id);
      if (index !== undefined && row) store.replace(index, gridRow(row, outbox.get(), words));
    }
  };
  const connect = () => {
    let seen = outbox.get();
    refresh(movedKeys(seen, { drafts: new Map(), batch: null }));
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
  return { store, connect };
}

const waiverOr = (text: string, { state }: SheetCell, { t }: Words): string =>
  state === 'NOT_APPLICABLE' ? t('reporting.notApplicable') : text;
