import { migrationFiles } from '@nakhon/db/migration-files';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startActHarness, type ActHarness } from '../act/act.fixture.js';
import { anId } from '../plans.fixture.js';
import { chances, COUNTED, randomMove, RECOUNTED } from './cell-count.fixture.js';

let harness: ActHarness;
const FILE = anId(77);
beforeAll(async () => {
  harness = await startActHarness();
  await harness.indicators(30);
  await harness.indicators(10, { agencyCode: '50010000', evidenceRequired: true });
  await harness.sql(
    `insert into evidence_file (id, sha256, name, media_type, bytes, agency_code, uploaded_at, actor, source)
     values (?, repeat('a', 64), 'a.pdf', 'application/pdf', 1, '24000000', now(), 'test', 'generated')`,
    [FILE],
  );
});
afterAll(() => harness?.close());

const meet = async () => {
  const counted = await harness.sql(COUNTED);
  expect(counted).toEqual(await harness.sql(RECOUNTED));
  return counted.length;
};

/** Moves in a transaction; one in five is undone. What meets another's in a circle or at a key is undone by the database. */
async function move(chance: () => number, moves: number): Promise<boolean> {
  const em = harness.subgraph.orm.em.fork();
  const undo = chance() < 0.2;
  try {
    await em.transactional(async (inner) => {
      for (let each = 0; each < moves; each++) await randomMove(inner, chance, FILE);
      if (undo) throw new Error('undone');
    });
    return true;
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if ((error as Error).message !== 'undone' && !['40P01', '23505'].includes(code)) throw error;
    return false;
  }
}

test('the counts are those of the facts after each of a hundred and fifty moves', async () => {
  const chance = chances(1);
  let most = 0;
  for (let round = 0; round < 150; round++) {
    await move(chance, 1 + Math.floor(chance() * 2));
    most = Math.max(most, await meet());
  }
  expect(most).toBeGreaterThan(40);
});

test('and after moves of six at once, whichever of them are undone', async () => {
  const done = await Promise.all(
    [2, 3, 4, 5, 6, 7].map(async (seed) => {
      const chance = chances(seed);
      let kept = 0;
      for (let round = 0; round < 15; round++) if (await move(chance, 1)) kept++;
      return kept;
    }),
  );
  expect(Math.min(...done)).toBeGreaterThan(0);
  expect(await meet()).toBeGreaterThan(20);
});

test('a move waits for no other one of the same agency and quarter', async () => {
  const [one, other] = await harness.indicators(2);
  const move = (indicatorId: string) =>
    `insert into result_version (id, indicator_id, fiscal_year, quarter, version, state, value, recorded_at, source)
     values (gen_random_uuid(), '${indicatorId}', 2569, 4, 1, 'SUBMITTED', 1, now(), 'generated')`;
  await harness.subgraph.orm.em.fork().transactional(async (em) => {
    await em.execute(move(one!));
    await harness.sql(move(other!));
    expect(await harness.sql("select sum(cells)::int as cells from cell_count where quarter = 4 and state = 'SUBMITTED'")).toEqual([
      { cells: 1 },
    ]);
  });
  await meet();
});

test('the rows that are added up stay few, however many moves there were', async () => {
  const [rows] = await harness.sql<{ most: number }>(
    'select max(n)::int as most from (select count(*) as n from cell_count group by fiscal_year, quarter, agency_code) each',
  );
  expect(rows!.most).toBeLessThan(400);
});

test('a hub that has results already counts them when it is brought up to date', async () => {
  const { sql } = migrationFiles('plans').find(({ name }) => name.includes('0050'))!;
  const [, ofWhatIsThere] = sql.split('-- What is there already.\n');
  await harness.subgraph.orm.em.fork().transactional(async (em) => {
    await em.execute('delete from cell_count');
    await em.execute(ofWhatIsThere!);
    expect(await em.execute(COUNTED)).toEqual(await em.execute(RECOUNTED));
  });
});
