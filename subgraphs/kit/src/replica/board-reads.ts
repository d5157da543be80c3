import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReadFigure } from '../context.js';
import { inTime } from './in-time.js';
import type { LogPositions } from './log-positions.js';
import { replicaNotice, type ReadReason } from './replica-notice.js';
import { replicaStanding } from './replica-standing.rules.js';

/** Where figures are read: from the replica while it has everything that was written when the request came. */
export interface BoardReads {
  /** For one request, whose unit of work is `em`: decides at its first figure and keeps to it. */
  ofRequest(em: EntityManager): ReadFigure;
  close(): Promise<void>;
}

export interface BoardReadsSettings {
  positions: LogPositions;
  /** Counts each read. */
  count: (server: 'primary' | 'replica', reason: ReadReason) => void;
  /** Told when the replica falls out and when it is back. */
  tell: (line: string) => void;
}

const REPLICA_TELLS_WITHIN_MS = 200;
/** A figure takes some tens of milliseconds; a replica that stops in the middle of one must not hold the board up. */
const REPLICA_READS_WITHIN_MS = 5_000;
/** So long a silent replica is not asked again: else each board would wait for it in vain. */
const LEFT_ALONE_MS = 2_000;

export function boardReads({ positions, count, tell }: BoardReadsSettings): BoardReads {
  const notice = replicaNotice(tell);
  let askedAgainAt = 0;

  async function standing(): Promise<ReadReason> {
    if (performance.now() < askedAgainAt) return 'silent';
    const [written, replayed] = await Promise.allSettled([positions.written(), inTime(positions.replayed(), REPLICA_TELLS_WITHIN_MS)]);
    if (written.status === 'rejected') return 'primary_silent';
    if (replayed.status === 'rejected') askedAgainAt = performance.now() + LEFT_ALONE_MS;
    const reason = replayed.status === 'rejected' ? 'silent' : replicaStanding(written.value, replayed.value);
    notice(reason);
    return reason;
  }

  function ofRequest(em: EntityManager): ReadFigure {
    let decided: Promise<ReadReason> | null = null;
    return async (work) => {
      decided ??= standing();
      let reason = await decided;
      if (reason === 'caught_up') {
        const read = await inTime(work(onReplica(em)), REPLICA_READS_WITHIN_MS).then(
          (value) => ({ value }),
          () => null,
        );
        if (read) count('replica', reason);
        if (read) return read.value;
        reason = 'failed';
      }
      count('primary', reason);
      return work(em);
    };
  }

  let isClosed = false;
  // A replica that is not there is told at the start, not at the first board; connecting for the first time may take its time.
  const firstLook = positions.replayed().then(
    () => (isClosed ? null : standing()),
    () => (isClosed ? null : standing()),
  );
  const close = async () => {
    isClosed = true;
    await firstLook;
    await positions.close();
  };
  return { ofRequest, close };
}

/** A unit of work whose statements of plain SQL go to the replica. */
function onReplica(em: EntityManager): EntityManager {
  const fork = em.fork();
  const execute = fork.execute.bind(fork) as unknown as (sql: string, parameters: unknown[] | undefined, options: object) => Promise<never>;
  fork.execute = (sql: unknown, parameters?: unknown, options?: unknown) =>
    execute(sql as string, parameters as unknown[] | undefined, {
      ...(typeof options === 'string' ? { method: options } : (options as object | undefined)),
      connectionType: 'read',
    });
  return fork;
}
