import { type Draft, isEmpty, type Outbox, type Versioned } from './outbox.rules.js';

/** The part of the browser's storage that is needed. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What each account's tabs keep of one kind, one text per tab: two tabs never write the same one. */
export interface OutboxStorage<Key extends object, Change extends object, Newest extends Versioned> {
  /** Keeps what a tab has not sent; an empty outbox leaves nothing behind. False where the browser keeps nothing (full, forbidden). */
  keep(tab: string, outbox: Outbox<Key, Change, Newest>): boolean;
  /** What was kept for a tab; an empty outbox when there is nothing, or nothing that can be read. */
  kept(tab: string): Outbox<Key, Change, Newest>;
  /** The tabs for which something is kept. */
  tabs(): string[];
}

/** What the names of an account's texts and locks begin with; no account's is the beginning of another's. */
export const nameOf = (prefix: string, account: string): string => `${prefix}${encodeURIComponent(account)}/`;

/** The storage under a name; what stands under other names is not seen through it. */
export function outboxStorage<Key extends object, Change extends object, Newest extends Versioned>(
  storage: KeptTexts,
  name: string,
  keyText: (key: Key) => string,
): OutboxStorage<Key, Change, Newest> {
  type Box = Outbox<Key, Change, Newest>;
  return {
    keep(tab, outbox) {
      try {
        const { drafts, batch } = outbox;
        if (isEmpty(outbox)) storage.removeItem(name + tab);
        else storage.setItem(name + tab, JSON.stringify({ drafts: [...drafts.values()], batch }));
        return true;
      } catch {
        return false;
      }
    },
    kept(tab): Box {
      try {
        const kept = JSON.parse(storage.getItem(name + tab) ?? '{}') as { drafts?: Draft<Key, Change, Newest>[]; batch?: Box['batch'] };
        return { drafts: new Map((kept.drafts ?? []).map((draft) => [keyText(draft), draft])), batch: kept.batch ?? null };
      } catch {
        return { drafts: new Map(), batch: null };
      }
    },
    tabs() {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      return keys.filter((key) => key.startsWith(name)).map((key) => key.slice(name.length));
    },
  };
}
