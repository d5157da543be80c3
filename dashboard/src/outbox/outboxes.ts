import type { Client } from 'urql';
import { type AccountOutbox, type AccountOutboxKind, startAccountOutbox } from './accountOutbox.js';
import type { Batch, Versioned } from './outbox.rules.js';
import type { Delivery } from './outboxSender.js';

interface OutboxesOf<Key extends object, Change extends object, Newest extends Versioned> extends Omit<
  AccountOutboxKind<Key, Change, Newest>,
  'send'
> {
  send(client: Client, batch: Batch<Key, Change>): Promise<Delivery<Key, Newest>>;
}

/** The outboxes of one kind by account. Each lives as long as the page: what is unsent goes on being sent wherever one is. */
export function outboxesOf<Key extends object, Change extends object, Newest extends Versioned>({
  send,
  ...kind
}: OutboxesOf<Key, Change, Newest>) {
  const made = new Map<string, AccountOutbox<Key, Change, Newest>>();
  return (account: string, client: Client): AccountOutbox<Key, Change, Newest> => {
    const found = made.get(account);
    if (found) return found;
    const outbox = startAccountOutbox({ ...kind, send: (batch: Batch<Key, Change>) => send(client, batch) }, account);
    made.set(account, outbox);
    void outbox.service.flush();
    return outbox;
  };
}
