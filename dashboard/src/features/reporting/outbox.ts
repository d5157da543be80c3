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
import type { Batch } from './outbox.rules.js';
import type { CellKey } from './sheet.js';

/** What became of a batch: its answers, a reason that refuses it whole, or `offline`: it is to be sent again as it is. */
export type Delivery = { answers: readonly RowAnswer[] } | { refused: Reason } | 'offline';

export interface OutboxPorts {
  send(batch: Batch): Promise<Delivery>;
  keep(outbox: Outbox): boolean;
  newKey(): string;
  /** Calls back after so many milliseconds; answers the way to call it off. */
  later(act: () => void, milliseconds: number): () => void;
}

/** How the outbox stands towards the hub. */
export type Connection = 'online' | 'offline';

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
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;

/** Saves by itself: gathers changes for a moment, sends them in batches, one at a time, and tries again while the hub cannot be reached. */
export function createOutbox(start: Outbox, ports: OutboxPorts, answeredWith: (answers: readonly RowAnswer[]) => void): OutboxService {
  let outbox = start;
  let connection: Connection = 'online';
  let isKept = true;
  let retry = FIRST_RETRY_MS;
  let callOff = () => {};
  let underWay: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const set = (next: Outbox) => {
    outbox = next;
    isKept = ports.keep(next);
    for (const listener of listeners) listener();
  };
  const wait = (milliseconds: number) => {
    callOff();
    callOff = ports.later(() => void deliver(), milliseconds);
  };
  /** Takes the answer in; true when more may be sent. */
  const settle = (delivery: Delivery): boolean => {
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
    set('answers' in delivery ? answered(outbox, delivery.answers) : refusedWhole(outbox, delivery.refused));
    return true;
  };
  const deliverAll = async () => {
    for (let goesOn = true; goesOn;) {
      set(packed(outbox, ports.newKey()));
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
    isKept: () => isKept,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(edits) {
      set(edits.reduce((before, { cell, change, held }) => typed(before, cell, change, held), outbox));
      wait(PAUSE_MS);
    },
    choose(cell, mine) {
      set(chosen(outbox, cell, mine));
      wait(0);
    },
    drop: (cell) => set(dropped(outbox, cell)),
    flush: deliver,
  };
}
