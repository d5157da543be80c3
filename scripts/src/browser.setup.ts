import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { spawnTiedHub } from './tied-hub.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the hub of all browser tests is reached. */
    hubUrl: string;
  }
}

/** One real hub with demonstration data for all browser tests, in a process and a folder of its own. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-browser-'));
  const env = { ...process.env, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: undefined, NODE_OPTIONS: undefined };
  const hub = spawnTiedHub([], env, 'inherit');
  const stop = async () => {
    if (hub.exitCode === null && hub.kill('SIGTERM')) await once(hub, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    project.provide('hubUrl', await addressOf(hub));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** The address that the hub says when it is ready; rejects when it ends before. */
async function addressOf(hub: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: hub.stdout! })) {
    const ready = /^Nakhon is ready at (\S+)/.exec(line);
    if (ready?.[1]) {
      hub.stdout!.resume();
      return ready[1];
    }
  }
  throw new Error('The hub ended before it was ready; is it built (node scripts/build.mjs)?');
}
