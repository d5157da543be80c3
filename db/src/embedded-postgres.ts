import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@nakhon/core/refusal';
import { commandOf, serverBinaries, serverLaunch, type Launch } from './embedded-binaries.js';
import { ADMIN_USER, ensureCluster, lastWordsOf } from './embedded-cluster.js';
import { stopStaleServer } from './stale-server.js';

export interface EmbeddedPostgresOptions {
  /** The cluster's folder; made when missing. */
  folder: string;
  /** The administrator's password; used at the first start and put into `adminUrl`. */
  password: string;
  /** false: no fsync, for databases that are thrown away. Default true. */
  durable?: boolean;
  /** Server settings on top, as `postgres -c name=value`. */
  settings?: Record<string, string>;
  /** How the programs are started; decided by the machine unless given. */
  launch?: Launch;
  /** The port to take; any free one when left out. */
  port?: number;
  /** Gives a start up: what was begun is ended again, and the start rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface EmbeddedPostgres {
  port: number;
  pid: number;
  /** The administrator on the server's database `postgres`. */
  adminUrl: string;
  /** Resolves when the server is gone, for whatever reason. */
  exited: Promise<void>;
  /** Fast shutdown; after 20 seconds an immediate one. Resolves when the process is gone. May be called again. */
  stop(): Promise<void>;
}

interface RunningServer {
  child: ChildProcess;
  exited: Promise<void>;
  log: string[];
}

const READY_WITHIN_MS = 120_000;
const FAST_SHUTDOWN_MS = 20_000;
const LOG_LINES_KEPT = 40;
const PORT_TRIES = 3;
/** A standby says `read-only connections`. */
const READY = /ready to accept (?:read-only )?connections/;

/**
 * Starts a real PostgreSQL on 127.0.0.1 only, at a free port, without a unix socket. It dies with this process: by the kernel's
 * death signal on Linux, by `stop()` or the exit hook elsewhere, and at the latest at the next start. The death signal follows the
 * thread that starts the server, so call this from the main thread.
 * @throws Refusal `EMBEDDED_POSTGRES_MISSING`, `DATABASE_FOLDER_FOREIGN`, `DATABASE_INIT_FAILED`, `DATABASE_START_FAILED`.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = path.resolve(options.folder);
  const durable = options.durable ?? true;
  const binaries = serverBinaries();
  const launch = options.launch ?? serverLaunch();
  await stopStaleServer(folder);
  const { signal } = options;
  await ensureCluster(binaries, launch, { folder, password: options.password, durable, signal });
  for (let tries = 1; ; tries++) {
    signal?.throwIfAborted();
    const port = options.port ?? (await freePort());
    const server = spawnServer(binaries.postgres, launch, folder, port, settingsOf(durable, options.settings));
    if (await isReady(server, signal)) return handleOf(server, port, options.password);
    await stopServer(server);
    signal?.throwIfAborted();
    // Between choosing the port and taking it another program may have been quicker.
    const isPortTaken = server.log.some((line) => line.includes('Address already in use'));
    if (!isPortTaken || options.port || tries === PORT_TRIES) throw startFailed(folder, server.log);
  }
}

function settingsOf(durable: boolean, extra: Record<string, string> = {}): string[] {
  const throwAway = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const settings = { timezone: 'UTC', log_timezone: 'UTC', unix_socket_directories: '', ...throwAway, ...extra };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function spawnServer(postgres: string, launch: Launch, folder: string, port: number, settings: string[]): RunningServer {
  const { command, args } = commandOf(launch, postgres, ['-D', folder, '-h', '127.0.0.1', '-p', String(port), ...settings]);
  // A process group of its own: Ctrl-C in the terminal reaches the hub, which stops the server last, and not the server itself.
  const child = spawn(command, args, { ...launch.user, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const log: string[] = [];
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      log.push(error.message);
      resolve();
    });
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log.push(...text.split('\n').filter(Boolean));
    log.splice(0, log.length - LOG_LINES_KEPT);
  });
  return { child, exited, log };
}

async function isReady(server: RunningServer, signal: AbortSignal | undefined): Promise<boolean> {
  const ready = new Promise<boolean>((resolve) => {
    server.child.stderr?.on('data', (text: string) => {
      if (READY.test(text)) resolve(true);
    });
  });
  const waiting = new AbortController();
  const givenUp = signal ? AbortSignal.any([waiting.signal, signal]) : waiting.signal;
  const tooLate = sleep(READY_WITHIN_MS, false, { signal: givenUp }).catch(() => false);
  const outcome = await Promise.race([ready, server.exited.then(() => false), tooLate]);
  waiting.abort();
  return outcome;
}

function handleOf(server: RunningServer, port: number, password: string): EmbeddedPostgres {
  const atExit = () => void server.child.kill('SIGINT');
  process.once('exit', atExit);
  void server.exited.then(() => process.off('exit', atExit));
  return {
    port,
    pid: server.child.pid ?? 0,
    exited: server.exited,
    adminUrl: embeddedAdminUrl(port, password),
    stop: () => stopServer(server),
  };
}

/** The administrator's URL of an embedded server at this port, on the given database. */
export function embeddedAdminUrl(port: number, password: string, database = 'postgres'): string {
  return `postgres://${ADMIN_USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

async function stopServer({ child, exited }: RunningServer): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  const waiting = new AbortController();
  const tooLate = sleep(FAST_SHUTDOWN_MS, true, { signal: waiting.signal }).catch(() => false);
  if (await Promise.race([exited.then(() => false), tooLate])) child.kill('SIGQUIT');
  waiting.abort();
  await exited;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

function startFailed(folder: string, log: string[]): Refusal {
  const lines = lastWordsOf(log);
  return new Refusal(
    'DATABASE_START_FAILED',
    {
      th: `PostgreSQL ที่ ${folder} ไม่เริ่มทำงาน ข้อความท้ายสุด: ${lines}`,
      en: `PostgreSQL at ${folder} did not start. Its last words: ${lines}`,
    },
    { folder, log: lines },
  );
}
