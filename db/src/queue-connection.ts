import { Client, escapeIdentifier, Pool } from 'pg';

/** Connections of a job queue, apart from those that answer requests: two for statements, and one that stays for notifications and leadership. */
export interface QueueConnection {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** Hears `NOTIFY channel`; `onConnected` after each (re)connection, because what was told meanwhile is lost. */
  listen(channel: string, onTold: (payload: string) => void, onConnected: () => void): Promise<{ close(): Promise<void> }>;
  /**
   * Whether this process leads the queue: one of all that are connected does, until its connection ends, however it ends.
   * Writes nothing.
   */
  leads(): Promise<boolean>;
  close(): Promise<void>;
}

/** Seed of the lock's number, so that it meets no other advisory lock. */
const LOCK_SEED = 7_310_003;
const CONNECTS_WITHIN_MS = 15_000;
const ANSWERS_WITHIN_MS = 15_000;
const AGAIN_AFTER_MS = 1_000;
const MOST_CONNECTIONS = 2;

/** Over the address of a subgraph; `name` names the queue among all of the database. */
export function queueConnection(databaseUrl: string, name: string): QueueConnection {
  const settings = {
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECTS_WITHIN_MS,
    query_timeout: ANSWERS_WITHIN_MS,
    application_name: 'nakhon jobs',
  };
  const pool = new Pool({ ...settings, max: MOST_CONNECTIONS });
  // A server that goes away while connections idle must not end the process: the next statement reports it.
  pool.on('error', () => undefined);
  const staying = stayingConnection(settings);
  return {
    executeSql: (text, values) => pool.query(text, values),
    listen: async (channel, onTold, onConnected) => {
      await staying.open(async (client) => {
        client.on('notification', ({ payload }) => onTold(payload ?? ''));
        await client.query(`listen ${escapeIdentifier(channel)}`);
        onConnected();
      });
      return { close: () => staying.close() };
    },
    leads: async () => {
      const client = staying.client();
      if (client === null) return false;
      const { rows } = await client.query<{ leads: boolean }>(LEADS, [name, LOCK_SEED]);
      return rows[0]!.leads;
    },
    close: async () => {
      await staying.close();
      await pool.end();
    },
  };
}

/** A lock that is held already is not taken a second time: each taking would count. */
const LEADS = `select exists (select 1 from pg_locks where locktype = 'advisory' and pid = pg_backend_pid() and granted)
  or pg_try_advisory_lock(hashtextextended($1, $2)) as leads`;

interface StayingConnection {
  open(prepare: (client: Client) => Promise<void>): Promise<void>;
  /** null while there is none. */
  client(): Client | null;
  close(): Promise<void>;
}

/** Connects anew, second by second, when the connection is lost. */
function stayingConnection(settings: ConstructorParameters<typeof Client>[0]): StayingConnection {
  let current: Client | null = null;
  let isWanted = true;
  let again: NodeJS.Timeout | undefined;

  async function open(prepare: (client: Client) => Promise<void>): Promise<void> {
    const client = new Client(settings);
    client.on('error', () => undefined);
    try {
      await client.connect();
      await prepare(client);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    current = client;
    client.once('end', () => {
      current = null;
      reopen(prepare);
    });
    if (!isWanted) await client.end();
  }

  function reopen(prepare: (client: Client) => Promise<void>): void {
    if (isWanted) again = setTimeout(() => void open(prepare).catch(() => reopen(prepare)), AGAIN_AFTER_MS);
  }

  return {
    open,
    client: () => current,
    close: async () => {
      isWanted = false;
      clearTimeout(again);
      await current?.end().catch(() => undefined);
    },
  };
}
