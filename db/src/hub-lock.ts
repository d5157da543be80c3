import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { errorCode } from './error-code.js';
import { isProcessAlive, processStartTime } from './running-process.js';

const lockSchema = z.object({
  id: z.string(),
  pid: z.int().positive(),
  /** Clock ticks since boot where the system tells them cheaply; tells a recycled pid from the owner. */
  startTime: z.string().nullable(),
  /** What the owner does: `start`, `import`, `demo`, … */
  purpose: z.string(),
  /** Port of the owner's PostgreSQL on 127.0.0.1; null until it accepts connections. */
  port: z.int().nullable(),
  /** Where the owner's hub answers; null until it does. */
  url: z.string().nullable(),
});

/** Who owns a data folder. */
export type LockOwner = z.infer<typeof lockSchema>;

export interface HubLock {
  owner: LockOwner;
  /** Tells others where the owner's database and hub are. */
  announce(facts: Partial<Pick<LockOwner, 'port' | 'url'>>): void;
  /** Gives the folder free; does nothing when it has passed to another. */
  release(): void;
}

/** Two that take over the same stale lock write one after the other; the last one, still there after this pause, has it. */
const TAKEOVER_SETTLES_MS = 100;

/** The live owner of the lock file; null when there is none, it is dead, or the file is unreadable. */
export function lockOwner(lockFile: string): LockOwner | null {
  const owner = readLock(lockFile);
  return owner && isProcessAlive(owner.pid, owner.startTime) ? owner : null;
}

/**
 * Takes the data folder for this process, also from an owner that died. PostgreSQL's own lock in the database folder stands behind
 * this one: should both fail to see each other, the second server still refuses to start.
 */
export async function takeHubLock(lockFile: string, purpose: string): Promise<{ lock: HubLock } | { heldBy: LockOwner }> {
  const mine: LockOwner = {
    id: randomUUID(),
    pid: process.pid,
    startTime: processStartTime(process.pid),
    purpose,
    port: null,
    url: null,
  };
  if (placeNew(lockFile, mine)) return { lock: lockOf(lockFile, mine) };
  const holder = lockOwner(lockFile);
  if (holder) return { heldBy: holder };
  replace(lockFile, mine);
  await sleep(TAKEOVER_SETTLES_MS);
  const winner = readLock(lockFile);
  if (winner === null || winner.id === mine.id) return { lock: lockOf(lockFile, mine) };
  return { heldBy: winner };
}

function lockOf(lockFile: string, owner: LockOwner): HubLock {
  const isMine = () => readLock(lockFile)?.id === owner.id;
  return {
    owner,
    announce: (facts) => {
      Object.assign(owner, facts);
      if (isMine()) replace(lockFile, owner);
    },
    release: () => {
      if (isMine()) rmSync(lockFile, { force: true });
    },
  };
}

function readLock(lockFile: string): LockOwner | null {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(lockFile, 'utf8')));
  } catch {
    return null;
  }
}

function writeDraft(lockFile: string, owner: LockOwner): string {
  const draft = `${lockFile}.${owner.id}`;
  writeFileSync(draft, `${JSON.stringify(owner)}\n`, { mode: 0o600 });
  return draft;
}

function replace(lockFile: string, owner: LockOwner): void {
  renameSync(writeDraft(lockFile, owner), lockFile);
}

/** A hard link fails when the name is taken, so only one of many can place a new lock. */
function placeNew(lockFile: string, owner: LockOwner): boolean {
  const draft = writeDraft(lockFile, owner);
  try {
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
