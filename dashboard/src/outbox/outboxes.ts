import type { Client } from 'urql';
import { createOutbox, type Delivery, type OutboxService } from './outbox.js';
import type { Batch, Outbox, OutboxRules, RowAnswer } from './outbox.rules.js';
import { keepOutbox, keptOutbox } from './outboxStorage.js';

interface Versioned {
  version: number;
}

interface OutboxesOf<Key extends object, Change extends object, Newest extends Versioned> {
  /** What the browser keeps it under, before the account's name. */
  prefix: string;
  rules: OutboxRules<Key, Change, Newest>;
  send(client: Client, batch: Batch<Key, Change>): Promise<Delivery<Key, Newest>>;
}

/** The outboxes of one kind by account. Each lives as long as the page: what is unsent goes on being sent wherever one is. */
export function outboxesOf<Key extends object, Change extends object, Newest extends Versioned>({
  prefix,
  rules,
  send,
}: OutboxesOf<Key, Change, Newest>) {
  type Hearer = (answers: readonly RowAnswer<Key, Newest>[]) => void;
  interface Made {
    service: OutboxService<Key, Change, Newest>;
    /** Tells the hearer of every answer until it is called off. */
    hear: (hearer: Hearer) => () => void;
  }
  const made = new Map<string, Made>();
  const make = (account: string, client: Client): Made => {
    const name = `${prefix}${account}`;
    const hearers = new Set<Hearer>();
    const ports = {
      send: (batch: Batch<Key, Change>) => send(client, batch),
      keep: (outbox: Outbox<Key, Change, Newest>) => keepOutbox(localStorage, name, outbox),
      newKey: () => crypto.randomUUID(),
      later: (act: () => void, milliseconds: number) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    };
    const kept = keptOutbox<Key, Change, Newest>(localStorage, name, rules.keyText);
    const service = createOutbox(rules, kept, ports, (answers) => {
      for (const hear of hearers) hear(answers);
    });
    const hear = (hearer: Hearer) => {
      hearers.add(hearer);
      return () => void hearers.delete(hearer);
    };
    window.addEventListener('online', () => void service.flush());
    return { service, hear };
  };
  return (account: string, client: Client): Made => {
    const found = made.get(account);
    if (found) return found;
    const outbox = make(account, client);
    made.set(account, outbox);
    void outbox.service.flush();
    return outbox;
  };
}
