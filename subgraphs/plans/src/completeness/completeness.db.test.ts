import { demoRandom } from '@nakhon/db/demo-random';
import { referenceAgencies } from '@nakhon/db/reference';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import type { IndicatorTarget } from '../indicator/indicator-target.js';
import type { Indicator } from '../indicator/indicator.js';
import { anId, anIndicator, aTarget, aVersion, NOW, startDemoHarness } from '../plans.fixture.js';
import { insertIndicators, insertResultVersions, insertTargets } from '../result/result.bulk.js';
import { computeCell, type ResultFact } from '../result/result.rules.js';
import { ResultState } from '../result/result-state.js';
import type { ResultVersion } from '../result/result-version.js';
import { agenciesBehind, tallyCompleteness, type OwnedCell } from './completeness.rules.js';
import { findCompleteness } from './completeness.view.js';

const DUE_ON = '2026-04-15';
const QUARTER = { fiscalYear: 2569, quarter: 2 };
const SOURCES = ['hub', 'import:plan'];
const VIEWER = aViewer([Role.REQUESTER], '/00000000/24000000/');

interface Facts {
  indicators: Indicator[];
  targets: IndicatorTarget[];
  versions: ResultVersion[];
  links: { indicatorId: string; linkedAt: Date; unlinkedAt: Date | null }[];
}

/** Facts of some twenty agencies that no officer would enter all at once: states in any order, hands in at the last instant and after it. */
function oddFacts(count: number): Facts {
  const random = demoRandom('odd completeness');
  const agencies = referenceAgencies()
    .map((agency) => agency.code)
    .slice(0, 20);
  const due = Date.UTC(2026, 3, 15, 17);
  const at = () => new Date(random.chance(0.2) ? due - random.between(0, 1) : due + random.between(-14 * 24, 16 * 24) * 3_600_000);
  const facts: Facts = { indicators: [], targets: [], versions: [], links: [] };
  for (let number = 1; number <= count; number++) {
    const owner = random.chance(0.3) ? { ownerName: null, ownerActive: false } : {};
    facts.indicators.push(anIndicator(number, { agencyCode: random.pick(agencies), ...owner }));
    for (let version = 1; version <= random.between(0, 2); version++) {
      facts.targets.push(aTarget(anId(number), { version, recordedAt: at(), source: random.pick(SOURCES) }));
    }
    if (random.chance(0.4)) {
      const linkedAt = at();
      const unlinkedAt = random.chance(0.3) ? new Date(linkedAt.getTime() + random.between(0, 20) * 3_600_000) : null;
      facts.links.push({ indicatorId: anId(number), linkedAt, unlinkedAt });
    }
    const versions = random.between(0, 4);
    for (let version = 1; version <= versions; version++) {
      const state = random.pick(Object.values(ResultState));
      const value = state === 'EMPTY' || state === 'NOT_APPLICABLE' ? null : '90';
      facts.versions.push(aVersion(anId(number), { version, state, value, recordedAt: at(), source: random.pick(SOURCES) }));
    }
  }
  return facts;
}

function cellsByRule(facts: Facts, asOf: Date, source: string | null): OwnedCell[] {
  const targets = Map.groupBy(facts.targets, (row) => row.indicatorId);
  const versions = Map.groupBy(facts.versions, (row) => row.indicatorId);
  const backed = new Set(facts.links.filter((each) => isLinked(each, asOf)).map((each) => each.indicatorId));
  return facts.indicators.map(({ id, direction, agencyCode, ownerActive }) => {
    const cellFacts = { dueOn: DUE_ON, targets: targets.get(id) ?? [], versions: (versions.get(id) ?? []) as ResultFact[] };
    return { cell: computeCell(cellFacts, direction, asOf, source), agencyCode, ownerActive, hasEvidence: backed.has(id) };
  });
}

function isLinked({ linkedAt, unlinkedAt }: Facts['links'][number], asOf: Date): boolean {
  return linkedAt <= asOf && (unlinkedAt === null || unlinkedAt > asOf);
}

describe('Over odd facts', () => {
  const facts = oddFacts(800);
  let harness: SubgraphHarness;
  beforeAll(async () => {
    harness = await startHarness(plansDefinition, NOW);
    await harness.subgraph.orm.em.fork().transactional(async (em) => {
      await insertIndicators(em, facts.indicators);
      await insertTargets(em, facts.targets);
      await insertResultVersions(em, facts.versions);
      await em.execute(
        `insert into evidence_file (id, sha256, name, media_type, bytes, agency_code, uploaded_at, actor, source)
         values (?, repeat('a', 64), 'a.pdf', 'application/pdf', 1, '24000000', ?, 'tester', 'hub')`,
        [anId(500_000), NOW],
      );
      await em.execute(
        `insert into evidence_link (id, file_id, indicator_id, fiscal_year, quarter, linked_at, actor, unlinked_at, unlinked_actor, source)
         select gen_random_uuid(), ?, "indicatorId", 2569, 2, "linkedAt", 'tester', "unlinkedAt", case when "unlinkedAt" is not null then 'tester' end, 'hub'
         from jsonb_to_recordset(?::jsonb) as link ("indicatorId" uuid, "linkedAt" timestamptz, "unlinkedAt" timestamptz)`,
        [anId(500_000), JSON.stringify(facts.links)],
      );
    });
  });
  afterAll(() => harness?.close());

  test.each([
    ['2026-03-31T00:00:00Z', null],
    ['2026-04-15T16:59:59.999Z', null],
    ['2026-04-15T17:00:00Z', null],
    ['2026-04-20T05:00:00Z', null],
    ['2026-11-21T03:00:00Z', null],
    ['2026-11-21T03:00:00Z', 'hub'],
  ])('as of %s from source %s the database counts, and names who is behind, as the rules do', async (asOf, source) => {
    const em = harness.subgraph.orm.em.fork();
    const cells = cellsByRule(facts, new Date(asOf), source);
    const [row] = await findCompleteness(em, { by: 'scope', scope: null }, [QUARTER], new Date(asOf), source);
    const keepsEvidence = facts.links.some(({ linkedAt }) => linkedAt <= new Date(asOf));
    expect(row!.tally).toEqual(tallyCompleteness(cells, keepsEvidence));
    expect(row!.behind).toEqual(agenciesBehind(cells));
    expect(row!.tally.due).toBe(row!.tally.onTime + row!.tally.late + row!.tally.missing);
  });
});

describe('Over demonstration data', () => {
  const FIGURES =
    'fiscalYear quarter due onTime late missing withEvidence withActiveOwner onTimePercent evidencePercent ownerPercent lateAgencyCount';
  let harness: SubgraphHarness;
  beforeAll(async () => {
    harness = await startDemoHarness();
  });
  afterAll(() => harness?.close());

  const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    harness.statements.length = 0;
    const { data, errors } = await harness.ask<Record<string, T>>(query, variables, VIEWER);
    expect(errors).toBeUndefined();
    return Object.values(data!)[0]!;
  };

  test('Fifty districts with those behind cost one statement, and add up to what all their offices have', async () => {
    const districts = [...new Set(referenceAgencies().flatMap(({ districtCode }) => (districtCode ? [districtCode] : [])))];
    const of = districts.map((code) => ({ __typename: 'District', code }));
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on District {
      completeness(fiscalYear: 2569, quarter: 4) { ${FIGURES} lateAgencies(first: 3) { agencyCode missing late } } } } }`;
    const figures = await ask<{ completeness: Record<string, number> }[]>(query, { of });
    expect(harness.statements).toHaveLength(1);
    const codes = districts.map((code) => `"${code}"`).join(',');
    const all = await ask<Record<string, number>>(
      `{ completeness(fiscalYear: 2569, quarter: 4, scope: { districtCodes: [${codes}] }) { ${FIGURES} } }`,
    );
    expect(harness.statements).toHaveLength(1);
    for (const name of ['due', 'onTime', 'late', 'missing', 'withActiveOwner', 'lateAgencyCount']) {
      expect(figures.reduce((total, { completeness }) => total + completeness[name]!, 0)).toBe(all[name]);
    }
    expect(all['missing']).toBeGreaterThan(0);
    expect(all['evidencePercent']).toBeNull();
  });

  test('The trend costs one statement, ends with the figure of its last quarter and agrees with the indicators’ own summary', async () => {
    const trend = await ask<Record<string, number>[]>(`{ completenessTrend(fiscalYear: 2569, quarter: 4) { ${FIGURES} } }`);
    expect(harness.statements).toHaveLength(1);
    expect(trend).toHaveLength(8);
    const last = await ask(`{ completeness(fiscalYear: 2569, quarter: 4) { ${FIGURES} } }`);
    expect(trend.at(-1)).toEqual(last);
    const summary = await ask(`{ indicatorSummary(fiscalYear: 2569, quarter: 4) { due late missing } }`);
    expect(last).toMatchObject(summary as object);
  });

  test('A future quarter has null figures, names nobody and costs no statement', async () => {
    const figure = await ask(`{ completeness(fiscalYear: 2570, quarter: 3) { ${FIGURES} lateAgencies { agencyCode } } }`);
    expect(figure).toMatchObject({ due: null, onTimePercent: null, lateAgencyCount: null, lateAgencies: [] });
    expect(harness.statements).toEqual([]);
  });

  test('Who is behind is named with the most missing first, as many as are asked for', async () => {
    const query =
      '{ completeness(fiscalYear: 2569, quarter: 4) { lateAgencyCount lateAgencies(first: 4) { agencyCode missing late agency { code } } } }';
    const { lateAgencies, lateAgencyCount } = await ask<{ lateAgencyCount: number; lateAgencies: { missing: number }[] }>(query);
    expect(lateAgencies).toHaveLength(4);
    expect(lateAgencyCount).toBeGreaterThan(4);
    expect(lateAgencies.map(({ missing }) => missing)).toEqual(lateAgencies.map(({ missing }) => missing).toSorted((a, b) => b - a));
  });
});
