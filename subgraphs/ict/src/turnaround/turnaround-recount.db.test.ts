import { localDateOf } from '@nakhon/core/bangkok-time';
import { hoursHalfUp, percentileOfBins } from '@nakhon/core/histogram';
import { demoRandom } from '@nakhon/db/demo-random';
import { figureWindow } from '@nakhon/kit/figure-arguments';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness } from '@nakhon/kit/subgraph-harness';
import { expect, test } from 'vitest';
import { ictDefinition } from '../definition.js';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { aTicket, at } from '../repair-ticket/ticket-fixture.js';
import { openDays } from './turnaround.rules.js';

const NOW = at('2026-11-21 10:00');
const FIRST = at('2026-04-01 00:00').getTime();
const HOUR = 3_600_000;
const random = demoRandom('recount');

/** A ticket of chance: received within half a year, handed over or not, each recorded at once or up to 60 days late. */
function anyTicket(): TicketToWrite {
  const receivedAt = new Date(FIRST + random.between(0, 180 * 24) * HOUR);
  const endedAt = new Date(receivedAt.getTime() + random.between(0, 40 * 24 * 60) * 60_000);
  const recorded = (occurredAt: Date) => new Date(occurredAt.getTime() + (random.chance(0.6) ? 0 : random.between(1, 60 * 24) * HOUR));
  const end = random.pick([null, RepairEventName.HANDED_OVER, RepairEventName.HANDED_OVER, RepairEventName.CANCELLED]);
  const event = (name: RepairEventName, occurredAt: Date) => ({
    name,
    occurredAt,
    recordedAt: recorded(occurredAt),
    noteTh: null,
    source: 'hub',
  });
  return aTicket([], { events: [event(RepairEventName.RECEIVED, receivedAt), ...(end ? [event(end, endedAt)] : [])] });
}

/** The figures by going through all tickets: what counts happened before the cut-off and was recorded by `asOf`. */
function recount(tickets: readonly TicketToWrite[], quarter: number, asOf: Date): object {
  const { cutOff, cutOffDate, quarterStart } = figureWindow({ fiscalYear: 2569, quarter, asOf }, NOW);
  const known = tickets.map(({ events }) => events.filter(({ occurredAt, recordedAt }) => occurredAt < cutOff && recordedAt <= asOf));
  const received = known.filter((log) => log[0]?.name === RepairEventName.RECEIVED);
  const inQuarter = (instant: Date | undefined) => instant !== undefined && instant >= quarterStart;
  const all = tickets.flatMap(({ events }) =>
    events
      .filter(
        ({ occurredAt, recordedAt, name }) =>
          name === RepairEventName.HANDED_OVER && occurredAt >= quarterStart && occurredAt < cutOff && recordedAt <= asOf,
      )
      .map(({ occurredAt }) => Math.round((occurredAt.getTime() - events[0]!.occurredAt.getTime()) / 60_000)),
  );
  const bins = all.toSorted((a, b) => a - b).map((value) => ({ value, count: 1 }));
  const hours = (p: number) => (bins.length === 0 ? null : hoursHalfUp(percentileOfBins(bins, p)!));
  const open = received.filter((log) => log.length === 1).map(([first]) => first!.occurredAt);
  return {
    received: received.filter(([first]) => inQuarter(first?.occurredAt)).length,
    completed: all.length,
    open: open.length,
    medianHours: hours(0.5),
    p90Hours: hours(0.9),
    oldestOpenDays: open.length === 0 ? null : Math.max(...open.map((instant) => openDays(instant, cutOffDate))),
  };
}

test('counters less late records plus the broken month are what a recount of every ticket gives, as of any time', async () => {
  const harness = await startHarness(ictDefinition, NOW);
  try {
    const tickets = Array.from({ length: 600 }, anyTicket);
    await harness.subgraph.orm.em.fork().transactional(async (em) => writeTickets(em, await repairDesk(em), tickets));
    for (let round = 0; round < 40; round++) {
      const asOf = new Date(FIRST + random.between(24, 225 * 24) * HOUR + random.between(0, HOUR));
      const quarter = localDateOf(asOf) < '2026-07-01' ? 3 : random.between(3, 4);
      const query = `{ repairTurnaround(fiscalYear: 2569, quarter: ${quarter}, asOf: "${asOf.toISOString()}") { received completed open medianHours p90Hours oldestOpenDays } }`;
      const { data } = await harness.ask<{ repairTurnaround: object }>(query, {}, aViewer([Role.EXECUTIVE]));
      expect({ asOf, ...data!.repairTurnaround }).toEqual({ asOf, ...recount(tickets, quarter, asOf) });
    }
  } finally {
    await harness.close();
  }
});
