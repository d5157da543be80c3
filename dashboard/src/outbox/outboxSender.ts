import type { Batch, Reason, RowAnswer, Versioned } from './outbox.rules.js';

/** What became of a batch: its answers, a reason that refuses it whole, or `offline`: it is to be sent again as it is. */
export type Delivery<Key, Newest extends Versioned> = { answers: readonly RowAnswer<Key, Newest>[] } | { refused: Reason } | 'offline';

/** How the outbox stands towards the hub. */
export type Connection = 'online' | 'offline';

export interface SenderPorts<Key, Change, Newest extends Versioned> {
  /** The next request to send, null when there is none. */
  next(): Batch<Key, Change> | null;
  send(batch: Batch<Key, Change>): Promise<Delivery<Key, Newest>>;
  settled(delivery: Delivery<Key, Newest>): void;
  /** Calls back after so many milliseconds; answers the way to call it off. */
  later(act: () => void, milliseconds: number): () => void;
}

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;

/** Sends one request at a time until there is none, and tries again later and later while the hub cannot be reached. */
export function createSender<Key, Change, Newest extends Versioned>({ next, send, settled, later }: SenderPorts<Key, Change, Newest>) {
  let connection: Connection = 'online';
  let retry = FIRST_RETRY_MS;
  let callOff = () => {};
  let underWay: Promise<void> | null = null;
  const wait = (milliseconds: number) => {
    callOff();
    callOff = later(() => void deliver(), milliseconds);
  };
  const deliverAll = async () => {
    for (let batch = next(); batch; batch = connection === 'online' ? next() : null) {
      const delivery = await send(batch);
      connection = delivery === 'offline' ? 'offline' : 'online';
      if (connection === 'online') retry = FIRST_RETRY_MS;
      else {
        wait(retry);
        retry = Math.min(retry * 2, LONGEST_RETRY_MS);
      }
      settled(delivery);
    }
  };
  const deliver = (): Promise<void> => {
    callOff();
    underWay ??= deliverAll().finally(() => {
      underWay = null;
    });
    return underWay;
  };
  return { wait, deliver, connection: () => connection };
}
