import type { Viewer } from '@nakhon/kit/viewer';
import { tooManyExports } from './table-export.refusals.js';

/** A file takes up to a hundred questions: a link that is pressed again and again must not take the hub from others. */
export const MOST_AT_ONCE = 3;

export type TakeTurn = <Made>(viewer: Viewer, make: () => Promise<Made>) => Promise<Made>;

/** Lets each account have so many files made at once. Refuses TOO_MANY_EXPORTS beyond. */
export function takingTurns(): TakeTurn {
  const underWay = new Map<string, number>();
  return async (viewer, make) => {
    const who = viewer.accountId ?? viewer.kind;
    const others = underWay.get(who) ?? 0;
    if (others >= MOST_AT_ONCE) throw tooManyExports(MOST_AT_ONCE);
    underWay.set(who, others + 1);
    try {
      return await make();
    } finally {
      const left = underWay.get(who)! - 1;
      if (left === 0) underWay.delete(who);
      else underWay.set(who, left);
    }
  };
}
