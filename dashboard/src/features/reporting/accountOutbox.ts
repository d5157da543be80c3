import type { Client } from 'urql';
import { saveBatch } from './deliver.js';
import { createOutbox, type OutboxService } from './outbox.js';
import { emptyOutbox, type RowAnswer } from './outbox.rules.js';
import { outboxStorage } from './outboxStorage.js';
import { createTabOutbox, type TabOutbox } from './outboxTabs.js';

type Hearer = (answers: readonly RowAnswer[]) => void;

/** The outbox of an account in this tab, those who hear what the hub answered to any of its tabs, and what waits in the others. */
export interface AccountOutbox {
  service: OutboxService;
  hearers: Set<Hearer>;
  elsewhere: { get(): number; subscribe(listener: () => void): () => void };
}

/** How long the start waits for what a tab that was just closed or loaded anew lets go of. */
const PATIENCE_MS = 400;

const pause = (milliseconds: number) => new Promise<void>((done) => void setTimeout(done, milliseconds));

/** Starts an account's outbox of this tab: it lives as long as the page, wherever one is. */
export function startAccountOutbox(account: string, client: Client): AccountOutbox {
  const hearers = new Set<Hearer>();
  const tell: Hearer = (answers) => hearers.forEach((hear) => hear(answers));
  const sayToTabs = answersAmongTabs(account, tell);
  const lock = (name: string, hold: () => Promise<void>) => void navigator.locks.request(`nakhon.outbox.${account}/${name}`, hold);
  // What can be taken over is taken before something is sent.
  const tab = createTabOutbox(outboxStorage(localStorage, account), crypto.randomUUID(), lock, () => void service.flush());
  const service = createOutbox(
    emptyOutbox,
    {
      send: (batch) => saveBatch(client, batch),
      keep: tab.keep,
      adopt: tab.adopt,
      newKey: () => crypto.randomUUID(),
      later: (act, milliseconds) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    (answers) => {
      tell(answers);
      sayToTabs(answers);
    },
  );
  window.addEventListener('online', () => void service.flush());
  const ready = Promise.race([tab.found, pause(PATIENCE_MS)]);
  return { service: { ...service, flush: () => ready.then(service.flush) }, hearers, elsewhere: elsewhereOf(tab, service) };
}

/** The answers to one tab are news to all: what it saved is shown in the others at once. Answers the way to tell them. */
function answersAmongTabs(account: string, hear: Hearer): Hearer {
  const channel = new BroadcastChannel(`nakhon.saved.${account}`);
  channel.addEventListener('message', ({ data }: MessageEvent<readonly RowAnswer[]>) => hear(data));
  // A channel is of one origin anyway, and its messages take no address.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return (answers) => channel.postMessage(answers);
}

/** How much waits in the other tabs: the browser tells of what they keep, the tab's own outbox of what it took over. */
function elsewhereOf(tab: TabOutbox, service: OutboxService): AccountOutbox['elsewhere'] {
  let count = tab.elsewhere();
  const listeners = new Set<() => void>();
  const look = () => {
    tab.look();
    count = tab.elsewhere();
    for (const listener of listeners) listener();
  };
  window.addEventListener('storage', look);
  service.subscribe(look);
  return {
    get: () => count,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
