import {
  answered,
  type CellChange,
  chosen,
  dropped,
  type Outbox,
  packed,
  type Reason,
  refusedWhole,
  type RowAnswer,
  typed,
} from './outbox.rules.js';
import { type Connection, createSender, type Delivery, type SenderPorts } from './outboxSender.js';
import type { CellKey } from './sheet.js';

export interface OutboxPorts extends Pick<SenderPorts, 'send' | 'later'> {
  keep(outbox: Outbox): boolean;
  /** Takes in what other tabs left behind. */
  adopt(outbox: Outbox): Outbox;
  newKey(): string;
}

export interface OutboxService {
  get(): Outbox;
  connection(): Connection;
  /** Whether what is unsent would outlive the page. */
  isKept(): boolean;
  subscribe(listener: () => void): () => void;
  change(edits: readonly { cell: CellKey & { seenVersion: number }; change: CellChange; held?: Reason | undefined }[]): void;
  choose(cell: CellKey, mine: boolean): void;
  drop(cell: CellKey): void;
  /** Sends at once what waits: before submitting, or when the connection is back. Resolves when nothing is under way. */
  flush(): Promise<void>;
}

const PAUSE_MS = 700;

/** Saves by itself: gathers changes for a moment, sends them in batches, one at a time, and tries again while the hub cannot be reached. */
export function createOutbox(start: Outbox, ports: OutboxPorts, answeredWith: (answers: readonly RowAnswer[]) => void): OutboxService {
  const { set, ...kept } = keptOutbox(start, (outbox) => ports.keep(outbox));
  const settled = (delivery: Delivery) => {
    const outbox = kept.get();
    // A new object, so that those who watch hear that the hub is away.
    if (delivery === 'offline') return set({ ...outbox });
    if ('refused' in delivery) return set(refusedWhole(outbox, delivery.refused));
    answeredWith(delivery.answers);
    return set(answered(kept.get(), delivery.answers));
  };
  const next = () => {
    set(packed(ports.adopt(kept.get()), ports.newKey()));
    return kept.get().batch;
  };
  const sender = createSender({ next, settled, send: (batch) => ports.send(batch), later: (act, pause) => ports.later(act, pause) });
  return {
    ...kept,
    connection: sender.connection,
    change(edits) {
      set(edits.reduce((before, { cell, change, held }) => typed(before, cell, change, held), kept.get()));
      sender.wait(PAUSE_MS);
    },
    choose(cell, mine) {
      set(chosen(kept.get(), cell, mine));
      sender.wait(0);
    },
    drop(cell) {
      set(dropped(kept.get(), cell));
      sender.wait(PAUSE_MS);
    },
    flush: sender.deliver,
  };
}

/** The state with those who watch it; every new one is kept. */
function keptOutbox(start: Outbox, keep: (outbox: Outbox) => boolean) {
  let outbox = start;
  let isKept = true;
  const listeners = new Set<() => void>();
  return {
    get: () => outbox,
    isKept: () => isKept,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(next: Outbox) {
      outbox = next;
      isKept = keep(next);
      for (const listener of listeners) listener();
    },
  };
}
