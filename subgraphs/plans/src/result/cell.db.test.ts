import { demoRandom } from '@nakhon/db/demo-random';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDecimal } from '@nakhon/core/decimal';
import { plansDefinition } from '../definition.js';
import { generateDemo } from '../demo/generate-demo.js';
import { tallyOf, type CountedCell } from '../indicator/indicator.rules.js';
import { findTallies } from '../indicator/indicator-summary.view.js';
import type { IndicatorTarget } from '../indicator/indicator-target.js';
import type { Indicator } from '../indicator/indicator.js';
import { anIndicator, anId, aTarget, aVersion, NOW } from '../plans.fixture.js';
import { insertIndicators, insertResultVersions, insertTargets } from './result.bulk.js';
import { FigureState } from './figure-state.js';
import { computeCell, type OldDefinition, type ResultFact } from './result.rules.js';
import { ResultState } from './result-state.js';
import type { ResultVersion } from './result-version.js';

const INSERT_OLD = `insert into indicator_revision (indicator_id, revision, name_th, name_en, unit_th, unit_en, direction, cumulation, decimals, weight, kind,
    reason_th, replaced_at, actor, source)
  select id, ?, name_th, name_en, unit_th, unit_en, ?, cumulation, decimals, ?, kind, 'นิยามใหม่', now(), 'tester', 'hub' from indicator where id = ?`;
const DUE_ON = '2026-04-15';
const QUARTER = { fiscalYear: 2569, quarter: 2 };
const SOURCES = ['hub', 'import:plan'];

interface Facts {
  oldDefinitions?: (OldDefinition & { indicatorId: string })[];
  indicators: Indicator[];
  targets: IndicatorTarget[];
  versions: ResultVersion[];
}

/** Odd facts that no officer would enter all at once: targets of zero and below, six decimals, states in any order, sources mixed. */
function oddFacts(count: number): Facts {
  const random = demoRandom('odd');
  const at = () => new Date(Date.UTC(2026, 3, 1) + random.between(0, 30 * 24) * 3_600_000 - random.between(0, 1));
  const value = () => random.pick(['0', '0', '-3.5', '100', '0.000001', String(random.between(0, 200)), (random.next() * 150).toFixed(6)]);
  const facts = { indicators: [], targets: [], versions: [], oldDefinitions: [] } as Required<Facts>;
  for (let number = 1; number <= count; number++) {
    const direction = random.pick(['MORE_IS_BETTER', 'LESS_IS_BETTER'] as const);
    const owner = random.chance(0.2) ? { ownerName: null, ownerActive: false } : {};
    const weight = () => random.pick(['0', '1', '2', '0.5', '3.125']);
    const revision = random.pick([1, 1, 1, 3]);
    facts.indicators.push(anIndicator(number, { direction, weight: weight(), revision, ...owner }));
    for (let old = 1; old < revision; old++) {
      const turned = direction === 'MORE_IS_BETTER' ? 'LESS_IS_BETTER' : 'MORE_IS_BETTER';
      facts.oldDefinitions.push({ indicatorId: anId(number), revision: old, direction: turned, weight: weight(), decimals: 1 });
    }
    const targets = random.between(0, 3);
    for (let version = 1; version <= targets; version++) {
      facts.targets.push(aTarget(anId(number), { version, value: value(), recordedAt: at(), source: random.pick(SOURCES) }));
    }
    const versions = random.between(0, 5);
    for (let version = 1; version <= versions; version++) {
      const state = random.pick(Object.values(ResultState));
      const isBlank = state === 'EMPTY' || state === 'NOT_APPLICABLE';
      facts.versions.push(
        aVersion(anId(number), {
          version,
          state,
          value: isBlank ? null : value(),
          recordedAt: at(),
          source: random.pick(SOURCES),
          revision: random.between(1, revision),
        }),
      );
    }
  }
  return facts;
}

/** What the rules say of the quarter, cell by cell. */
function cellsByRule(facts: Facts, asOf: Date, source: string | null, state: FigureState): CountedCell[] {
  const targets = Map.groupBy(facts.targets.filter(isOfQuarter), (row) => row.indicatorId);
  const versions = Map.groupBy(facts.versions.filter(isOfQuarter), (row) => row.indicatorId);
  const old = Map.groupBy(facts.oldDefinitions ?? [], (row) => row.indicatorId);
  return facts.indicators.map(({ id, direction, weight, ownerActive }) => {
    const ofCell = {
      targets: targets.get(id) ?? [],
      versions: (versions.get(id) ?? []) as ResultFact[],
      oldDefinitions: old.get(id) ?? [],
    };
    const cell = computeCell({ dueOn: DUE_ON, ...ofCell }, direction, asOf, source, state);
    return { cell, weight: parseDecimal(cell.madeUnder?.weight ?? weight), ownerActive };
  });
}

function isOfQuarter(row: { fiscalYear: number; quarter: number }): boolean {
  return row.fiscalYear === QUARTER.fiscalYear && row.quarter === QUARTER.quarter;
}

const CASES: [string, string | null][] = [
  ['2026-04-01T00:00:00Z', null],
  ['2026-04-15T16:59:59.999Z', null],
  ['2026-04-15T17:00:00Z', null],
  ['2026-04-22T05:00:00Z', null],
  ['2026-11-21T03:00:00Z', null],
  ['2026-11-21T03:00:00Z', 'hub'],
  ['2026-04-22T05:00:00Z', 'import:plan'],
];

describe.each([
  ['odd facts', oddFacts(600)],
  ['demonstration facts', generateDemo({ seed: 'test', asOf: NOW }) as Facts],
])('Over %s', (_, facts) => {
  let harness: SubgraphHarness;
  beforeAll(async () => {
    harness = await startHarness(plansDefinition, NOW);
    await harness.subgraph.orm.em.fork().transactional(async (em) => {
      await insertIndicators(em, facts.indicators);
      for (const old of facts.oldDefinitions ?? [])
        await em.execute(INSERT_OLD, [old.revision, old.direction, old.weight, old.indicatorId]);
      await insertTargets(em, facts.targets);
      await insertResultVersions(em, facts.versions);
    });
  });
  afterAll(() => harness?.close());

  const cases = CASES.flatMap(([asOf, source]) => Object.values(FigureState).map((state) => [asOf, source, state] as const));
  test.each(cases)('as of %s from source %s the database counts in state %s what the rules count', async (asOf, source, state) => {
    const rows = await findTallies(harness.subgraph.orm.em.fork(), { by: 'scope', scope: null }, [QUARTER], new Date(asOf), source, state);
    expect(rows.map((row) => row.tally)).toEqual([tallyOf(cellsByRule(facts, new Date(asOf), source, state))]);
  });
});
