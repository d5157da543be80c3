import { startHarness, aViewer, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { Role } from '@nakhon/kit/role';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ictDefinition } from '../definition.js';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { aTicket, at } from '../repair-ticket/ticket-fixture.js';

let harness: SubgraphHarness;
// Monday 5 October 2026; hardware is due at the close of Thursday.
const tickets = [
  aTicket([
    ['RECEIVED', '2026-10-05 09:00'],
    ['HANDED_OVER', '2026-10-06 09:00'],
  ]),
  aTicket([
    ['RECEIVED', '2026-10-05 09:00'],
    ['HANDED_OVER', '2026-10-08 09:00'],
  ]),
  aTicket([
    ['RECEIVED', '2026-10-05 09:00'],
    ['HANDED_OVER', '2026-10-09 09:00'],
  ]),
  aTicket([
    ['RECEIVED', '2026-10-05 09:00'],
    ['WAITING_AGENCY', '2026-10-05 10:00'],
    ['MENDING', '2026-10-06 10:00'],
    ['HANDED_OVER', '2026-10-08 09:00'],
  ]),
  aTicket([
    ['RECEIVED', '2026-10-05 09:00'],
    ['WAITING_PART', '2026-10-05 10:00'],
    ['MENDING', '2026-10-30 10:00'],
    ['HANDED_OVER', '2026-10-30 11:00'],
  ]),
  aTicket(
    [
      ['RECEIVED', '2026-10-05 09:00'],
      ['HANDED_OVER', '2026-10-06 09:00'],
    ],
    { kind: RepairKind.NETWORK, agencyCode: '50020000' },
  ),
  aTicket([['RECEIVED', '2026-10-05 09:00']]),
];
beforeAll(async () => {
  harness = await startHarness(ictDefinition, at('2026-11-21 10:00'));
  await harness.subgraph.orm.em.fork().transactional(async (em) => writeTickets(em, await repairDesk(em), tickets));
});
afterAll(() => harness?.close());

async function replay(args: string): Promise<unknown> {
  const fields = 'tickets within withinPercent measuredWithin measuredPercent';
  const query = `{ replayStandard(fiscalYear: 2570, quarter: 1, ${args}) { ${fields} } }`;
  const { data, errors } = await harness.ask<{ replayStandard: object }>(query, {}, aViewer([Role.HEAD]));
  return errors?.[0]?.extensions['code'] ?? Object.values(data!.replayStandard);
}

test.each<[string, string, unknown]>([
  ['as it was', 'kind: HARDWARE, amount: 3, unit: WORKING_DAY', [4, 3, 75, 3, 75]],
  ['two days, waits taken out', 'kind: HARDWARE, amount: 2, unit: WORKING_DAY', [4, 2, 50, 3, 75]],
  ['one day', 'kind: HARDWARE, amount: 1, unit: WORKING_DAY', [4, 1, 25, 3, 75]],
  ['a month', 'kind: HARDWARE, amount: 1, unit: CALENDAR_MONTH', [4, 4, 100, 3, 75]],
  ['a kind that had none', 'kind: NETWORK, amount: 1, unit: WORKING_DAY', [1, 1, 100, null, null]],
  ['within a scope', 'kind: NETWORK, amount: 1, unit: WORKING_DAY, scope: { agencyCodes: ["50010000"] }', [0, 0, null, null, null]],
  ['none at all', 'kind: HARDWARE, amount: -1, unit: WORKING_DAY', 'STANDARD_OUT_OF_RANGE'],
])('a standard of %s is tried on what was handed over', async (_, args, expected) => {
  const before = await harness.subgraph.orm.em.fork().execute('select within_standard, due_at from repair_ticket order by id');
  expect(await replay(args)).toEqual(expected);
  expect(await harness.subgraph.orm.em.fork().execute('select within_standard, due_at from repair_ticket order by id')).toEqual(before);
});

test('a replay costs three statements', async () => {
  harness.statements.length = 0;
  await replay('kind: HARDWARE, amount: 2, unit: WORKING_DAY');
  expect(harness.statements).toHaveLength(3);
});
