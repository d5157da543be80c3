import type { Draft, Outbox } from './outbox.rules.js';
import { keyText } from './sheet.js';

const storageKey = (account: string) => `nakhon.outbox.${account}`;

/** The part of the browser's storage that is needed. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps what was not sent, per account; an empty outbox leaves nothing behind. False where the browser keeps nothing (full, forbidden). */
export function keepOutbox(storage: KeptTexts, account: string, { drafts, batch }: Outbox): boolean {
  try {
    if (drafts.size === 0 && !batch) storage.removeItem(storageKey(account));
    else storage.setItem(storageKey(account), JSON.stringify({ drafts: [...drafts.values()], batch }));
    return true;
  } catch {
    return false;
  }
}

/** What was kept for the account; an empty outbox when there is nothing, or nothing that can be read. */
export function keptOutbox(storage: KeptTexts, account: string): Outbox {
  try {
    const kept = JSON.parse(storage.getItem(storageKey(account)) ?? '{}') as { drafts?: Draft[]; batch?: Outbox['batch'] };
    return { drafts: new Map((kept.drafts ?? []).map((draft) => [keyText(draft), draft])), batch: kept.batch ?? null };
  } catch {
    return { drafts: new Map(), batch: null };
  }
}
