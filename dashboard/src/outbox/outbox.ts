import type { Outbox, OutboxRules, Reason, RowAnswer, Versioned } from './outbox.rules.js';
import { type Connection, createSender, type Delivery, type SenderPorts } from './outboxSender.js';

export interface OutboxPorts<Key extends object, Change extends object, Newest extends Versioned> extends Pick<
  SenderPorts<Key, Change, Newest>,
  'send' | 'later'
> {
  keep(outbox: Outbox<Key, Change, Newest>): boolean;
  /** Takes in what other tabs left behind. */
  adopt(outbox: Outbox<Key, Change, Newest>): Outbox<Key, Change, Newest>;
  newKey(): string;
}

/** What the outbox tells of itself, whatever it holds. */
export interface OutboxState {
  connection(): Connection;
  /** How many cells the server has not taken. */
  unsent(): number;
  /** Whether what is unsent would outlive the page. */
  isKept(): boolean;
  subscribe(listener: () => void): () => void;
  /** Sends at once what waits: before submitting, or when the connection is back. Resolves when nothing is under way. */
  flush(): Promise<void>;
}

export interface OutboxService<Key extends object, Change extends object, Newest extends Versioned> extends OutboxState {
  get(): Outbox<Key, Change, Newest>;
  change(edits: readonly { cell: Key & { seenVersion: number }; change: Change; held?: Reason | undefined }[]): void;
  choose(cell: Key, mine: boolean): void;
  drop(cell: Key): void;
}

const PAUSE_MS = 700;

/** Saves by itself: gathers changes for a moment, sends them in batches, one at a time, and tries again while the hub cannot be reached. */
export function createOutbox<Key extends object, Change extends object, Newest extends Versioned>(
  rules: OutboxRules<Key, Change, Newest>,
  start: Outbox<Key, Change, Newest>,
  ports: OutboxPorts<Key, Change, Newest>,
  answeredWith: (answers: readonly RowAnswer<Key, Newest>[]) => void,
): OutboxService<Key, Change, Newest> {
  const { set, ...kept } = keptOutbox(start, (outbox) => ports.keep(outbox));
  const sender = sendingOf(rules, kept.get, set, ports, answeredWith);
  const changed = (next: Outbox<Key, Change, Newest>, pause: number) => {
    set(next);
    sender.wait(pause);
  };
  return {
    ...kept,
    connection: sender.connection,
    unsent: () => rules.unsentCount(kept.get()),
    change: (edits) =>
      changed(
        edits.reduce((before, { cell, change, held }) => rules.typed(before, cell, change, held), kept.get()),
        PAUSE_MS,
      ),
    choose: (cell, mine) => changed(rules.chosen(kept.get(), cell, mine), 0),
    drop: (cell) => changed(rules.dropped(kept.get(), cell), PAUSE_MS),
    flush: sender.deliver,
  };
}

/** What is sent next, and what becomes of the outbox by the answer. */
function sendingOf<Key extends object, Change extends object, Newest extends Versioned>(
  rules: OutboxRules<Key, Change, Newest>,
  get: () => Outbox<Key, Change, Newest>,
  set: (next: Outbox<Key, Change, Newest>) => void,
  ports: OutboxPorts<Key, Change, Newest>,
  answeredWith: (answers: readonly RowAnswer<Key, Newest>[]) => void,
) {
  const settled = (delivery: Delivery<Key, Newest>) => {
    // A new object, so that those who watch hear that the hub is away.
    if (delivery === 'offline') return set({ ...get() });
    if ('refused' in delivery) return set(rules.refusedWhole(get(), delivery.refused));
    answeredWith(delivery.answers);
    return set(rules.answered(get(), delivery.answers));
  };
  const next = () => {
    set(rules.packed(ports.adopt(get()), ports.newKey()));
    return get().batch;
  };
  return createSender<Key, Change, Newest>({
    next,
    settled,
    send: (batch) => ports.send(batch),
    later: (act, pause) => ports.later(act, pause),
  });
}

/** The state with those who watch it; every new one is kept. */
function keptOutbox<Box>(start: Box, keep: (outbox: Box) => boolean) {
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
    set(next: Box) {
      outbox = next;
      isKept = keep(next);
      for (const listener of listeners) listener();
    },
  };
}
