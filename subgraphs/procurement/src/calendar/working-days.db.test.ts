import { dateOfDayNumber, dayNumberOf } from '@nakhon/core/bangkok-time';
import { workingCalendar, workingDaysBetween } from '@nakhon/core/working-time';
import { demoRandom } from '@nakhon/db/demo-random';
import { referenceHolidays } from '@nakhon/db/reference';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { textArray } from '@nakhon/kit/sql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { procurementDefinition } from '../definition.js';

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(procurementDefinition, new Date('2026-11-21T03:00:00Z'));
});
afterAll(() => harness.close());

const SQL = `select working_days_between(pair.from_day, pair.to_day)::int as days
  from unnest(?::date[], ?::date[]) with ordinality as pair(from_day, to_day, place) order by pair.place`;

it('counts working days in SQL as the rule in core does, for 5,000 pairs of days near and far, forwards and backwards', async () => {
  const random = demoRandom('working-days');
  const holidays = referenceHolidays().map((holiday) => holiday.date);
  const low = dayNumberOf('2022-09-01');
  const high = dayNumberOf('2027-12-31');
  const pairs = Array.from({ length: 5_000 }, () => {
    const from = random.between(low, high);
    const to = random.chance(0.5) ? from + random.between(-30, 30) : random.between(low, high);
    return [dateOfDayNumber(from), dateOfDayNumber(to)] as const;
  });
  const rows: { days: number }[] = await harness.subgraph.orm.em
    .fork()
    .execute(SQL, [textArray(pairs.map(([from]) => from)), textArray(pairs.map(([, to]) => to))]);
  const calendar = workingCalendar(holidays);
  expect(rows.map((row) => row.days)).toEqual(pairs.map(([from, to]) => workingDaysBetween(calendar, from, to)));
});
