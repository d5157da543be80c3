import { useMemo, useSyncExternalStore } from 'react';
import { type Client, useClient } from 'urql';
import { useSession } from '../../session/session.js';
import { type AccountOutbox, startAccountOutbox } from './accountOutbox.js';
import type { OutboxService } from './outbox.js';
import type { Outbox, RowAnswer } from './outbox.rules.js';

/** The outbox of an account lives as long as the page: what is unsent goes on being sent wherever one is. */
const outboxes = new Map<string, AccountOutbox>();

function outboxOf(account: string, client: Client): AccountOutbox {
  const found = outboxes.get(account);
  if (found) return found;
  const made = startAccountOutbox(account, client);
  outboxes.set(account, made);
  void made.service.flush();
  return made;
}

/** The outbox of who is signed in. `hear` is told of every answer while the page is shown. */
export function useOutbox() {
  const { account } = useSession();
  const client = useClient();
  return useMemo(() => {
    const { service, hearers, elsewhere } = outboxOf(account.username, client);
    const hear = (hearer: (answers: readonly RowAnswer[]) => void) => {
      hearers.add(hearer);
      return () => void hearers.delete(hearer);
    };
    return { service, hear, elsewhere };
  }, [account.username, client]);
}

/** The outbox as it stands, kept up to date. */
export const useOutboxState = (service: OutboxService): Outbox => useSyncExternalStore(service.subscribe, service.get);

/** How many cells wait in this account's other tabs. */
export const useElsewhere = ({ subscribe, get }: AccountOutbox['elsewhere']): number => useSyncExternalStore(subscribe, get);
