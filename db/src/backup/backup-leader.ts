import { Client } from 'pg';

/** Of several hubs on one database, the one that makes the backups. */
export interface BackupLeader {
  /** Whether this is the one; becomes it when there is none. Rejects while the database is away. */
  isLeader(): Promise<boolean>;
  /** Lets another be it. */
  release(): Promise<void>;
}

/** Number of the advisory lock; any constant that nothing else uses. */
const BACKUP_LOCK = 7_310_002;

/** The lock lives as long as its connection: when this hub dies or loses the database, another takes over. */
export function backupLeader(adminUrl: string): BackupLeader {
  let holding: Client | null = null;

  async function tryToLead(): Promise<boolean> {
    const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 15_000, keepAlive: true });
    client.on('error', () => undefined);
    client.once('end', () => {
      if (holding === client) holding = null;
    });
    await client.connect();
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [BACKUP_LOCK]);
    if (rows[0]?.taken) holding = client;
    else await client.end();
    return holding === client;
  }

  return {
    isLeader: async () => holding !== null || tryToLead(),
    release: async () => {
      const client = holding;
      holding = null;
      await client?.end().catch(() => undefined);
    },
  };
}
