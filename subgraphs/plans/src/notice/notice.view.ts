import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { decodeCursor } from '@nakhon/kit/paging';
import type { Viewer } from '@nakhon/kit/viewer';
import type { NoticeArguments } from './notice-list.js';
import type { Notice } from './notice.js';

/** A notice with when this account read it. */
export type ReadNotice = Notice & { readAt: Date | null };

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

const READ = 'left join notice_read reading on reading.notice_id = notice.id and reading.account_id = ?';

/** A page of the viewer's notices, newest first, with how many there are and how many are unread: one statement. */
export async function findNotices(em: EntityManager, viewer: Viewer, args: NoticeArguments, limit: number): Promise<NoticePage> {
  const visible = visibleNotices(viewer);
  const after = decodeCursor(args.after, 2);
  const unread = args.unreadOnly ? 'read_at is null' : 'true';
  const rows = await em.execute<(Notice & { readAt: Date | null; total: number; unread: number })[]>(
    `with mine as (select notice.*, reading.read_at from notice ${READ} where ${visible.sql})
     select counts.total, counts.unread, page.id, page.kind, page.agency_code as "agencyCode", page.fiscal_year as "fiscalYear", page.quarter,
       page.indicator_id as "indicatorId", page.facts, page.created_at as "createdAt", page.read_at as "readAt"
     from (select count(*) filter (where ${unread})::int as total, count(*) filter (where read_at is null)::int as unread from mine) counts
     left join (select * from mine where ${unread} and ${after ? '(created_at, id::text) < (?::timestamptz, ?)' : 'true'}
       order by created_at desc, id::text desc limit ?) page on true
     order by page.created_at desc, page.id::text desc`,
    [viewer.accountId ?? null, ...visible.parameters, ...(after ?? []), limit],
  );
  const placed = rows
    .filter((row) => row.id !== null)
    .map((row) => ({ ...row, createdAt: new Date(row.createdAt), readAt: row.readAt && new Date(row.readAt) }));
  return { rows: placed, totalCount: rows[0]!.total, unreadCount: rows[0]!.unread };
}

/** How many of the viewer's notices are unread. */
export async function countUnread(em: EntityManager, viewer: Viewer): Promise<number> {
  const visible = visibleNotices(viewer);
  const [row] = await em.execute<{ unread: number }[]>(
    `select count(*)::int as unread from notice ${READ} where reading.read_at is null and ${visible.sql}`,
    [viewer.accountId ?? null, ...visible.parameters],
  );
  return row!.unread;
}
