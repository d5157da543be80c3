import type { CellEdit, GridRow } from '../grid/cell.js';
import { createGridStore, type GridStore } from '../grid/store.js';
import type { OutboxService } from './outbox.js';
import type { Outbox, Reason } from './outbox.rules.js';

interface Versioned {
  version: number;
}

/** What an edit of a cell asks of the outbox: a change, or giving up what was typed there; null for nothing. */
export type Entered<Key, Change> =
  | { cell: Key & { seenVersion: number }; change: Change; held?: Reason | undefined }
  | { dropped: Key }
  | null;

interface LiveGrid<Key extends object, Change extends object, Newest extends Versioned> {
  /** The rows that are shown, in order. */
  ids: readonly string[];
  outbox: OutboxService<Key, Change, Newest>;
  /** What changes the rows from elsewhere. */
  model: { subscribe(listener: (changed: ReadonlySet<string>) => void): () => void };
  rowIdOf(key: Key): string;
  draw(id: string, outbox: Outbox<Key, Change, Newest>): GridRow | null;
  enter(id: string, edit: CellEdit): Entered<Key, Change>;
}

/** A grid over some rows of a sheet, written through the outbox; `connect` keeps it up to date until it is called off. */
export function createLiveGrid<Key extends object, Change extends object, Newest extends Versioned>({
  ids,
  outbox,
  model,
  rowIdOf,
  draw,
  enter,
}: LiveGrid<Key, Change, Newest>) {
  type Box = Outbox<Key, Change, Newest>;
  const shown = ids.flatMap((id) => draw(id, outbox.get()) ?? []);
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const take = (edits: readonly CellEdit[]) => {
    const entered = edits.map((edit) => enter(ids[edit.row] ?? '', edit));
    for (const one of entered) if (one && 'dropped' in one) outbox.drop(one.dropped);
    const changes = entered.flatMap((one) => (one && 'change' in one ? [one] : []));
    if (changes.length > 0) outbox.change(changes);
  };
  const store: GridStore = createGridStore(shown, { change: ({ text }, before) => ({ ...before, text }), edited: take });
  const refresh = (changed: Iterable<string>) => {
    for (const id of changed) {
      const index = indexes.get(id);
      const row = index === undefined ? null : draw(id, outbox.get());
      if (index !== undefined && row) store.replace(index, row);
    }
  };
  /** The rows in which the way to the server differs between two states of the outbox. */
  const movedRows = (before: Box, now: Box): Set<string> => {
    const moved = new Set<string>();
    for (const box of before.batch === now.batch ? [] : [before, now]) for (const row of box.batch?.rows ?? []) moved.add(rowIdOf(row));
    for (const [key, draft] of before.drafts) if (now.drafts.get(key) !== draft) moved.add(rowIdOf(draft));
    for (const [key, draft] of now.drafts) if (before.drafts.get(key) !== draft) moved.add(rowIdOf(draft));
    return moved;
  };
  const connect = () => {
    let seen = outbox.get();
    refresh(movedRows(seen, { drafts: new Map(), batch: null }));
    const leaveOutbox = outbox.subscribe(() => {
      const moved = movedRows(seen, outbox.get());
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
