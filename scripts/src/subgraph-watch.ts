import { setTimeout as sleep } from 'node:timers/promises';

/** How many times in a row it must have stayed silent: a machine that slept, or a hub that was busy, misses one by itself. */
const ASKS = 4;

/** Whether an address answers in time; with what does not matter. */
export type Ask = (url: string, signal: AbortSignal) => Promise<boolean>;

/**
 * Asks an address regularly until it has not answered for `silentForMs`: then true. False when it is `gone` before.
 * To be asked is a path that needs nothing but the process itself, or a database that is away would look like a process that hangs.
 */
export async function turnsSilent(url: string, silentForMs: number, gone: AbortSignal, ask: Ask = isHeard): Promise<boolean> {
  const every = silentForMs / ASKS;
  for (let unheard = 0; unheard < ASKS;) {
    const patience = AbortSignal.any([gone, AbortSignal.timeout(every)]);
    const pause = sleep(every, undefined, { signal: gone }).catch(() => undefined);
    const [heard] = await Promise.all([ask(url, patience), pause]);
    if (gone.aborted) return false;
    unheard = heard ? 0 : unheard + 1;
  }
  return true;
}

async function isHeard(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    await (await fetch(url, { signal })).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
