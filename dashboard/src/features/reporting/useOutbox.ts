import { useMemo, useSyncExternalStore } from 'react';
import { type Client, useClient } from 'urql';
import { useSession } from '../../session/session.js';
import { saveBatch } from './deliver.js';
import { createOutbox, type OutboxService } from './outbox.js';
import type { Outbox, RowAnswer } from './outbox.rules.js';
import { keepOutbox, keptOutbox } from './outboxStorage.js';

type Hearer = (answers: readonly RowAnswer[]) => void;

/** The outbox of an account lives as long as the page: what is unsent goes on being sent wherever one is. */
const outboxes = new Map<string, { service: OutboxService; hearers: Set<Hearer> }>();

function outboxOf(account: string, client: Client) {
  const found = outboxes.get(account);
  if (found) return found;
  const hearers = new Set<Hearer>();
  const ports = {
    send: (batch: Parameters<typeof saveBatch>[1]) => saveBatch(client, batch),
    keep: (outbox: Outbox) => keepOutbox(localStorage, account, outbox),
    newKey: () => crypto.randomUUID(),
    later: (act: () => void, milliseconds: number) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  };
  const service = createOutbox(keptOutbox(localStorage, account), ports, (answers) => {
    for (const hear of hearers) hear(answers);
  });
  window.addEventListener('online', () => void service.flush());
  const made = { service, hearers };
  outboxes.set(account, made);
  void service.flush();
  return made;
}

/** The outbox of who is signed in. `hear` is told of every answer while the page is shown. */
export function useOutbox() {
  const { account } = useSession();
  const client = useClient();
  return useMemo(() => {
    const { service, hearers } = outboxOf(account.username, client);
    const hear = (hearer: Hearer) => {
      hearers.add(hearer);
      return () => void hearers.delete(hearer);
    };
    return { service, hear };
  }, [account.username, client]);
}

/** The outbox as it stands, kept up to date. */
export const useOutboxState = (service: OutboxService): Outbox => useSyncExternalStore(service.subscribe, service.get);
