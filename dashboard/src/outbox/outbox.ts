import type { Batch, Outbox, OutboxRules, Reason, RowAnswer } from './outbox.rules.js';

interface Versioned {
  version: number;
}

/** What became of a batch: its answers, a reason that refuses it whole, or `offline`: it is to be sent again as it is. */
export type Delivery<Key, Newest extends Versioned> = { answers: readonly RowAnswer<Key, Newest>[] } | { refused: Reason } | 'offline';

export interface OutboxPorts<Key extends object, Change extends object, Newest extends Versioned> {
  send(batch: Batch<Key, Change>): Promise<Delivery<Key, Newest>>;
  keep(outbox: Outbox<Key, Change, Newest>): boolean;
  newKey(): string;
  /** Calls back after so many milliseconds; answers the way to call it off. */
  later(act: () => void, milliseconds: number): () => void;
}

/** How the outbox stands towards the hub. */
export type Connection = 'online' | 'offline';

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
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;

/** Saves by itself: gathers changes for a moment, sends them in batches, one at a time, and tries again while the hub cannot be reached. */
export function createOutbox<Key extends object, Change extends object, Newest extends Versioned>(
  rules: OutboxRules<Key, Change, Newest>,
  start: Outbox<Key, Change, Newest>,
  ports: OutboxPorts<Key, Change, Newest>,
  answeredWith: (answers: readonly RowAnswer<Key, Newest>[]) => void,
): OutboxService<Key, Change, Newest> {
  let outbox = start;
  let connection: Connection = 'online';
  let isKept = true;
  let retry = FIRST_RETRY_MS;
  let callOff = () => {};
  let underWay: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const set = (next: Outbox<Key, Change, Newest>) => {
    outbox = next;
    isKept = ports.keep(next);
    for (const listener of listeners) listener();
  };
  const wait = (milliseconds: number) => {
    callOff();
    callOff = ports.later(() => void deliver(), milliseconds);
  };
  /** Takes the answer in; true when more may be sent. */
  const settle = (delivery: Delivery<Key, Newest>): boolean => {
    connection = delivery === 'offline' ? 'offline' : 'online';
    if (delivery === 'offline') {
      // A new object, so that those who watch hear that the hub is away.
      set({ ...outbox });
      wait(retry);
      retry = Math.min(retry * 2, LONGEST_RETRY_MS);
      return false;
    }
    retry = FIRST_RETRY_MS;
    if ('answers' in delivery) answeredWith(delivery.answers);
    set('answers' in delivery ? rules.answered(outbox, delivery.answers) : rules.refusedWhole(outbox, delivery.refused));
    return true;
  };
  const deliverAll = async () => {
    for (let goesOn = true; goesOn;) {
      set(rules.packed(outbox, ports.newKey()));
      goesOn = outbox.batch !== null && settle(await ports.send(outbox.batch));
    }
  };
  const deliver = (): Promise<void> => {
    callOff();
    underWay ??= deliverAll().finally(() => {
      underWay = null;
    });
    return underWay;
  };
  return {
    get: () => outbox,
    connection: () => connection,
    unsent: () => rules.unsentCount(outbox),
    isKept: () => isKept,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(edits) {
      set(edits.reduce((before, { cell, change, held }) => rules.typed(before, cell, change, held), outbox));
      wait(PAUSE_MS);
    },
    choose(cell, mine) {
      set(rules.chosen(outbox, cell, mine));
      wait(0);
    },
    drop: (cell) => set(rules.dropped(outbox, cell)),
    flush: deliver,
  };
}
