import type { CellEdit, GridRow } from '../grid/cell.js';
import { createGridStore, type GridStore } from '../grid/store.js';
import { viewOf } from '../grid/view.js';
import type { OutboxService } from './outbox.js';
import type { Outbox, Reason, Versioned } from './outbox.rules.js';

/** What an edit of a cell asks of the outbox: a change, or giving up what was typed there; null for nothing. */
export type Entered<Key, Change> =
  | { cell: Key & { seenVersion: number }; change: Change; held?: Reason | undefined }
  | { dropped: Key }
  | null;

interface LiveGrid<Key extends object, Change extends object, Newest extends Versioned> {
  /** All the rows that can be shown. */
  ids: readonly string[];
  outbox: OutboxService<Key, Change, Newest>;
  /** What changes the rows from elsewhere. */
  model: { subscribe(listener: (changed: ReadonlySet<string>) => void): () => void };
  rowIdOf(key: Key): string;
  draw(id: string, outbox: Outbox<Key, Change, Newest>): GridRow | null;
  enter(id: string, edit: CellEdit): Entered<Key, Change>;
}

/** A grid over a whole sheet; `view` shows some rows of it, `connect` keeps it up to date until it is called off. */
export interface WholeGrid {
  /** `hidden` is told the row of a change that was taken back where it is not shown. */
  view(ids: readonly string[], hidden: (id: string) => void): GridStore;
  connect(): () => void;
}

/**
 * A grid over a whole sheet, written through the outbox.
 * What can be taken back stays with the sheet, whichever rows are shown.
 */
export function createLiveGrid<Key extends object, Change extends object, Newest extends Versioned>(
  grid: LiveGrid<Key, Change, Newest>,
): WholeGrid {
  const { outbox, draw } = grid;
  const rows = grid.ids.flatMap((id) => {
    const row = draw(id, outbox.get());
    return row ? [{ id, row }] : [];
  });
  const indexes = new Map(rows.map(({ id }, index) => [id, index]));
  const idAt = (index: number) => rows[index]?.id ?? '';
  const store = createGridStore(
    rows.map(({ row }) => row),
    { change: ({ text }, before) => ({ ...before, text }), edited: (edits) => takeEdits(edits, idAt, grid) },
  );
  const refresh = (changed: Iterable<string>) => {
    for (const id of changed) {
      const index = indexes.get(id);
      const row = index === undefined ? null : draw(id, outbox.get());
      if (index !== undefined && row) store.replace(index, row);
    }
  };
  const view: WholeGrid['view'] = (ids, hidden) => {
    const order = ids.flatMap((id) => indexes.get(id) ?? []);
    return viewOf(store, order, (index) => hidden(idAt(index)));
  };
  return { view, connect: () => connect(grid, refresh) };
}

/** Hands edits to the outbox; a cell that stands again as the server has it is given up instead. */
function takeEdits<Key extends object, Change extends object, Newest extends Versioned>(
  edits: readonly CellEdit[],
  idAt: (index: number) => string,
  { outbox, enter }: Pick<LiveGrid<Key, Change, Newest>, 'outbox' | 'enter'>,
): void {
  const changes = edits.flatMap((edit) => {
    const entered = enter(idAt(edit.row), edit);
    if (entered && 'change' in entered) return [entered];
    if (entered) outbox.drop(entered.dropped);
    return [];
  });
  if (changes.length > 0) outbox.change(changes);
}

/** The rows in which the way to the server differs between two states of the outbox. */
function movedRows<Key extends object, Change extends object, Newest extends Versioned>(
  before: Outbox<Key, Change, Newest>,
  now: Outbox<Key, Change, Newest>,
  rowIdOf: (key: Key) => string,
): Set<string> {
  const moved = new Set<string>();
  for (const box of before.batch === now.batch ? [] : [before, now]) for (const row of box.batch?.rows ?? []) moved.add(rowIdOf(row));
  for (const [one, other] of [
    [before, now],
    [now, before],
  ] as const) {
    for (const [key, draft] of one.drafts) if (other.drafts.get(key) !== draft) moved.add(rowIdOf(draft));
  }
  return moved;
}

/** Draws anew what changes in the outbox and in the model, until it is called off. */
function connect<Key extends object, Change extends object, Newest extends Versioned>(
  { outbox, model, rowIdOf }: LiveGrid<Key, Change, Newest>,
  refresh: (changed: Iterable<string>) => void,
): () => void {
  let seen = outbox.get();
  refresh(movedRows(seen, { drafts: new Map(), batch: null }, rowIdOf));
  const leaveOutbox = outbox.subscribe(() => {
    const moved = movedRows(seen, outbox.get(), rowIdOf);
    seen = outbox.get();
    refresh(moved);
  });
  const leaveModel = model.subscribe(refresh);
  return () => {
    leaveOutbox();
    leaveModel();
  };
}
