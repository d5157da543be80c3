/** Where a primary's log stands. */
export interface WrittenLog {
  /** PostgreSQL's number of the cluster, which its standbys share. */
  system: string;
  /** Counts up with each failover. */
  timeline: number;
  /** The position (LSN) at which the next record will be written, such as `16/B374D848`. */
  position: string;
  /** Sizes of the log's pages and files, 8192 and 16777216 unless PostgreSQL was built or made otherwise. */
  pageBytes: number;
  segmentBytes: number;
}

/** What stands at the head of each page, and of each file; no record ends right behind it. */
const PAGE_HEAD_BYTES = 24n;
const SEGMENT_HEAD_BYTES = 40n;

/** How far a standby has replayed. */
export interface ReplayedLog {
  system: string;
  /** That of the last checkpoint it replayed: never ahead of what it replays. */
  timeline: number;
  isStandby: boolean;
  /** null: nothing replayed yet. */
  position: string | null;
}

export type ReplicaStanding = 'caught_up' | 'behind' | 'not_a_standby' | 'of_another_server' | 'on_another_timeline';

/**
 * Whether the replica has everything that the primary had written. Positions compare only within one cluster and one timeline: a
 * standby that was left behind by a failover may stand ahead of the new primary and yet miss what was written since.
 */
export function replicaStanding(written: WrittenLog, replayed: ReplayedLog): ReplicaStanding {
  if (written.system !== replayed.system) return 'of_another_server';
  if (!replayed.isStandby) return 'not_a_standby';
  if (written.timeline !== replayed.timeline) return 'on_another_timeline';
  if (replayed.position === null) return 'behind';
  return logOffset(replayed.position) >= writtenUpTo(written) ? 'caught_up' : 'behind';
}

/** The end of the last record: where a page has just become full, the next position is already behind the next page's head. */
function writtenUpTo({ position, pageBytes, segmentBytes }: WrittenLog): bigint {
  const next = logOffset(position);
  if (next % BigInt(segmentBytes) === SEGMENT_HEAD_BYTES) return next - SEGMENT_HEAD_BYTES;
  return next % BigInt(pageBytes) === PAGE_HEAD_BYTES ? next - PAGE_HEAD_BYTES : next;
}

/** The byte of the log that a position means: two hexadecimal halves of 32 bits. */
function logOffset(position: string): bigint {
  const [high = '', low = ''] = position.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}
