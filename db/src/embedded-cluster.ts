import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '@nakhon/core/refusal';
import { commandOf, type Launch, type ServerBinaries } from './embedded-binaries.js';

export interface ClusterOptions {
  folder: string;
  password: string;
  /** false skips waiting for the disk: for databases that are thrown away. */
  durable: boolean;
  /** Gives it up: initdb is ended and what it made so far removed. */
  signal?: AbortSignal | undefined;
}

/** Name of the administrator of the embedded server. */
export const ADMIN_USER = 'postgres';

// Fixed for good at initdb. ICU `th` gives the Thai sort order; without lc-ctype=C.UTF-8 trigrams of Thai text are empty.
const INITDB_FLAGS = [
  '--encoding=UTF8',
  '--locale=C',
  '--lc-ctype=C.UTF-8',
  '--locale-provider=icu',
  '--icu-locale=th',
  '--auth=scram-sha-256',
];

/**
 * Makes the database cluster when the folder has none. It is made in `<folder>.new` and renamed at the end, so a crash in the
 * middle leaves nothing that looks finished, and the next start begins again.
 * @throws Refusal `DATABASE_FOLDER_FOREIGN` when the folder holds other things, `DATABASE_INIT_FAILED` with initdb's last lines.
 */
export async function ensureCluster(binaries: ServerBinaries, launch: Launch, options: ClusterOptions): Promise<void> {
  const { folder } = options;
  if (existsSync(path.join(folder, 'PG_VERSION'))) return giveToServer(folder, launch);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw foreignFolder(folder);
  const unfinished = `${folder}.new`;
  const passwordFile = `${unfinished}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    giveToServer(unfinished, launch);
    if (launch.user) chownSync(passwordFile, launch.user.uid, launch.user.gid);
    await runInitdb(binaries.initdb, launch, unfinished, passwordFile, options);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

async function runInitdb(initdb: string, launch: Launch, folder: string, passwordFile: string, options: ClusterOptions): Promise<void> {
  const flags = ['-D', folder, '-U', ADMIN_USER, ...INITDB_FLAGS, `--pwfile=${passwordFile}`, ...(options.durable ? [] : ['--no-sync'])];
  const { command, args } = commandOf(launch, initdb, flags);
  options.signal?.throwIfAborted();
  // A process group of its own: Ctrl-C in the terminal reaches the hub, which ends it.
  const child = spawn(command, args, { ...launch.user, cwd: '/', detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const giveUp = () => void child.kill('SIGINT');
  options.signal?.addEventListener('abort', giveUp, { once: true });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => log.push(...text.split('\n')));
  const status = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', (error) => {
      log.push(error.message);
      resolve(null);
    });
  });
  options.signal?.removeEventListener('abort', giveUp);
  options.signal?.throwIfAborted();
  if (status !== 0) throw initFailed(options.folder, lastWordsOf(log));
}

/** What follows every failure of a server, at length, and says nothing of its cause. */
const AFTERMATH =
  /^initdb: removing|startup process \(PID|terminating any other|shutting down due to|aborting startup|database system is shut down/;

/** Why a PostgreSQL program ended: the last it said of it, in one line. */
export function lastWordsOf(log: readonly string[]): string {
  return log
    .filter((line) => line.trim() !== '' && !AFTERMATH.test(line))
    .slice(-3)
    .join(' | ');
}

function initFailed(folder: string, log: string): Refusal {
  return new Refusal(
    'DATABASE_INIT_FAILED',
    {
      th: `สร้างฐานข้อมูลที่ ${folder} ไม่สำเร็จ ข้อความท้ายสุดของ PostgreSQL: ${log}`,
      en: `The database at ${folder} could not be created. PostgreSQL's last words: ${log}`,
    },
    { folder, log },
  );
}

/** postgres wants to own its folder. Only root can have changed identities between two starts; nobody else needs this. */
function giveToServer(folder: string, launch: Launch): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = launch.user ?? { uid: 0, gid: 0 };
  // `nobody` must be able to walk through the data folder, not to list it.
  if (launch.user) chmodSync(path.dirname(folder), 0o711);
  if (statSync(folder).uid === uid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) chownSync(path.join(folder, entry), uid, gid);
  chownSync(folder, uid, gid);
}

function foreignFolder(folder: string): Refusal {
  return new Refusal(
    'DATABASE_FOLDER_FOREIGN',
    {
      th: `โฟลเดอร์ ${folder} มีไฟล์อยู่แล้วแต่ไม่ใช่ฐานข้อมูล PostgreSQL ให้ย้ายไฟล์ออกหรือเลือก DATA_DIR อื่น`,
      en: `The folder ${folder} holds files but no PostgreSQL database: move them away or choose another DATA_DIR.`,
    },
    { folder },
  );
}
