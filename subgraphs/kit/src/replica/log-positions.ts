import { loneConnection } from '@nakhon/db/lone-connection';
import type { ReplayedLog, WrittenLog } from './replica-standing.rules.js';

/** Asks the two servers, each over a connection for this alone. Both reject when their server can't be asked. */
export interface LogPositions {
  written(): Promise<WrittenLog>;
  replayed(): Promise<ReplayedLog>;
  close(): Promise<void>;
}

/** Inserted, not flushed: whoever commits without waiting for the disk is answered before the log is flushed. */
const WRITTEN = {
  name: 'log-written',
  text: `select system_identifier::text, ('x' || left(pg_walfile_name(written), 8))::bit(32)::int, written::text,
    current_setting('wal_block_size')::int, pg_size_bytes(current_setting('wal_segment_size'))::int
    from pg_control_system(), pg_current_wal_insert_lsn() as written`,
};
const REPLAYED = {
  name: 'log-replayed',
  text: `select system_identifier::text, timeline_id, pg_is_in_recovery(), pg_last_wal_replay_lsn()::text
    from pg_control_system(), pg_control_checkpoint()`,
};

export function logPositions(primaryUrl: string, replicaUrl: string): LogPositions {
  const primary = loneConnection<[string, number, string, number, number]>(primaryUrl, WRITTEN);
  const replica = loneConnection<[string, number, boolean, string | null]>(replicaUrl, REPLAYED);
  return {
    written: async () => {
      const [system, timeline, position, pageBytes, segmentBytes] = await primary.ask();
      return { system, timeline, position, pageBytes, segmentBytes };
    },
    replayed: async () => {
      const [system, timeline, isStandby, position] = await replica.ask();
      return { system, timeline, isStandby, position };
    },
    close: async () => void (await Promise.all([primary.close(), replica.close()])),
  };
}
