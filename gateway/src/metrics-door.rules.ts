import { createHash, timingSafeEqual } from 'node:crypto';
import { isLoopback } from '@nakhon/kit/observe/loopback';

/** Who may read the figures. */
export interface MetricsDoor {
  /** A bearer with it may, from anywhere. */
  token?: string | undefined;
  /** Whether this machine may without a token: the hub listens on loopback and no proxy stands in front. */
  isOpenOnLoopback: boolean;
}

interface Visitor {
  authorization: string | undefined;
  /** Address of the other end of the line, not what a proxy tells. */
  peer: string | undefined;
  host: string | undefined;
  /** Headers that a proxy adds. */
  isForwarded: boolean;
}

/** A page in a browser reaches loopback under a name of its own, a proxy under the public one: both are strangers. */
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

export function mayReadMetrics(door: MetricsDoor, visitor: Visitor): boolean {
  if (door.token !== undefined && isToken(visitor.authorization, door.token)) return true;
  return door.isOpenOnLoopback && !visitor.isForwarded && isLoopback(visitor.peer) && LOCAL_HOST.test(visitor.host ?? '');
}

function isToken(authorization: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
}
