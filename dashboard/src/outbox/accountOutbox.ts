import { createOutbox, type OutboxService } from './outbox.js';
import type { Batch, Outbox, OutboxRules, RowAnswer, Versioned } from './outbox.rules.js';
import type { Delivery } from './outboxSender.js';
import { nameOf, outboxStorage } from './outboxStorage.js';
import { createTabOutbox, type TabOutbox } from './outboxTabs.js';

type Hearer<Key, Newest extends Versioned> = (answers: readonly RowAnswer<Key, Newest>[]) => void;

/** How much waits in the account's other tabs, and the way to hear of it. */
export interface Elsewhere {
  get(): number;
  subscribe(listener: () => void): () => void;
}

/** The outbox of an account in this tab, the way to hear what the hub answered to any of its tabs, and what waits in the others. */
export interface AccountOutbox<Key extends object, Change extends object, Newest extends Versioned> {
  service: OutboxService<Key, Change, Newest>;
  /** Tells the hearer of every answer until it is called off. */
  hear(hearer: Hearer<Key, Newest>): () => void;
  elsewhere: Elsewhere;
}

export interface AccountOutboxKind<Key extends object, Change extends object, Newest extends Versioned> {
  /** What the browser keeps it under, before the account's name. */
  prefix: string;
  rules: OutboxRules<Key, Change, Newest>;
  send(batch: Batch<Key, Change>): Promise<Delivery<Key, Newest>>;
}

/** How long the start waits for what a tab that was just closed or loaded anew lets go of. */
const PATIENCE_MS = 400;

const pause = (milliseconds: number) => new Promise<void>((done) => void setTimeout(done, milliseconds));
const later = (act: () => void, milliseconds: number) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** Starts an account's outbox of this tab: it lives as long as the page, wherever one is. */
export function startAccountOutbox<Key extends object, Change extends object, Newest extends Versioned>(
  { prefix, rules, send }: AccountOutboxKind<Key, Change, Newest>,
  account: string,
): AccountOutbox<Key, Change, Newest> {
  const name = nameOf(prefix, account);
  const { hear, tell } = answersAmongTabs<Key, Newest>(`${name}saved`);
  const lock = (tab: string, hold: () => Promise<void>) => void navigator.locks.request(name + tab, hold);
  const storage = outboxStorage<Key, Change, Newest>(localStorage, name, rules.keyText);
  // What can be taken over is taken before something is sent.
  const tab = createTabOutbox(rules, storage, crypto.randomUUID(), lock, () => void service.flush());
  const newKey = () => crypto.randomUUID();
  const empty: Outbox<Key, Change, Newest> = { drafts: new Map(), batch: null };
  const service = createOutbox(rules, empty, { send, keep: tab.keep, adopt: tab.adopt, newKey, later }, tell);
  window.addEventListener('online', () => void service.flush());
  const ready = Promise.race([tab.found, pause(PATIENCE_MS)]);
  return { service: { ...service, flush: () => ready.then(service.flush) }, hear, elsewhere: elsewhereOf(tab, service) };
}

/** The answers to one tab are news to all: what it saved is shown in the others at once. */
function answersAmongTabs<Key, Newest extends Versioned>(channelName: string) {
  const hearers = new Set<Hearer<Key, Newest>>();
  const tellHere: Hearer<Key, Newest> = (answers) => hearers.forEach((hear) => hear(answers));
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<readonly RowAnswer<Key, Newest>[]>) => tellHere(data));
  return {
    hear(hearer: Hearer<Key, Newest>) {
      hearers.add(hearer);
      return () => void hearers.delete(hearer);
    },
    tell(answers: readonly RowAnswer<Key, Newest>[]) {
      tellHere(answers);
      // A channel is of one origin anyway, and its messages take no address.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel.postMessage(answers);
    },
  };
}

/** How much waits in the other tabs: the browser tells of what they keep, the tab's own outbox of what it took over. */
function elsewhereOf<Box>(tab: TabOutbox<Box>, service: { subscribe(listener: () => void): () => void }): Elsewhere {
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
