import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Refusal } from '@nakhon/core/refusal';
import type { SubgraphName } from '@nakhon/db/bootstrap';
import { subgraphEnded, subgraphHung, subgraphNotStarted } from './kept-process.refusals.js';
import { turnsSilent } from './subgraph-watch.js';
import type { FileStoreSettings } from '@nakhon/kit/files/file-store';

export interface SubgraphProcessOptions {
  urls: Record<SubgraphName, string>;
  /** The same logins on a hot standby, for the subgraphs that have one. */
  replicaUrls?: Partial<Record<SubgraphName, string>>;
  viewerKey: string;
  allowDemonstrationAccounts: boolean;
  /** Where traces go. */
  tracesTo?: string | undefined;
  /** Where files are kept. */
  files?: FileStoreSettings | undefined;
  /** Told when a process ended by itself or hung, and when it could not be started again. */
  notify: (notice: Refusal) => void;
  /** Gives the start up. */
  signal?: AbortSignal;
  /** How long a process may take until it answers. Default 60 s: it may have to wait for its database. */
  startsWithinMs?: number;
  /** How long a process may be silent before it is ended and started again. Default 20 s: longer than any answer may take. */
  silentForMs?: number;
}

/** A subgraph's process that is started again when it ends by itself or hangs. */
export interface KeptProcess {
  /** Where it answers; null while it does not run. */
  url(): string | null;
  stop(): Promise<void>;
}

const STARTS_WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 10_000;
const SILENT_FOR_MS = 20_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** One that ran this long begins with the first pause again. */
const STEADY_MS = 60_000;

/** Starts the process, and again whenever it ends or hangs, after pauses that double up to half a minute. Rejects when the first start fails. */
export async function keepSubgraphProcess(name: SubgraphName, options: SubgraphProcessOptions): Promise<KeptProcess> {
  const stopping = new AbortController();
  const silentForMs = options.silentForMs ?? SILENT_FOR_MS;
  let running: RunningProcess | null = await startProcess(name, options, options.signal);
  const kept = keep(running);

  async function keep(first: RunningProcess): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    for (let process: RunningProcess | null = first; ;) {
      const began = performance.now();
      const end = process && (await endOf(process, silentForMs));
      running = null;
      if (stopping.signal.aborted) return;
      if (performance.now() - began > STEADY_MS) pause = FIRST_PAUSE_MS;
      if (end) options.notify(end.hung ? subgraphHung(name, silentForMs, pause) : subgraphEnded(name, end.how, pause));
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      process = stopping.signal.aborted ? null : await again();
      running = process;
    }
  }

  async function again(): Promise<RunningProcess | null> {
    try {
      return await startProcess(name, options, stopping.signal);
    } catch (error) {
      if (!stopping.signal.aborted) options.notify(error as Refusal);
      return null;
    }
  }

  return {
    url: () => (running ? `http://127.0.0.1:${running.port}` : null),
    stop: async () => {
      stopping.abort();
      if (running) await stopped(running.child, running.exited);
      await kept;
    },
  };
}

interface RunningProcess {
  child: ChildProcess;
  port: number;
  /** The signal or exit code it ended with. */
  exited: Promise<string>;
}

/** Waits until the process is gone; one that hangs is killed, because it would hear no other signal. */
async function endOf({ child, port, exited }: RunningProcess, silentForMs: number): Promise<{ how: string; hung: boolean }> {
  const gone = new AbortController();
  void exited.then(() => gone.abort());
  const isHung = await turnsSilent(`http://127.0.0.1:${port}/healthz`, silentForMs, gone.signal);
  if (isHung) child.kill('SIGKILL');
  return { how: await exited, hung: isHung };
}

/** @throws Refusal `SUBGRAPH_START_FAILED`; then the process is gone. */
async function startProcess(name: SubgraphName, options: SubgraphProcessOptions, signal?: AbortSignal): Promise<RunningProcess> {
  signal?.throwIfAborted();
  const child = spawnSubgraph(name, options);
  const exited = new Promise<string>((resolve) => child.once('exit', (code, by) => resolve(by ?? `exit code ${code}`)));
  const line = new Promise<string>((resolve) => createInterface({ input: child.stdout! }).once('line', resolve));
  const within = options.startsWithinMs ?? STARTS_WITHIN_MS;
  const waiting = new AbortController();
  const givenUp = signal ? AbortSignal.any([waiting.signal, signal]) : waiting.signal;
  const tooLate = sleep(within, null, { signal: givenUp }).catch(() => null);
  const said = await Promise.race([line, exited.then((how) => ({ how })), tooLate]);
  waiting.abort();
  if (typeof said === 'string') return { child, exited, port: (JSON.parse(said) as { port: number }).port };
  await stopped(child, exited);
  signal?.throwIfAborted();
  throw subgraphNotStarted(name, said?.how ?? `no word within ${within / 1000} s`);
}

function spawnSubgraph(
  name: SubgraphName,
  { urls, replicaUrls, viewerKey, allowDemonstrationAccounts, tracesTo, files }: SubgraphProcessOptions,
): ChildProcess {
  const main = fileURLToPath(new URL(`../../subgraphs/${name}/dist/main.js`, import.meta.url));
  return spawn(process.execPath, [main], {
    // Its standard input is ours: when this process dies, however it dies, the child sees the end and stops.
    stdio: ['pipe', 'pipe', 'inherit'],
    // A process group of its own: Ctrl-C in the terminal reaches the hub, which stops it after the last answer.
    detached: true,
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: urls[name],
      ...(replicaUrls?.[name] === undefined ? {} : { DATABASE_REPLICA_URL: replicaUrls[name] }),
      VIEWER_KEY: viewerKey,
      DEMO_ACCOUNTS: allowDemonstrationAccounts ? 'allowed' : 'closed',
      ...(files === undefined ? {} : { FILES_DIR: files.folder }),
      ...(files?.s3 === undefined ? {} : { FILES_S3: JSON.stringify(files.s3) }),
      ...(tracesTo === undefined ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: tracesTo }),
    },
  });
}

async function stopped(child: ChildProcess, exited: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
  await exited;
  clearTimeout(hard);
}
