import { setTimeout as sleep } from 'node:timers/promises';
import type { Refusal } from '@nakhon/core/refusal';
import { createDatabaseIfMissing, urlWithDatabase, withClient } from './connection.js';
import { errorCode } from './error-code.js';
import { openDataFolder, type DataFolder } from './data-folder.js';
import { embeddedAdminUrl } from './embedded-postgres.js';
import { databaseUnreachable, dataFolderBusy, hubAlreadyRunning, requirePostgresUrl } from './hub-database.refusals.js';
import { lockOwner, takeHubLock, type HubLock } from './hub-lock.js';
import { startKeptPostgres } from './kept-postgres.js';

export interface HubDatabaseOptions {
  dataDir?: string;
  /**
   * The administrator's URL of a PostgreSQL of your own, see `bootstrapSubgraphs` for the rights it needs. Then no server is started
   * and the data folder is not locked. A database that is missing is created, for which the administrator needs CREATEDB.
   */
  databaseUrl?: string;
  /** `start` for the hub itself, else the job's name: `import`, `demo`, … */
  purpose: string;
  /** Milliseconds to wait for another job to give the data folder free. Default 0: refuse at once. */
  wait?: number;
  /** Gives the opening up, and what waits for it. */
  signal?: AbortSignal;
  /** Told, by a code, when an embedded server was lost and when it is back. */
  notify?: (notice: Refusal) => void;
}

export interface HubDatabase {
  /** The administrator on the hub's own database. */
  adminUrl: string;
  /** embedded: started and owned here; joined: another process owns it; external: `databaseUrl`. */
  mode: 'embedded' | 'joined' | 'external';
  /** Puts the hub's own address into the lock, for the message a second start gives. Without effect unless embedded. */
  announce(url: string): void;
  /** Stops an embedded server and frees the data folder; leaves a joined or external one running. May be called again. */
  stop(): Promise<void>;
}

/** The hub's database in the embedded server. */
export const DATABASE_NAME = 'nakhon';
/** Name of the embedded administrator's password among the secrets. */
const ADMIN_SECRET = 'postgres-admin';
/** A hub that is just starting gets this long, crash recovery included, to offer its server to a job that wants to join. */
const HUB_STARTS_WITHIN_MS = 120_000;
const POLL_MS = 200;

/**
 * Finds or starts the hub's PostgreSQL: the external one when `databaseUrl` is given, else that of a hub running on the same data
 * folder, else an embedded one owned by this process.
 * @throws Refusal `HUB_ALREADY_RUNNING` (purpose `start`, a hub has the folder), `DATA_FOLDER_BUSY` (another job has it),
 * `DATABASE_URL_INVALID`, `DATABASE_UNREACHABLE`, and those of `startEmbeddedPostgres`.
 */
export async function openHubDatabase(options: HubDatabaseOptions): Promise<HubDatabase> {
  if (options.databaseUrl) return external(options.databaseUrl);
  const data = openDataFolder(options.dataDir);
  const waitUntil = performance.now() + (options.wait ?? 0);
  const joinUntil = performance.now() + HUB_STARTS_WITHIN_MS;
  for (;;) {
    const taken = await takeHubLock(data.lockFile, options.purpose);
    if ('lock' in taken) return embedded(data, taken.lock, options);
    const owner = taken.heldBy;
    // Only a hub stays; the server of another job ends with that job, so it is not one to join.
    const isJoin = owner.purpose === 'start' && options.purpose !== 'start';
    const joined = isJoin ? await join(data) : null;
    if (joined) return joined;
    const isSecondHub = owner.purpose === 'start' && options.purpose === 'start';
    if (isSecondHub) throw hubAlreadyRunning(owner);
    if (performance.now() > (isJoin ? joinUntil : waitUntil)) throw dataFolderBusy(owner);
    await sleep(POLL_MS, undefined, options.signal ? { signal: options.signal } : {});
  }
}

async function external(adminUrl: string): Promise<HubDatabase> {
  requirePostgresUrl(adminUrl, 'DATABASE_URL');
  try {
    await withClient(adminUrl, (client) => client.query('select 1')).catch((error: unknown) => createWhenMissing(adminUrl, error));
  } catch (error) {
    throw databaseUnreachable(adminUrl, error);
  }
  return { adminUrl, mode: 'external', announce: () => undefined, stop: async () => undefined };
}

async function createWhenMissing(adminUrl: string, error: unknown): Promise<void> {
  if (errorCode(error) !== '3D000') throw error;
  const database = decodeURIComponent(new URL(adminUrl).pathname.slice(1));
  await createDatabaseIfMissing(urlWithDatabase(adminUrl, 'postgres'), database);
}

/** null while the owner's server does not accept connections. */
async function join(data: DataFolder): Promise<HubDatabase | null> {
  const port = lockOwner(data.lockFile)?.port;
  if (!port) return null;
  const adminUrl = embeddedAdminUrl(port, data.secret(ADMIN_SECRET), DATABASE_NAME);
  const answers = await withClient(adminUrl, (client) => client.query('select 1')).catch(() => null);
  return answers && { adminUrl, mode: 'joined', announce: () => undefined, stop: async () => undefined };
}

async function embedded(data: DataFolder, lock: HubLock, { signal, notify }: HubDatabaseOptions): Promise<HubDatabase> {
  try {
    const password = data.secret(ADMIN_SECRET);
    const server = await startKeptPostgres({ folder: data.postgres, password, ...(signal ? { signal } : {}) }, notify ?? (() => undefined));
    await prepareServer(server.adminUrl).catch(async (error: unknown) => {
      await server.stop();
      throw error;
    });
    lock.announce({ port: server.port });
    return {
      adminUrl: embeddedAdminUrl(server.port, password, DATABASE_NAME),
      mode: 'embedded',
      announce: (url) => lock.announce({ url }),
      stop: async () => {
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The hub's database, and no way for a subgraph's role into the server's other ones. */
async function prepareServer(adminUrl: string): Promise<void> {
  await createDatabaseIfMissing(adminUrl, DATABASE_NAME);
  await withClient(adminUrl, (client) => client.query('revoke all on database postgres, template1 from public'));
}
