import type { EntityManager } from '@mikro-orm/postgresql';
import { textArray } from '@nakhon/kit/sql';

/** What a code may lead to. */
export type TrackedKind = 'ticket' | 'device';

/** Codes in force by the id of what they lead to. */
export async function codesOf(em: EntityManager, kind: TrackedKind, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; code: string }[] = await em.execute(
    `select ${kind}_id as id, code from track_code where ${kind}_id = any(?::uuid[]) and withdrawn_at is null`,
    [textArray(ids)],
  );
  return new Map(rows.map(({ id, code }) => [id, code]));
}
