import { useMemo, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { outboxesOf } from '../../outbox/outboxes.js';
import { useSession } from '../../session/session.js';
import { saveBatch } from './deliver.js';
import { type Outbox, type OutboxService, resultRules } from './outbox.rules.js';

const outboxOf = outboxesOf({ prefix: 'nakhon.outbox.', rules: resultRules, send: saveBatch });

/** The outbox of who is signed in. `hear` is told of every answer while the page is shown. */
export function useOutbox() {
  const { account } = useSession();
  const client = useClient();
  return useMemo(() => outboxOf(account.username, client), [account.username, client]);
}

/** The outbox as it stands, kept up to date. */
export const useOutboxState = (service: OutboxService): Outbox => useSyncExternalStore(service.subscribe, service.get);
