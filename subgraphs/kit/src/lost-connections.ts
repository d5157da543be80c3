interface PooledClient {
  release(destroy?: boolean): void;
  once(event: 'end', listener: () => void): unknown;
}

/** What is needed of a pool of `pg`. */
export interface ConnectionPool {
  on(event: 'connect' | 'acquire', listener: (client: PooledClient) => void): unknown;
  on(event: 'release', listener: (error: unknown, client: PooledClient) => void): unknown;
}

/** Long enough for a query that failed with its connection to give it back itself. */
const GIVEN_BACK_WITHIN_MS = 500;

/**
 * Frees the places of connections that died under a transaction. Their rollback fails, and after a rollback that failed the query
 * builder gives nothing back: without this each such transaction would cost the pool a place for good, and closing would never end.
 */
export function freeLostConnections(pool: ConnectionPool): void {
  const taken = new Set<PooledClient>();
  pool.on('acquire', (client) => taken.add(client));
  pool.on('release', (_error, client) => taken.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      const free = () => {
        if (!taken.has(client)) return;
        client.release(true);
        client.release = () => undefined;
      };
      setTimeout(free, GIVEN_BACK_WITHIN_MS);
    });
  });
}
