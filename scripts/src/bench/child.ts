import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LoadOrder, LoadReport } from './load.js';
import type { ServerOrder, ServerReport } from './variant.js';

export interface BenchServer extends ServerReport {
  stop(): Promise<void>;
}

/** Starts a compared server in a process of its own. */
export async function startServer(order: ServerOrder): Promise<BenchServer> {
  const child = forked('server', order.variant === 'hub' ? hubFlags() : []);
  const report = await answerOf<ServerReport>(child, order);
  return {
    ...report,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
}

/** Puts load on a server from a process of its own. Rejects when an answer was not the expected one. */
export async function putLoad(order: LoadOrder): Promise<LoadReport> {
  const report = await answerOf<LoadReport>(forked('load'), order);
  if (report.failures > 0)
    throw new Error(`${report.failures} of ${report.requests} answers were not right. The first: ${report.firstWrong}`);
  return report;
}

/** Starts a process of the bench, `flags` for Node itself. */
export function forked(file: string, flags: readonly string[] = []): ChildProcess {
  const env = { ...process.env, NODE_ENV: 'production' };
  return fork(fileURLToPath(new URL(`./${file}.js`, import.meta.url)), { env, execArgv: [...flags] });
}

/** Sends a process its order; gives what it answers. */
export function answerOf<T>(child: ChildProcess, order: object): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`A process of the bench ended with code ${code}`)));
    child.send(order);
  });
}

/** The flags with which `npm start` runs the hub. */
export function hubFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { scripts: { start: string } };
  return scripts.start.match(/--max\S+/g) ?? [];
}
