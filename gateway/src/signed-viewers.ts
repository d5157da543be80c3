import { signViewer, type Viewer } from '@nakhon/kit/viewer';
import { recentMap } from './recent-map.js';

const CAPACITY = 2_000;
/** A statement is good for a minute; one this old is not handed out again. */
const REUSED_MS = 5_000;

/** Signs viewers, giving the same statement for the same viewer for some seconds: signing costs more than the rest of a small request. */
export function signedViewers(viewerKey: Uint8Array, clock: () => Date): (viewer: Viewer) => Promise<string> {
  const known = recentMap<{ token: Promise<string>; until: number }>(CAPACITY);
  return (viewer) => {
    const now = clock();
    const key = JSON.stringify(viewer);
    const hit = known.get(key);
    if (hit && hit.until > now.getTime()) return hit.token;
    const token = signViewer(viewerKey, viewer, now);
    known.set(key, { token, until: now.getTime() + REUSED_MS });
    return token;
  };
}
