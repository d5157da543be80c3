import type { EntityManager } from '@mikro-orm/postgresql';
import { whileClearing } from '@nakhon/kit/clearing';
import { textArray } from '@nakhon/kit/sql';
import { clearProjects } from './write-projects.js';
import { closeAsUsual } from './demo-calendar.js';
import { touchedCondition } from './touched.view.js';

/** What hangs on an indicator and goes before it, the dependent first. */
const OF_INDICATORS = ['evidence_link', 'result_comment', 'cell_reopening', 'result_version', 'indicator_target'];

/**
 * Removes generated indicators with all that was generated for them, in one transaction. One on which people have worked stays as they saw
 * it. Gives the SHA-256 of the files whose rows went, for `dropDocuments` after the transaction.
 */
export async function clearGenerated(em: EntityManager): Promise<string[]> {
  return em.transactional(async (inner) => {
    await clearProjects(inner);
    const touched = await touchedCondition(inner, 'indicator');
    const rows = await inner.execute<{ id: string; agency_code: string }[]>(
      `select id, agency_code from indicator where source = 'generated' and not (${touched})`,
    );
    const cleared = [textArray(rows.map((row) => row.id))];
    const gone = await whileClearing(inner, async () => {
      for (const table of OF_INDICATORS)
        await inner.execute(`delete from ${table} where source = 'generated' and indicator_id = any(?::uuid[])`, cleared);
      await inner.execute(`delete from quarter_signature where source = 'generated'`);
      return inner.execute<{ sha256: string }[]>(
        `delete from evidence_file where source = 'generated' and not exists (select 1 from evidence_link where file_id = evidence_file.id) returning sha256`,
      );
    });
    await inner.execute('delete from indicator where id = any(?::uuid[])', cleared);
    await forgetNotices(inner, [...new Set(rows.map((row) => row.agency_code))]);
    await closeAsUsual(inner);
    return gone.map(({ sha256 }) => sha256);
  });
}

/** Reminders of what went, and of signatures that went; the others hang on their indicators. What still holds is told again in the morning. */
async function forgetNotices(em: EntityManager, agencyCodes: readonly string[]): Promise<void> {
  await em.execute(`delete from notice where kind in ('DUE_SOON', 'LATE') and agency_code = any(?::text[])`, [textArray(agencyCodes)]);
  await em.execute(
    `delete from notice where kind = 'SIGNED' and not exists (select 1 from quarter_signature where notice.key = concat('SIGNED:', quarter_signature.id))`,
  );
}
