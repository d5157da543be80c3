import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayOver, processesOver, startHubHarness, type HubHarness } from './hub-harness.js';

/** Everything asked has ended by then, so that the processes' real clock and the harness's fixed one see the same. */
const NOW = new Date('2024-04-20T03:00:00Z');
const Q = 'fiscalYear: 2567, quarter: 1';

const QUESTIONS: Record<string, string> = {
  structure:
    '{ districts { code nameEn group { code } office { code parent { code } } tile { row column } } districtGroups { code } agencies(kinds: [DEPARTMENT]) { code children { code } } }',
  'a department from five subgraphs': `{ agency(code: "24000000") { nameTh staffing { positions filled } indicatorSummary(${Q}) { onTarget attainmentPercent } disbursement(${Q}) { ratePercent } repairTurnaround(${Q}) { completed medianHours } procurementSummary(${Q}) { contractedBaht } } }`,
  totals: `{ disbursement(${Q}) { appropriatedBaht disbursedBaht } repairTurnaround(${Q}, scope: { districtCodes: ["1001", "1046"] }) { completed p90Hours } staffing { positions } }`,
  trends: `{ disbursementTrend(${Q}, quarters: 2) { fiscalYear quarter ratePercent } repairTrend(${Q}, quarters: 1) { completed } indicatorTrend(${Q}, quarters: 1) { attainmentPercent } }`,
  'budget items with vouchers':
    '{ budgetItems(fiscalYear: 2567, first: 5, orderBy: CODE, descending: false) { totalCount edges { node { code agency { nameTh } appropriatedBaht allotments { period amountBaht } vouchers(first: 2) { edges { node { number state states { state } } } } } } } }',
  'indicators with their cells': `{ indicators(${Q}, first: 5) { totalCount edges { node { code agency { nameTh } quarter(${Q}) { target result band state versions { version state } } } } } }`,
  'tickets with events': `{ repairTickets(${Q}, first: 5, status: HANDED_OVER) { totalCount pageInfo { hasNextPage endCursor } edges { node { code agency { nameTh } turnaroundHours events { name occurredAt } } } } }`,
  'procurements with steps': `{ procurements(${Q}, first: 5) { totalCount edges { node { code titleTh agency { nameTh } steps { number code startedOn } } } } }`,
  'a refusal': '{ disbursement(fiscalYear: 1999, quarter: 1) { ratePercent } }',
  'something unknown': '{ district(code: "9999") { nameTh } repairTicket(code: "no-such") { code } }',
  'a fault of the request': '{ districts { nothing } }',
};

let hub: HubHarness;
let executive: string;
let processes: Awaited<ReturnType<typeof processesOver>>;
let distributed: Awaited<ReturnType<typeof gatewayOver>>;

beforeAll(async () => {
  hub = await startHubHarness({ now: NOW, demo: true });
  executive = await hub.signIn('executive');
  processes = await processesOver(hub.urls);
  distributed = await gatewayOver(processes.links, () => new Date());
});
afterAll(async () => {
  await distributed.close();
  await processes.stop();
  await hub.close();
});

describe('one process and a process per subgraph answer alike', () => {
  it.each(Object.keys(QUESTIONS))('to %s', async (name) => {
    const here = await hub.ask(QUESTIONS[name]!, {}, executive);
    const there = await distributed.ask(QUESTIONS[name]!, {}, await distributed.signIn('executive'));
    expect(there).toEqual(here);
  });
});
