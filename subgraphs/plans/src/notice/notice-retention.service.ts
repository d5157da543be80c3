import type { EntityManager } from '@mikro-orm/postgresql';
import { addMonths, localDateOf, startOfLocalDay } from '@nakhon/core/bangkok-time';

const READ_FOR_MONTHS = 12;
/** What nobody ever read tells nobody anything after two years. */
const UNREAD_FOR_MONTHS = 24;

/** Deletes notices a year old that somebody has read, and any that is two years old. Gives how many. */
export async function forgetOldNotices(em: EntityManager, now: Date): Promise<number> {
  const before = (months: number) => startOfLocalDay(addMonths(localDateOf(now), -months));
  const gone = await em.execute<unknown[]>(
    `delete from notice where created_at < ?
       or (created_at < ? and exists (select 1 from notice_read where notice_read.notice_id = notice.id)) returning id`,
    [before(UNREAD_FOR_MONTHS), before(READ_FOR_MONTHS)],
  );
  return gone.length;
}
