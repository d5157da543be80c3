import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandLineOf, isProcessAlive, waitUntilGone } from './running-process.js';

const FAST_SHUTDOWN_MS = 20_000;

/**
 * Ends a server that an earlier, dead hub left on this folder, and waits for one that is still shutting down. Call it only while
 * holding the folder's lock: then any server found here has lost its owner. A pid that now belongs to another program is left
 * alone, and only the file that names it goes.
 */
export async function stopStaleServer(folder: string): Promise<void> {
  const pidFile = path.join(folder, 'postmaster.pid');
  const pid = pidIn(pidFile);
  if (pid === null || !isProcessAlive(pid)) return;
  if (!isServerOf(pid, folder)) return rmSync(pidFile, { force: true });
  process.kill(pid, 'SIGINT');
  if (await waitUntilGone(pid, FAST_SHUTDOWN_MS)) return;
  process.kill(pid, 'SIGQUIT');
  await waitUntilGone(pid, FAST_SHUTDOWN_MS);
}

function pidIn(pidFile: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isServerOf(pid: number, folder: string): boolean {
  const command = commandLineOf(pid);
  return command.includes('postgres') && command.includes(folder);
}
