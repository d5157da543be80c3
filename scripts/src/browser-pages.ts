import { Q4, type Visit } from './browser-harness.js';

/** The pages of those who build on the hub, and have no paper; tokens are the administrator's. */
export const toolPages: readonly [string, string][] = [
  ['explorer', '/explorer'],
  ['tokens', '/tokens'],
];

/** The parts of the administration of plans, which is its keeper's. */
export const keeperPages = ['reopen', 'dictionary', 'targets', 'plan', 'periods'].map((part): [string, string] => [
  `plans: ${part}`,
  `/plan-admin?${Q4}&agency=24000000&part=${part}`,
]);

/** Name and path of every kind of page behind the sign-in, at a quarter that has data. */
export async function pagesOf(visit: Visit): Promise<[string, string][]> {
  const { repairTickets, budgetItems, indicators, procurements, projects } = (await visit.ask(`{
    repairTickets(fiscalYear: 2569, quarter: 4, first: 1) { edges { node { code } } }
    budgetItems(fiscalYear: 2569, scope: { districtCodes: ["1001"] }, first: 1) { edges { node { id } } }
    indicators(fiscalYear: 2569, quarter: 4, scope: { districtCodes: ["1001"] }, first: 1) { edges { node { id } } }
    procurements(fiscalYear: 2569, quarter: 4, first: 1) { edges { node { id } } }
    projects(fiscalYear: 2569, first: 1) { edges { node { id } } }
  }`)) as unknown as Record<string, { edges: { node: { code?: string; id?: string } }[] }>;
  const first = (connection: typeof repairTickets) => connection?.edges[0]?.node.code ?? connection?.edges[0]?.node.id ?? '';
  const paths: [string, string][] = [
    ['overview', '/'],
    ['turnaround board', '/turnaround'],
    ['disbursement board', '/disbursement'],
    ['indicators board', '/indicators'],
    ['profile of a district', '/place/1001'],
    ['turnaround of a district', '/turnaround/district/1001'],
    ['disbursement of a district', '/disbursement/district/1001'],
    ['indicators of a district', '/indicators/district/1001'],
    ['list of indicators', '/indicators/list'],
    ['ticket', `/turnaround/ticket/${first(repairTickets)}`],
    ['budget item', `/disbursement/item/${first(budgetItems)}`],
    ['indicator', `/indicators/indicator/${first(indicators)}`],
    ['procurements', '/procurement'],
    ['procurement', `/procurement/${first(procurements)}`],
    ['projects', '/projects/list'],
    ['project', `/projects/project/${first(projects)}`],
  ];
  return paths.map(([name, path]) => [name, `${path}?${Q4}`]);
}
