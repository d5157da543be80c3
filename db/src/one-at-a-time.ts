import { withClient } from './connection.js';

/** Seed of the lock's number, so that it meets no other advisory lock. */
const LOCK_SEED = 7_310_002;
/** The longest that one waits: another hub may be writing demonstration data. */
const WAITS_AT_MOST = '10min';

/**
 * Does `work` while no other process on this database does work of the same name, and waits for one that does. The lock ends with
 * the connection, so a process that dies leaves none.
 */
export function oneAtATime<T>(url: string, name: string, work: () => Promise<T>): Promise<T> {
  return withClient(url, async (client) => {
    await client.query(`set statement_timeout = '${WAITS_AT_MOST}'`);
    await client.query('select pg_advisory_lock(hashtextextended($1, $2))', [name, LOCK_SEED]);
    return work();
  });
}
