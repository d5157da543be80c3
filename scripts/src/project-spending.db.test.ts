import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHubHarness, type HubHarness } from './hub-harness.js';

const INPUT = `{ code: "HUB-1", agencyCode: "24000000", nameTh: "โครงการ", startsOn: "2023-10-01", endsOn: "2024-09-30",
  activities: [{ number: 1, nameTh: "ทั้งหมด", weight: "100", plannedFrom: "2023-10-01", plannedTo: "2024-09-30" }]`;

interface Items {
  budgetItems: { edges: { node: { id: string; code: string } }[] };
}
interface Projects {
  projects: { edges: { node: { code: string; agency: { nameTh: string }; spentBaht: string | null } }[] };
}

let hub: HubHarness;
let token: string;
beforeAll(async () => {
  hub = await startHubHarness({ now: new Date('2024-02-20T03:00:00Z'), demo: true });
  token = await hub.signIn('planadmin');
});
afterAll(() => hub?.close());

test('What a project spent comes from finance by the budget item that plans names, in one answer', async () => {
  const executive = await hub.signIn('executive');
  const { data } = await hub.ask(
    '{ budgetItems(fiscalYear: 2567, scope: { agencyCodes: ["24000000"] }, first: 1) { edges { node { id code } } } }',
    {},
    executive,
  );
  const item = (data as unknown as Items).budgetItems.edges[0]!.node;
  for (const [number, budgetItemId] of [item.id, `2567/${item.code}`].entries()) {
    const input = `${INPUT.replace('HUB-1', `HUB-${number}`)}, budgetItemId: "${budgetItemId}" }`;
    expect((await hub.ask(`mutation { createProject(input: ${input}) { id } }`, {}, token)).errors).toBeUndefined();
  }
  expect(
    (await hub.ask(`mutation { createProject(input: ${INPUT.replace('HUB-1', 'HUB-N')} }) { id } }`, {}, token)).errors,
  ).toBeUndefined();
  const query =
    '{ projects(fiscalYear: 2567, search: "HUB-") { edges { node { code agency { nameTh } spentBaht(fiscalYear: 2567, month: 4) } } } }';
  const answer = await hub.ask(query, {}, token);
  expect(answer.errors).toBeUndefined();
  const rows = (answer.data as unknown as Projects).projects.edges;
  expect(rows.map(({ node }) => node.code)).toEqual(['HUB-0', 'HUB-1', 'HUB-N']);
  expect(Number(rows[0]!.node.spentBaht)).toBeGreaterThan(0);
  expect(rows.map(({ node }) => node.spentBaht)).toEqual([rows[0]!.node.spentBaht, rows[0]!.node.spentBaht, null]);
  expect(rows[0]!.node.agency.nameTh).toBe('สำนักพัฒนาสังคม');
});

test('The projects of the demonstration name budget items that finance knows', async () => {
  const query = `{ projects(fiscalYear: 2567, scope: { agencyCodes: ["24000000", "50010000"] }, search: "-2567") {
    edges { node { code indicator { code } strategy { code } activities { weight } spentBaht(fiscalYear: 2567, month: 4) months(fiscalYear: 2567) { state } } } } }`;
  const { data, errors } = await hub.ask(query, {}, token);
  expect(errors).toBeUndefined();
  const rows = (
    data as unknown as { projects: { edges: { node: { indicator: object; spentBaht: string | null; months: { state: string }[] } }[] } }
  ).projects.edges;
  expect(rows).toHaveLength(4);
  for (const { node } of rows) {
    expect(node).toMatchObject({
      indicator: { code: expect.any(String) },
      strategy: { code: expect.any(String) },
      spentBaht: expect.any(String),
    });
    expect(node.months.slice(0, 3).some(({ state }) => state === 'VERIFIED')).toBe(true);
  }
});
