import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@nakhon/core/refusal';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { rowsCondition } from '@nakhon/kit/figure-scope';
import { subtreesOf } from '@nakhon/kit/permission';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { LABEL_PRINTERS } from '../permissions.js';
import { newTrackCode, TRACK_CODE_BYTES } from './track-code.rules.js';
import { codesOf, type TrackedKind } from './track-code.view.js';

/** Labels of one sheet are asked for at once. */
const MOST = 100;

/**
 * The codes in force of these tickets or devices, by id; those without one get it. Refuses TRACKED_NOT_FOUND for what is not within the
 * viewer's subtrees, and TOO_MANY_ROWS.
 */
export async function issueTrackCodes(context: SubgraphContext, kind: TrackedKind, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length > MOST) throw tooMany(ids.length);
  return context.em.transactional(async (em) => {
    await requireSeen(em, context, kind, ids);
    const issued = await addCodes(em, kind, ids, context.now);
    if (issued > 0) audit(em, context, 'track.issue', `${kind}s`, { issued });
    return codesOf(em, kind, ids);
  });
}

/** Withdraws the code in force: the page it led to is gone. Gives whether there was one. Refuses TRACKED_NOT_FOUND. */
export async function withdrawTrackCode(context: SubgraphContext, kind: TrackedKind, id: string): Promise<boolean> {
  return context.em.transactional(async (em) => {
    await requireSeen(em, context, kind, [id]);
    const withdrawn: unknown[] = await em.execute(
      `update track_code set withdrawn_at = ? where ${kind}_id = ? and withdrawn_at is null returning 1`,
      [context.now, id],
    );
    if (withdrawn.length > 0) audit(em, context, 'track.withdraw', `${kind}:${id}`);
    return withdrawn.length > 0;
  });
}

/** Gives a code to each that has none, in the running transaction; tells how many it gave. A twin at the same time gives none. */
export async function addCodes(em: EntityManager, kind: TrackedKind, ids: readonly string[], now: Date, source = 'hub'): Promise<number> {
  const codes = ids.map(() => newTrackCode(randomBytes(TRACK_CODE_BYTES)));
  const added: unknown[] = await em.execute(
    `insert into track_code (code, ${kind}_id, issued_at, source) select code, id, ?, ? from unnest(?::text[], ?::uuid[]) as given (code, id)
     on conflict do nothing returning 1`,
    [now, source, textArray(codes), textArray(ids)],
  );
  return added.length;
}

async function requireSeen(em: EntityManager, { viewer }: SubgraphContext, kind: TrackedKind, ids: readonly string[]): Promise<void> {
  const wrong = ids.find((id) => !isUuid(id));
  if (wrong !== undefined) throw trackedNotFound(wrong);
  const seen = rowsCondition('agency_code', null, subtreesOf(viewer, LABEL_PRINTERS));
  const table = kind === 'ticket' ? 'repair_ticket' : 'device';
  const rows: { id: string }[] = await em.execute(`select id from ${table} where id = any(?::uuid[]) and ${seen.sql}`, [
    textArray(ids),
    ...seen.parameters,
  ]);
  const found = new Set(rows.map(({ id }) => id));
  const missing = ids.find((id) => !found.has(id.toLowerCase()));
  if (missing !== undefined) throw trackedNotFound(missing);
}

function trackedNotFound(id: string): Refusal {
  const messages = { th: 'ไม่พบรายการนี้ในหน่วยงานที่ท่านดูได้', en: 'Nothing like it within the agencies you may see' };
  return new Refusal('TRACKED_NOT_FOUND', messages, { id: id.slice(0, 60) }, 'ids');
}

function tooMany(count: number): Refusal {
  const messages = { th: `ส่งได้ครั้งละไม่เกิน ${MOST} รายการ`, en: `At most ${MOST} at a time` };
  return new Refusal('TOO_MANY_ROWS', messages, { count, highest: MOST }, 'ids');
}
