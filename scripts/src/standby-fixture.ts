import { cpSync, mkdirSync, rmSync, writeFileSync, appendFileSync, chmodSync } from 'node:fs';
import path from 'node:path';
import { withClient } from '@nakhon/db/connection';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@nakhon/db/embedded-postgres';
import { childProcesses } from './hub-child.js';

/** Enough for two servers on one small machine; a standby takes over what its primary has. */
const SETTINGS = {
  // A commit that does not wait for the log to be written reaches the standby only when the server writes it by itself.
  synchronous_commit: 'on',
  shared_buffers: '64MB',
  max_connections: '200',
  max_wal_size: '256MB',
  wal_keep_size: '128MB',
};
/** What a copy of a running server must not take along, or need not. */
const LEFT_BEHIND = new Set(['postmaster.pid', 'postmaster.opts', 'pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial']);
const KEPT_EMPTY = ['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial'];

export const startPrimary = (folder: string): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ folder, password: 'primary', durable: false, settings: SETTINGS });

/** Starts the standby of `makeStandby` again. */
export const startStandby = (folder: string, port?: number): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ folder, password: 'primary', durable: false, settings: SETTINGS, ...(port === undefined ? {} : { port }) });

/**
 * A hot standby of a running server that streams from it, or from another standby of it, on loopback. Made of the server's own
 * functions, for the embedded package brings no `pg_basebackup`: a folder may be copied while its server runs between start and stop
 * of a backup.
 */
export async function makeStandby(primary: EmbeddedPostgres, from: string, to: string, follows = primary): Promise<EmbeddedPostgres> {
  await withClient(primary.adminUrl, async (client) => {
    await client.query("select pg_backup_start('standby', true)");
    cpSync(from, to, { recursive: true, filter: (source) => !LEFT_BEHIND.has(path.relative(from, source)) });
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    writeFileSync(path.join(to, 'backup_label'), rows[0]!.labelfile);
  });
  chmodSync(to, 0o700);
  for (const name of KEPT_EMPTY) mkdirSync(path.join(to, name), { mode: 0o700 });
  writeFileSync(path.join(to, 'standby.signal'), '');
  const { port, username, password } = new URL(follows.adminUrl);
  appendFileSync(
    path.join(to, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=127.0.0.1 port=${port} user=${username} password=${password}'\nwal_receiver_status_interval = '1s'\n`,
  );
  return startStandby(to);
}

/** The server's process and those of its connections, to let them stand still. */
export const processesOf = ({ pid }: EmbeddedPostgres): number[] => [pid, ...childProcesses(pid)];

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
