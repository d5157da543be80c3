import { verifyViewer, type Viewer } from './viewer.js';

const CAPACITY = 2_000;
/** Well below the lifetime of a statement; it is verified anew after that. */
const TRUSTED_MS = 10_000;

/**
 * `verifyViewer` for one key that knows again, for seconds, a statement it has verified: the gateway sends the same one with each fetch
 * of a request. Only the very same text is known again, and never past its own end.
 */
export function verifiedViewers(key: Uint8Array): (token: string | undefined, now: Date) => Promise<Viewer | null> {
  const known = new Map<string, { viewer: Viewer; from: number; until: number }>();
  return async (token, now) => {
    const instant = now.getTime();
    const hit = token === undefined ? undefined : known.get(token);
    if (hit && hit.from <= instant && instant < hit.until) return hit.viewer;
    const viewer = await verifyViewer(key, token, now);
    if (!viewer) return null;
    if (known.size >= CAPACITY) known.delete(known.keys().next().value!);
    known.set(token!, { viewer, from: instant, until: Math.min(instant + TRUSTED_MS, endOf(token!)) });
    return viewer;
  };
}

/** The `exp` of a statement that was verified already, as milliseconds. */
function endOf(token: string): number {
  const payload = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { exp: number };
  return payload.exp * 1000;
}
