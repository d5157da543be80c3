import { Client } from 'pg';

/** Tells the version of all data of one server. */
export interface DataVersionReader {
  /**
   * A text that changes whenever any transaction of the server has committed since, and else mostly stays the same: PostgreSQL's own
   * snapshot, which is what a statement begun now would see. Rejects when the server can't be asked.
   */
  read(): Promise<string>;
  close(): Promise<void>;
}

/** The start of the server stands in it because numbers of transactions may be used again after a copy of the data was put in place. */
const READ = {
  name: 'data-version',
  text: "select concat(pg_current_snapshot(), ' ', extract(epoch from pg_postmaster_start_time())) as version",
  rowMode: 'array' as const,
};
const ANSWERS_WITHIN_MS = 2_000;

/** Keeps one connection for this alone, made when it is first needed: it never waits for a free one behind long statements. */
export function dataVersionReader(databaseUrl: string): DataVersionReader {
  let connected: Promise<Client> | null = null;

  async function connect(): Promise<Client> {
    const client = new Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: ANSWERS_WITHIN_MS,
      query_timeout: ANSWERS_WITHIN_MS,
      application_name: 'nakhon data version',
    });
    const forget = () => void (connected = null);
    client.once('error', forget);
    client.once('end', forget);
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  return {
    async read() {
      connected ??= connect();
      const mine = connected;
      try {
        const { rows } = await (await mine).query<[string]>(READ as never);
        return rows[0]![0];
      } catch (error) {
        if (connected === mine) connected = null;
        void mine.then((client) => client.end()).catch(() => undefined);
        throw error;
      }
    },
    close: async () => {
      const open = connected;
      connected = null;
      await open?.then((client) => client.end()).catch(() => undefined);
    },
  };
}

/** Which server an address means: databases with the same one have one data version. */
export function serverOf(databaseUrl: string): string {
  const { hostname, port } = new URL(databaseUrl);
  return `${hostname}:${port || '5432'}`;
}
