import { loneConnection } from './lone-connection.js';

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
};

/** Over a connection for this alone. */
export function dataVersionReader(databaseUrl: string): DataVersionReader {
  const connection = loneConnection<[string]>(databaseUrl, READ);
  return { read: async () => (await connection.ask())[0], close: () => connection.close() };
}

/** Which server an address means: databases with the same one have one data version. */
export function serverOf(databaseUrl: string): string {
  const { hostname, port } = new URL(databaseUrl);
  return `${hostname}:${port || '5432'}`;
}
