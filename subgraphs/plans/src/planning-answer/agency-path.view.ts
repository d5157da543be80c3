import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@nakhon/core/refusal';

/** Path of an agency from the root. Refuses AGENCY_UNKNOWN. */
export async function agencyPathOf(em: EntityManager, code: string): Promise<string> {
  const [row]: { path: string }[] = await em.execute('select path from agency_ref where code = ?', [code]);
  if (row) return row.path;
  throw new Refusal('AGENCY_UNKNOWN', { th: `ไม่พบหน่วยงานรหัส ${code}`, en: `There is no agency with code ${code}` }, { code }, 'agencyCode');
}
