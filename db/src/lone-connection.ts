import { Client } from 'pg';

/** One statement that is asked again and again. */
export interface LoneStatement {
  /** Its name as a prepared statement; the connection is called `nakhon <name>`. */
  name: string;
  text: string;
}

/** A connection for one statement alone, made when it is first needed: it never waits for a free one behind long statements. */
export interface LoneConnection<Row extends unknown[]> {
  /** The first row, as an array. Rejects within two seconds when the server can't be asked; the next call connects anew. */
  ask(): Promise<Row>;
  close(): Promise<void>;
}

const ANSWERS_WITHIN_MS = 2_000;

export function loneConnection<Row extends unknown[]>(databaseUrl: string, { name, text }: LoneStatement): LoneConnection<Row> {
  let connected: Promise<Client> | null = null;

  async function connect(): Promise<Client> {
    const client = new Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: ANSWERS_WITHIN_MS,
      query_timeout: ANSWERS_WITHIN_MS,
      application_name: `nakhon ${name.replaceAll('-', ' ')}`,
    });
    const forget = () => void (connected = null);
    client.once('error', forget);
    client.once('end', forget);
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  return {
    async ask() {
      connected ??= connect();
      const mine = connected;
      try {
        const { rows } = await (await mine).query<Row>({ name, text, rowMode: 'array' });
        return rows[0]!;
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
