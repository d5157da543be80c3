import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { whileClearing } from '@nakhon/kit/clearing';
import { audit } from '@nakhon/kit/audit';
import { textArray } from '@nakhon/kit/sql';
import type { Viewer } from '@nakhon/kit/viewer';
import { insertIndicators, insertResultVersions, insertTargets } from '../result/result.bulk.js';
import { tellOfUntoldActs, tellOfWaiting } from '../notice/notice.service.js';
import { clearProjects, writeProjects, type ProjectsWritten } from './write-projects.js';
import { touchedCondition } from './touched.view.js';
import { generateDemo, type DemoFacts, type DemoOptions } from './generate-demo.js';

const HUB: Viewer = { kind: 'account', username: 'hub:demo', grants: [] };

/** How much was written. */
export interface DemoWritten extends ProjectsWritten {
  indicators: number;
  targets: number;
  resultVersions: number;
}

/** Writes the demonstration facts up to `asOf` with one audit row, in one transaction. What is there already, by its code, is left as it is. */
export async function writeDemo(em: EntityManager, options: DemoOptions, newId: () => string = randomUUIDv7): Promise<DemoWritten> {
  return em.transactional(async (inner) => {
    const facts = await withoutThoseThere(inner, generateDemo(options));
    const counts = { indicators: facts.indicators.length, targets: facts.targets.length, resultVersions: facts.versions.length };
    await insertIndicators(inner, facts.indicators);
    await insertTargets(inner, facts.targets);
    await insertResultVersions(inner, facts.versions);
    await tellOfWaiting(inner, options.asOf, newId);
    await tellOfUntoldActs(inner, options.asOf, newId);
    const written = { ...counts, ...(await writeProjects(inner, options)) };
    const context = { viewer: HUB, now: options.asOf, newId, requestId: 'demo' };
    audit(inner, context, 'indicator.generate', 'source:generated', { seed: options.seed, asOf: options.asOf.toISOString(), ...written });
    // Boards are read right after: the planner should not guess at tables that it last saw empty.
    await inner.execute('analyze indicator, indicator_target, result_version, project, project_activity, project_progress');
    return written;
  });
}

/** An indicator that clearing has left, or that somebody made under the same code, takes nothing more. */
async function withoutThoseThere(em: EntityManager, facts: DemoFacts): Promise<DemoFacts> {
  const there = await em.execute<{ code: string }[]>('select code from indicator');
  const codes = new Set(there.map((row) => row.code));
  const indicators = facts.indicators.filter((indicator) => !codes.has(indicator.code));
  const ids = new Set(indicators.map((indicator) => indicator.id));
  const isOfOne = (fact: { indicatorId: string }) => ids.has(fact.indicatorId);
  return { indicators, targets: facts.targets.filter(isOfOne), versions: facts.versions.filter(isOfOne) };
}

/** Whether there are any indicators besides those that every hub holds. */
export async function hasFacts(em: EntityManager): Promise<boolean> {
  const [row]: { found: boolean }[] = await em.execute(`select exists (select 1 from indicator where source <> 'reference') as found`);
  return row?.found ?? false;
}

/**
 * Removes generated indicators with their targets and results, in one transaction. One on which people have worked stays as they saw it,
 * with what was generated for it.
 */
export async function clearGenerated(em: EntityManager): Promise<void> {
  await em.transactional(async (inner) => {
    await clearProjects(inner);
    const touched = await touchedCondition(inner, 'indicator');
    const rows = await inner.execute<{ id: string }[]>(`select id from indicator where source = 'generated' and not (${touched})`);
    const cleared = [textArray(rows.map((row) => row.id))];
    await whileClearing(inner, async () => {
      await inner.execute(`delete from result_version where source = 'generated' and indicator_id = any(?::uuid[])`, cleared);
      await inner.execute(`delete from indicator_target where source = 'generated' and indicator_id = any(?::uuid[])`, cleared);
    });
    await inner.execute('delete from indicator where id = any(?::uuid[])', cleared);
  });
}
