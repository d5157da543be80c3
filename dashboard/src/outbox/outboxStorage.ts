import type { Draft, Outbox } from './outbox.rules.js';

interface Versioned {
  version: number;
}

/** The part of the browser's storage that is needed. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps what was not sent, under a name; an empty outbox leaves nothing behind. False where the browser keeps nothing (full, forbidden). */
export function keepOutbox<Key, Change, Newest extends Versioned>(
  storage: KeptTexts,
  name: string,
  { drafts, batch }: Outbox<Key, Change, Newest>,
): boolean {
  try {
    if (drafts.size === 0 && !batch) storage.removeItem(name);
    else storage.setItem(name, JSON.stringify({ drafts: [...drafts.values()], batch }));
    return true;
  } catch {
    return false;
  }
}

/** What was kept under the name; an empty outbox when there is nothing, or nothing that can be read. */
export function keptOutbox<Key, Change, Newest extends Versioned>(
  storage: KeptTexts,
  name: string,
  keyText: (key: Key) => string,
): Outbox<Key, Change, Newest> {
  try {
    const kept = JSON.parse(storage.getItem(name) ?? '{}') as {
      drafts?: Draft<Key, Change, Newest>[];
      batch?: Outbox<Key, Change, Newest>['batch'];
    };
    return { drafts: new Map((kept.drafts ?? []).map((draft) => [keyText(draft), draft])), batch: kept.batch ?? null };
  } catch {
    return { drafts: new Map(), batch: null };
  }
}
