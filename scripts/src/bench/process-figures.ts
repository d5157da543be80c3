import { existsSync, readdirSync, readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

/** CPU milliseconds that processes have used so far; null where the system does not tell (no /proc). */
export function cpuMs(pids: readonly number[]): number | null {
  const ticks = pids.map((pid) => statOf(pid));
  if (ticks.some((stat) => stat === null)) return null;
  return ticks.reduce((sum, stat) => sum + Number(stat![11]) + Number(stat![12]), 0) * MS_PER_TICK;
}

/** The same of a PostgreSQL server with all its backends, also those that have ended. */
export function serverCpuMs(postmaster: number): number | null {
  const own = statOf(postmaster);
  if (!own) return null;
  const ended = (Number(own[13]) + Number(own[14])) * MS_PER_TICK;
  // A backend that ends between being listed and being read is among the ended ones next time.
  return [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + (cpuMs([pid]) ?? 0), ended);
}

/** Resident memory of processes together in MiB; null where the system does not tell. */
export function residentMiB(pids: readonly number[]): number | null {
  try {
    const kib = pids.map((pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0));
    return Math.round(kib.reduce((sum, each) => sum + each, 0) / 1024);
  } catch {
    return null;
  }
}

/** Fields of /proc/…/stat after the name: 1 the parent, 11 and 12 user and system ticks, 13 and 14 those of ended children. */
function statOf(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  } catch {
    return null;
  }
}

/** Processes that this one started; empty where the system does not tell. */
export function childrenOf(parent: number): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return pids.filter((pid) => Number(statOf(pid)?.[1]) === parent);
}
