import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { whileClearing } from '@nakhon/kit/clearing';
import { audit } from '@nakhon/kit/audit';
import type { Viewer } from '@nakhon/kit/viewer';
import { insertIndicators, insertResultVersions, insertTargets } from '../result/result.bulk.js';
import { generateDemo, type DemoOptions } from './generate-demo.js';

const HUB: Viewer = { kind: 'account', username: 'hub:demo', grants: [] };

/** How much was written. */
export interface DemoWritten {
  indicators: number;
  targets: number;
  resultVersions: number;
}

/** Writes the demonstration facts up to `asOf` with one audit row, in one transaction. Fails on the unique codes where they are there already. */
export async function writeDemo(em: EntityManager, options: DemoOptions, newId: () => string = randomUUIDv7): Promise<DemoWritten> {
  const facts = generateDemo(options);
  const written = { indicators: facts.indicators.length, targets: facts.targets.length, resultVersions: facts.versions.length };
  await em.transactional(async (inner) => {
    await insertIndicators(inner, facts.indicators);
    await insertTargets(inner, facts.targets);
    await insertResultVersions(inner, facts.versions);
    const context = { viewer: HUB, now: options.asOf, newId, requestId: 'demo' };
    audit(inner, context, 'indicator.generate', 'source:generated', { seed: options.seed, asOf: options.asOf.toISOString(), ...written });
  });
  // Boards are read right after: the planner should not guess at tables that it last saw empty.
  await em.execute('analyze indicator, indicator_target, result_version');
  return written;
}

/** Whether there are any indicators, of whatever source. */
export async function hasFacts(em: EntityManager): Promise<boolean> {
  const [row]: { found: boolean }[] = await em.execute('select exists (select 1 from indicator) as found');
  return row?.found ?? false;
}

/** Removes generated results, targets and then the generated indicators on which nothing else stands, in one transaction. */
export async function clearGenerated(em: EntityManager): Promise<void> {
  await em.transactional(async (inner) => {
    await whileClearing(inner, async () => {
      await inner.execute(`delete from result_version where source = 'generated'`);
      await inner.execute(`delete from indicator_target where source = 'generated'`);
    });
    await inner.execute(`delete from indicator where source = 'generated'
      and not exists (select 1 from result_version where indicator_id = indicator.id)
      and not exists (select 1 from indicator_target where indicator_id = indicator.id)
      and not exists (select 1 from cell_reopening where indicator_id = indicator.id)
      and not exists (select 1 from result_comment where indicator_id = indicator.id)`);
  });
}
