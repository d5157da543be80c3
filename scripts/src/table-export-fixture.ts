import type { AllPlaces, Table } from '@nakhon/gateway/table-export/table';
import { startHubHarness, type HubHarness } from './hub-harness.js';

/** Half a year of demonstration data: enough of everything, quick to write. */
const NOW = new Date('2024-04-20T03:00:00Z');
export const PERIOD = { fiscalYear: '2567', quarter: '2' };

/** What tables are asked for in tests, beside the period where they have one: a workbook of less than 2,000 rows can be read back. */
const NARROWED: Record<string, Record<string, string>> = {
  targets: { agency: '50010000' },
  dictionary: { kind: 'NEGOTIATED' },
  tickets: { status: 'OPEN' },
  devices: { kind: 'UPS' },
  'progress-queue': { state: 'VERIFIED' },
  cells: { q: 'ร้อยละ' },
  'repair-measures': { groupBy: 'SECTION' },
  withdrawals: { state: 'all' },
  'part-requests': { state: 'all' },
};

export const bearer = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };

/** A hub with demonstration data, and what tables of it are asked with. */
export async function tablesHub() {
  const hub = await startHubHarness({ now: NOW, demo: true, subgraphTimeoutMs: 2_000 });
  const executive = await hub.signIn('executive');
  return { hub, executive, item: await anItem(hub, executive), all: await allPlaces(hub, executive) };
}

/** The id of a budget item of the period. */
async function anItem(hub: HubHarness, token: string): Promise<string> {
  const { data } = await hub.ask('{ budgetItems(fiscalYear: 2567, first: 1) { edges { node { id } } } }', {}, token);
  return (data as unknown as { budgetItems: { edges: { node: { id: string } }[] } }).budgetItems.edges[0]!.node.id;
}

/** The codes that some tables are asked with. */
async function allPlaces(hub: HubHarness, token: string): Promise<AllPlaces> {
  const { data } = await hub.ask('{ districts { code } agencies(kinds: [DEPARTMENT]) { code } }', {}, token);
  const { districts, agencies } = data as unknown as Record<'districts' | 'agencies', { code: string }[]>;
  return { districts: districts.map(({ code }) => code), departments: agencies.map(({ code }) => code) };
}

/** The filters with which a table is asked for. */
export function filtersOf({ name, parameters }: Table, item: string): Record<string, string> {
  const period = Object.entries(PERIOD).filter(([key]) => key in parameters);
  return { ...Object.fromEntries(period), ...(name === 'vouchers' ? { item } : {}), ...NARROWED[name] };
}

/** What the API is asked for a table's rows, as a client would ask it. */
export function variablesOf(table: Table, item: string, all: AllPlaces): Record<string, unknown> {
  const given = filtersOf(table, item);
  const read = Object.entries(table.parameters).map(([name, { read: readText }]) => [
    name,
    given[name] === undefined ? null : readText(given[name], name),
  ]);
  const scope = given['agency'] === undefined ? null : { agencyCodes: [given['agency']] };
  return table.variables(Object.fromEntries(read), scope, all);
}
