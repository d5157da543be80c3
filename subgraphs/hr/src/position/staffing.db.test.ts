import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hrDefinition } from '../definition.js';
import { clearGenerated, writeDemo } from '../demo/write-demo.js';
import { findStaffing } from './staffing.view.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const ALL = { by: 'scope', scope: null } as const;
let harness: SubgraphHarness;
let em: EntityManager;

beforeAll(async () => {
  harness = await startHarness(hrDefinition({ allowDemonstration: true }), NOW);
  em = harness.subgraph.orm.em.fork();
  await em.fork().transactional((inner) => writeDemo(inner, { seed: 'staffing', asOf: NOW }));
});
afterAll(() => harness.close());

/** The log read whole, for comparison. */
async function fromTheLog(asOf: Date) {
  const [row] = await em.execute<{ positions: number; known: number; filled: number }[]>(
    `select count(*)::int as positions, count(latest.position_id)::int as known, count(*) filter (where latest.filled)::int as filled
     from position left join (select distinct on (position_id) position_id, filled from occupancy where recorded_at <= ?
       order by position_id, occurred_on desc, recorded_at desc, id desc) latest on latest.position_id = position.id`,
    [asOf],
  );
  return row!;
}

async function told(asOf: Date) {
  const { positions, filled, vacant } = (await findStaffing(em, ALL, asOf)).get('scope')!;
  return { positions, known: filled === null ? 0 : filled + vacant!, filled: filled ?? 0 };
}

const at = (text: string) => new Date(text);

describe('staffing by counters', () => {
  it.each(['2026-11-21T03:00:00Z', '2026-05-01T00:00:00Z', '2025-12-31T17:00:00Z', '2024-02-29T12:00:00Z', '2020-01-01T00:00:00Z'])(
    'says as of %s what the log says',
    async (asOf) => {
      expect(await told(at(asOf))).toEqual(await fromTheLog(at(asOf)));
    },
  );

  it('follows what is recorded later about an earlier day, and what is recorded in another order than it happened', async () => {
    const posts = await em.execute<{ id: string }[]>('select id from position order by number limit 3');
    const tell = (position: string, filled: boolean, day: string, recorded: string) =>
      em.execute("insert into occupancy (id, position_id, filled, occurred_on, recorded_at, source) values (?, ?, ?, ?, ?, 'generated')", [
        randomUUIDv7(),
        position,
        filled,
        day,
        at(recorded),
      ]);
    await tell(posts[0]!.id, false, '2026-12-01', '2026-12-02T00:00:00Z');
    await tell(posts[1]!.id, true, '2020-05-05', '2026-12-03T00:00:00Z');
    await tell(posts[2]!.id, true, '2026-12-05', '2026-12-05T00:00:00Z');
    await tell(posts[2]!.id, false, '2026-12-04', '2026-12-06T00:00:00Z');
    for (const asOf of ['2026-12-01T12:00:00Z', '2026-12-02T12:00:00Z', '2026-12-05T12:00:00Z', '2026-12-07T00:00:00Z'])
      expect(await told(at(asOf))).toEqual(await fromTheLog(at(asOf)));
  });

  it('moves a post with its agency, and forgets posts that are gone', async () => {
    await em.execute(
      "update position set agency_code = '50010000' where number = (select min(number) from position where source = 'generated')",
    );
    await em.fork().transactional(clearGenerated);
    const counted = await em.execute(
      'select agency_code, kind, source, positions, known, filled from staffing_count order by agency_code, kind, source',
    );
    const fromPosts = await em.execute(
      `select agency_code, kind, coalesce(occupancy_source, source) as source, count(*)::int as positions, count(filled)::int as known,
         count(*) filter (where filled)::int as filled from position group by 1, 2, 3 order by 1, 2, 3`,
    );
    expect(counted).toEqual(fromPosts);
    expect(await told(at('2027-01-01T00:00:00Z'))).toEqual(await fromTheLog(at('2027-01-01T00:00:00Z')));
  });
});
