import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '@nakhon/core/bangkok-time';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { decodeCursor } from '@nakhon/kit/paging';
import type { Viewer } from '@nakhon/kit/viewer';
import { NOTICE_ENDED, NOTICE_FACTS } from './notice-end.sql.js';
import type { NoticeEnd } from './notice-end.js';
import type { NoticeArguments } from './notice-list.js';
import type { Notice } from './notice.js';

/** A notice with when this account read it, and why it asks nothing any more. */
export type ReadNotice = Notice & { readAt: Date | null; endedBecause: NoticeEnd | null };

export interface NoticePage {
  rows: ReadNotice[];
  totalCount: number;
  unreadCount: number;
}

/** Condition on `notice`: one of its roles is held by the viewer over its agency. */
export function visibleNotices({ grants }: Viewer): ScopeQuery {
  const sql = `exists (select 1 from agency_ref told join jsonb_to_recordset(?::jsonb) as held (role text, path text) on told.path like held.path || '%'
    where told.code = notice.agency_code and held.role = any(notice.for_roles))`;
  return { sql, parameters: [JSON.stringify(grants)] };
}

/** Those of the viewer, as a table `mine`, with when they were read and why they ask nothing any more. */
function mineOf(viewer: Viewer, now: Date): ScopeQuery {
  const visible = visibleNotices(viewer);
  const today = localDateOf(now);
  const sql = `mine as (select notice.*, reading.read_at, ${NOTICE_ENDED} as ended_because
    from notice left join notice_read reading on reading.notice_id = notice.id and reading.account_id = ? ${NOTICE_FACTS} where ${visible.sql})`;
  return { sql, parameters: [today, today, today, today, viewer.accountId ?? null, ...visible.parameters] };
}

const UNREAD = 'read_at is null and ended_because is null';

/** A page of the viewer's notices, newest first, with how many there are and how many are unread and still ask something: one statement. */
export async function findNotices(em: EntityManager, viewer: Viewer, now: Date, args: NoticeArguments, limit: number): Promise<NoticePage> {
  const mine = mineOf(viewer, now);
  const after = decodeCursor(args.after, 2);
  const wanted = args.unreadOnly ? UNREAD : 'true';
  const rows = await em.execute<(ReadNotice & { total: number; unread: number })[]>(
    `with ${mine.sql}
     select counts.total, counts.unread, page.id, page.kind, page.agency_code as "agencyCode", page.fiscal_year as "fiscalYear", page.quarter,
       page.indicator_id as "indicatorId", page.facts, page.created_at as "createdAt", page.read_at as "readAt", page.ended_because as "endedBecause"
     from (select count(*) filter (where ${wanted})::int as total, count(*) filter (where ${UNREAD})::int as unread from mine) counts
     left join (select * from mine where ${wanted} and ${after ? '(created_at, id::text) < (?::timestamptz, ?)' : 'true'}
       order by created_at desc, id::text desc limit ?) page on true
     order by page.created_at desc, page.id::text desc`,
    [...mine.parameters, ...(after ?? []), limit],
  );
  const placed = rows
    .filter((row) => row.id !== null)
    .map((row) => ({ ...row, createdAt: new Date(row.createdAt), readAt: row.readAt && new Date(row.readAt) }));
  return { rows: placed, totalCount: rows[0]!.total, unreadCount: rows[0]!.unread };
}

/** How many of the viewer's notices are unread and still ask something. */
export async function countUnread(em: EntityManager, viewer: Viewer, now: Date): Promise<number> {
  const mine = mineOf(viewer, now);
  const [row] = await em.execute<{ unread: number }[]>(
    `with ${mine.sql} select count(*)::int as unread from mine where ${UNREAD}`,
    mine.parameters as unknown[],
  );
  return row!.unread;
}
