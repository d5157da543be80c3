import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { FileStore } from '@nakhon/kit/files/file-store';
import type { Viewer } from '@nakhon/kit/viewer';
import { insertIndicators, insertResultVersions, insertTargets } from '../result/result.bulk.js';
import { keepLastQuarterOpen } from './demo-calendar.js';
import { demoEvidence } from './demo-evidence.js';
import { tellDemonstration } from './demo-notices.js';
import { keepDocuments } from './keep-documents.js';
import { writeCycle, writeEvidence } from './write-cycle.js';
import { writeProjects, type ProjectsWritten } from './write-projects.js';
import { generateDemo, type DemoFacts, type DemoOptions } from './generate-demo.js';

const HUB: Viewer = { kind: 'account', username: 'hub:demo', grants: [] };

/** How much was written. */
export interface DemoWritten extends ProjectsWritten {
  indicators: number;
  targets: number;
  resultVersions: number;
}

export interface WritingOptions extends DemoOptions {
  /** Where evidence is kept; without it there is none. */
  store?: FileStore | undefined;
}

/** Writes the demonstration facts up to `asOf` with one audit row, in one transaction. What is there already, by its code, is left as it is. */
export async function writeDemo(em: EntityManager, options: WritingOptions, newId: () => string = randomUUIDv7): Promise<DemoWritten> {
  return em.transactional(async (inner) => {
    const context = { viewer: HUB, now: options.asOf, newId, requestId: 'demo' };
    const facts = await withoutThoseThere(inner, generateDemo(options));
    const counts = { indicators: facts.indicators.length, targets: facts.targets.length, resultVersions: facts.versions.length };
    await insertIndicators(inner, facts.indicators);
    await insertTargets(inner, facts.targets);
    await insertResultVersions(inner, facts.versions);
    await writeCycle(inner, facts);
    if (facts.indicators.length > 0) await keepLastQuarterOpen(inner, context);
    await tellDemonstration(inner, options.asOf, newId);
    const written = { ...counts, ...(await writeProjects(inner, options)) };
    audit(inner, context, 'indicator.generate', 'source:generated', { seed: options.seed, asOf: options.asOf.toISOString(), ...written });
    // Boards are read right after: the planner should not guess at tables that it last saw empty.
    await inner.execute('analyze indicator, indicator_target, result_version, result_cell, project, project_activity, project_progress');
    // The last step: files without rows are found by nobody, rows without files would promise what is not there.
    if (options.store) await withEvidence(inner, options, facts, options.store);
    return written;
  });
}

async function withEvidence(em: EntityManager, options: WritingOptions, facts: DemoFacts, store: FileStore): Promise<void> {
  const evidence = await demoEvidence(options, facts);
  await writeEvidence(em, evidence);
  await em.flush();
  await keepDocuments(store, evidence.contents, new Date());
}

/** An indicator that clearing has left, or that somebody made under the same code, takes nothing more. */
async function withoutThoseThere(em: EntityManager, facts: DemoFacts): Promise<DemoFacts> {
  const there = await em.execute<{ code: string }[]>('select code from indicator');
  const codes = new Set(there.map((row) => row.code));
  const indicators = facts.indicators.filter((indicator) => !codes.has(indicator.code));
  const ids = new Set(indicators.map((indicator) => indicator.id));
  const agencies = new Set(indicators.map((indicator) => indicator.agencyCode));
  const isOfOne = (fact: { indicatorId: string }) => ids.has(fact.indicatorId);
  return {
    indicators,
    targets: facts.targets.filter(isOfOne),
    versions: facts.versions.filter(isOfOne),
    reopenings: facts.reopenings.filter(isOfOne),
    comments: facts.comments.filter(isOfOne),
    signatures: facts.signatures.filter(({ agencyCode }) => agencies.has(agencyCode)),
  };
}

/** Whether there are any indicators besides those that every hub holds. */
export async function hasFacts(em: EntityManager): Promise<boolean> {
  const [row]: { found: boolean }[] = await em.execute(`select exists (select 1 from indicator where source <> 'reference') as found`);
  return row?.found ?? false;
}
