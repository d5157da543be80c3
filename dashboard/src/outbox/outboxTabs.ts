import { adopted } from './adoption.rules.js';
import { isEmpty, type Outbox, type OutboxRules, type Versioned } from './outbox.rules.js';
import type { OutboxStorage } from './outboxStorage.js';

/** Holds the named lock from when nobody else does until the promise of `hold` is settled. A tab that ends lets go of its locks. */
export type Locks = (name: string, hold: () => Promise<void>) => void;

/** What one tab keeps, beside what the account's other tabs keep in the same browser. */
export interface TabOutbox<Box> {
  keep(outbox: Box): boolean;
  /** Takes into the tab's own outbox what closed tabs left behind, as far as it can be now. */
  adopt(own: Box): Box;
  /** How many cells wait in other tabs, open or closed. */
  elsewhere(): number;
  /** To be called when another tab has kept something. */
  look(): void;
  /** Settled when everything that was found at the start has come into this tab's charge; open tabs keep theirs, and then it never is. */
  found: Promise<unknown>;
}

/** The texts of closed tabs that this one has taken charge of, with the way to let go. */
type Charged = Map<string, () => void>;

/**
 * The account's outbox of one tab. Each tab holds the lock of its own text as long as it lives, and stands in line for the locks of the
 * others: what a tab leaves behind (closed, crashed, loaded anew) goes to exactly one of those that are left, or to the next one opened.
 * `claimed` is told whenever something can be taken over.
 */
export function createTabOutbox<Key extends object, Change extends object, Newest extends Versioned>(
  { keyText, unsentCount }: Pick<OutboxRules<Key, Change, Newest>, 'keyText' | 'unsentCount'>,
  storage: OutboxStorage<Key, Change, Newest>,
  tab: string,
  lock: Locks,
  claimed: () => void,
): TabOutbox<Outbox<Key, Change, Newest>> {
  type Box = Outbox<Key, Change, Newest>;
  const watched = new Set([tab]);
  const charged: Charged = new Map();
  lock(tab, () => new Promise<void>(() => undefined));
  const claim = claimsOf(storage, { watched, charged }, lock, claimed);
  const look = () => Promise.all(storage.tabs().flatMap((other) => (watched.has(other) ? [] : [claim(other)])));
  const takeFrom = (own: Box, other: string): Box => {
    const { own: next, left } = adopted(own, storage.kept(other), keyText);
    // Kept here before it is given up there: closed in between, it is sent twice, and the version tells.
    if (!storage.keep(tab, next)) return own;
    storage.keep(other, left);
    if (isEmpty(left)) {
      charged.get(other)?.();
      charged.delete(other);
      watched.delete(other);
    }
    return next;
  };
  return {
    keep: (outbox) => storage.keep(tab, outbox),
    adopt: (own) => [...charged.keys()].reduce(takeFrom, own),
    elsewhere: () => storage.tabs().reduce((sum, one) => (one === tab ? sum : sum + unsentCount(storage.kept(one))), 0),
    found: look(),
    look: () => void look(),
  };
}

/** Stands in line for another tab's text; settled when it has come into this tab's charge. */
function claimsOf<Key extends object, Change extends object, Newest extends Versioned>(
  storage: OutboxStorage<Key, Change, Newest>,
  { watched, charged }: { watched: Set<string>; charged: Charged },
  lock: Locks,
  claimed: () => void,
) {
  return (other: string) =>
    new Promise<void>((isClaimed) => {
      watched.add(other);
      lock(other, () => {
        isClaimed();
        if (isEmpty(storage.kept(other))) return Promise.resolve(void watched.delete(other));
        const ended = new Promise<void>((done) => charged.set(other, done));
        claimed();
        return ended;
      });
    });
}
