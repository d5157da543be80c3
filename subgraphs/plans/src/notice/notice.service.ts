import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphContext } from '@nakhon/kit/context';
import { textArray } from '@nakhon/kit/sql';
import { findToldIndicators, findUntoldActs, findWaiting } from './notice-acts.view.js';
import { requireFewNotices } from './notice.refusals.js';
import { draftOfAct, draftOfWaiting, type NoticeDraft, type ToldAct } from './notice.rules.js';
import { countUnread, visibleNotices } from './notice.view.js';

/** Tells of acts in the transaction that makes them. What was told already, or is told by the sweep at the same time, is told once. */
export async function noticeOf(em: EntityManager, acts: readonly ToldAct[], newId: () => string): Promise<void> {
  if (acts.length === 0) return;
  const named = await findToldIndicators(
    em,
    acts.flatMap((act) => (act.kind === 'SIGNED' ? [] : [act.indicatorId])),
  );
  const drafts = acts.map((act) => draftOfAct(act.kind === 'SIGNED' ? act : { ...act, indicator: named.get(act.indicatorId)! }));
  await insertNotices(em, drafts, newId);
}

/** Tells of quarters that are due soon or late, once for each agency, quarter and reminder. Gives how many are new. */
export async function tellOfWaiting(em: EntityManager, now: Date, newId: () => string): Promise<number> {
  const drafts = (await findWaiting(em, now)).map((row) => draftOfWaiting(row, now)).filter((draft) => draft !== null);
  return insertNotices(em, drafts, newId);
}

/** Tells of acts of which nothing was told, whoever made them. Gives how many are new. */
export async function tellOfUntoldActs(em: EntityManager, now: Date, newId: () => string): Promise<number> {
  return insertNotices(em, (await findUntoldActs(em, now)).map(draftOfAct), newId);
}

/** One statement whatever their number; the unique key decides what is new. */
async function insertNotices(em: EntityManager, drafts: readonly NoticeDraft[], newId: () => string): Promise<number> {
  if (drafts.length === 0) return 0;
  const rows = drafts.map(({ createdAt, ...draft }) => ({ ...draft, id: newId(), createdAt: createdAt.toISOString() }));
  const made = await em.execute<{ id: string }[]>(
    `insert into notice (id, kind, agency_code, fiscal_year, quarter, indicator_id, for_roles, facts, created_at, key)
     select id, kind, "agencyCode", "fiscalYear", quarter, "indicatorId", "forRoles", facts, "createdAt", key
     from jsonb_to_recordset(?::jsonb) as draft (id uuid, kind text, "agencyCode" text, "fiscalYear" int, quarter int, "indicatorId" uuid,
       "forRoles" text[], facts jsonb, "createdAt" timestamptz, key text)
     on conflict (key) do nothing returning id`,
    [JSON.stringify(rows)],
  );
  return made.length;
}

/**
 * Marks those of the notices that the viewer may see as read; others, and those read before, are passed over. Gives how many are left
 * unread. Refuses with `TOO_MANY_NOTICES` beyond 100.
 */
export async function markNoticesRead(context: SubgraphContext, ids: readonly string[]): Promise<number> {
  requireFewNotices(ids.length);
  const { em, viewer, now } = context;
  const visible = visibleNotices(viewer);
  await em.execute(
    `insert into notice_read (notice_id, account_id, read_at)
     select notice.id, ?, ? from notice where notice.id::text = any(?::text[]) and ${visible.sql} on conflict do nothing`,
    [viewer.accountId ?? null, now, textArray(ids), ...visible.parameters],
  );
  return countUnread(em, viewer, now);
}

/** Marks all that the viewer may see as read. Gives how many are left unread: those that came meanwhile. */
export async function markAllNoticesRead({ em, viewer, now }: SubgraphContext): Promise<number> {
  const visible = visibleNotices(viewer);
  await em.execute(
    `insert into notice_read (notice_id, account_id, read_at) select notice.id, ?, ? from notice where ${visible.sql} on conflict do nothing`,
    [viewer.accountId ?? null, now, ...visible.parameters],
  );
  return countUnread(em, viewer, now);
}
