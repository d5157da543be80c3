import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import { whileClearing } from '@nakhon/kit/clearing';
import type { FileStore } from '@nakhon/kit/files/file-store';
import type { JobTask } from '@nakhon/kit/jobs/job';
import { nobody } from '@nakhon/kit/viewer';
import { evidenceKey, UNUSED_FOR_MS } from './evidence.rules.js';

const UNUSED = 'uploaded_at < ? and not exists (select 1 from evidence_link where file_id = evidence_file.id)';

/** Lets uploads and removals of the same content follow each other until the transaction ends. */
export async function lockContent(em: EntityManager, sha256: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`evidence ${sha256}`]);
}

/** Removes the files that were uploaded a day ago or earlier and never attached to anything, each in a transaction of its own. Gives how many. */
export async function removeUnusedEvidence(em: EntityManager, store: FileStore, task: Pick<JobTask, 'now' | 'newId'>): Promise<number> {
  const before = new Date(task.now.getTime() - UNUSED_FOR_MS);
  const unused = await em.execute<{ id: string; sha256: string }[]>(
    `select id, sha256 from evidence_file where ${UNUSED} order by uploaded_at`,
    [before],
  );
  let removed = 0;
  for (const { id, sha256 } of unused) {
    const isGone = await em.fork().transactional(async (inner) => {
      await lockContent(inner, sha256);
      if (!(await takeRow(inner, id, before))) return false;
      await dropContent(inner, store, sha256);
      audit(inner, { viewer: HUB, requestId: 'job', ...task }, 'evidence.expire', `evidence:${id}`, { sha256 });
      return true;
    });
    if (isGone) removed++;
  }
  return removed;
}

const HUB = { ...nobody(), username: 'hub:jobs' };

/** Takes the row away unless somebody attached the file meanwhile. */
export async function takeRow(em: EntityManager, id: string, before: Date): Promise<boolean> {
  // Whoever attaches it right now holds its key; what they did is seen by the statement after this one.
  await em.execute('select 1 from evidence_file where id = ? for update', [id]);
  const gone = await whileClearing(em, () =>
    em.execute<unknown[]>(`delete from evidence_file where id = ? and ${UNUSED} returning id`, [id, before]),
  );
  return gone.length > 0;
}

/**
 * Takes the bytes away where no other row speaks of them, under the lock and before the commit: should that fail, the row is found again
 * as unused, and the same file sent again brings its bytes back.
 */
async function dropContent(em: EntityManager, store: FileStore, sha256: string): Promise<void> {
  const [other] = await em.execute<unknown[]>('select 1 from evidence_file where sha256 = ? limit 1', [sha256]);
  if (other === undefined) await store.remove(evidenceKey(sha256));
}
