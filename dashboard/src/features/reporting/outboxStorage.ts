import { type Draft, isEmpty, type Outbox } from './outbox.rules.js';
import { keyText } from './sheet.js';

/** The part of the browser's storage that is needed. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What each account's tabs keep, one text per tab: two tabs never write the same one. */
export interface OutboxStorage {
  /** Keeps what a tab has not sent; an empty outbox leaves nothing behind. False where the browser keeps nothing (full, forbidden). */
  keep(tab: string, outbox: Outbox): boolean;
  /** What was kept for a tab; an empty outbox when there is nothing, or nothing that can be read. */
  kept(tab: string): Outbox;
  /** The tabs for which something is kept. */
  tabs(): string[];
}

/** The storage of one account; another account's texts are not seen through it. */
export function outboxStorage(storage: KeptTexts, account: string): OutboxStorage {
  const prefix = `nakhon.outbox.${encodeURIComponent(account)}/`;
  return {
    keep(tab, outbox) {
      try {
        const { drafts, batch } = outbox;
        if (isEmpty(outbox)) storage.removeItem(prefix + tab);
        else storage.setItem(prefix + tab, JSON.stringify({ drafts: [...drafts.values()], batch }));
        return true;
      } catch {
        return false;
      }
    },
    kept(tab) {
      try {
        const kept = JSON.parse(storage.getItem(prefix + tab) ?? '{}') as { drafts?: Draft[]; batch?: Outbox['batch'] };
        return { drafts: new Map((kept.drafts ?? []).map((draft) => [keyText(draft), draft])), batch: kept.batch ?? null };
      } catch {
        return { drafts: new Map(), batch: null };
      }
    },
    tabs() {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    },
  };
}
