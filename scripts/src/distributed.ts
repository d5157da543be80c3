import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { SUBGRAPHS, type SubgraphName } from '@nakhon/db/bootstrap';
import { remoteLink, type SubgraphLink } from '@nakhon/gateway/subgraph-link';

export interface SubgraphProcesses {
  links: SubgraphLink[];
  /** Where a subgraph answers at the moment; null while it is down. */
  urlOf(name: string): string | null;
  pids(): number[];
  stop(): Promise<void>;
}

export interface SubgraphProcessesOptions {
  urls: Record<SubgraphName, string>;
  viewerKey: string;
  allowDemonstrationAccounts: boolean;
  /** Told in one line of a process that ended by itself and is started again. */
  report: (line: string) => void;
}

const STARTS_WITHIN_MS = 30_000;
const RESTART_AFTER_MS = 1_000;

/** A process per subgraph. One that ends by itself is started again; until then its part of an answer is missing. */
export async function startSubgraphProcesses(options: SubgraphProcessesOptions): Promise<SubgraphProcesses> {
  const ports = new Map<SubgraphName, number>();
  const children = new Map<SubgraphName, ChildProcess>();
  let isStopping = false;

  async function start(name: SubgraphName): Promise<void> {
    const child = spawnSubgraph(name, options);
    children.set(name, child);
    child.once('exit', (code, signal) => {
      ports.delete(name);
      if (isStopping) return;
      options.report(`The subgraph ${name} ended (${signal ?? code}); it is started again`);
      setTimeout(() => void (isStopping || start(name).catch((error: Error) => options.report(error.message))), RESTART_AFTER_MS);
    });
    ports.set(name, await portOf(child, name));
  }

  async function stop(): Promise<void> {
    isStopping = true;
    await Promise.all([...children.values()].map(stopped));
  }

  try {
    await Promise.all(SUBGRAPHS.map(start));
  } catch (error) {
    await stop();
    throw error;
  }
  const urlOf = (name: string) => (ports.has(name as SubgraphName) ? `http://127.0.0.1:${ports.get(name as SubgraphName)}` : null);
  const pids = () => [...children.values()].flatMap(({ pid }) => (pid === undefined ? [] : [pid]));
  return { links: SUBGRAPHS.map((name) => remoteLink(name, () => urlOf(name))), urlOf, pids, stop };
}

function spawnSubgraph(name: SubgraphName, { urls, viewerKey, allowDemonstrationAccounts }: SubgraphProcessesOptions): ChildProcess {
  const main = fileURLToPath(new URL(`../../subgraphs/${name}/dist/main.js`, import.meta.url));
  return spawn(process.execPath, [main], {
    // Its standard input is ours: when this process dies, however it dies, the child sees the end and stops.
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: urls[name],
      VIEWER_KEY: viewerKey,
      DEMO_ACCOUNTS: allowDemonstrationAccounts ? 'allowed' : 'closed',
    },
  });
}

function portOf(child: ChildProcess, name: SubgraphName): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The subgraph ${name} did not start: ${why}`));
    const timer = setTimeout(() => fail(`no word within ${STARTS_WITHIN_MS / 1000} s`), STARTS_WITHIN_MS);
    child.once('exit', (code) => fail(`it ended with code ${code}`));
    createInterface({ input: child.stdout! }).once('line', (line) => {
      clearTimeout(timer);
      resolve((JSON.parse(line) as { port: number }).port);
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
