import { readFileSync } from 'node:fs';
import { API_SCHEMA_FILE } from '@nakhon/gateway/supergraph';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHubHarness, type HubHarness } from './hub-harness.js';

/**
 * Who may ask for what, written down apart from the subgraphs' own tables: both must agree. E executive, P planner, V verifier,
 * H head, L planadmin, R requester, T technician, S stock, F finance, U supply, M hr, W evaluator, A admin; `*` = everyone signed in,
 * `0` = also nobody.
 */
const USERS = {
  E: 'executive',
  P: 'planner',
  V: 'verifier',
  H: 'head',
  L: 'planadmin',
  R: 'requester',
  T: 'technician',
  S: 'stock',
  F: 'finance',
  U: 'supply',
  M: 'hr',
  W: 'evaluator',
  A: 'admin',
};

const EXPECTED: Record<string, string> = {
  'Query.districts': '*',
  'Query.district': '*',
  'Query.districtGroups': '*',
  'Query.agencies': '*',
  'Query.agency': '*',
  'Query.holidays': '0',
  'Query.agencyPeople': 'LMA',
  'Query.staffing': '*',
  'Query.me': '0',
  'Query.today': '0',
  'Query.currentQuarter': '0',
  'Query.indicatorSummary': '*',
  'Query.indicatorTrend': '*',
  'Query.strategicIssues': '*',
  'Query.reportingPeriods': '*',
  'Query.plansSources': '*',
  'Query.completeness': '*',
  'Query.completenessTrend': '*',
  'Query.notices': '*',
  'Mutation.markAllNoticesRead': '*',
  'Mutation.retirePlanNode': 'L',
  'Mutation.layOutYear': 'L',
  'Mutation.markNoticesRead': '*',
  'Query.planTree': '*',
  'Query.progressPeriods': '*',
  'Query.indicatorDictionary': 'EPVHLWA',
  'Query.indicatorRevisions': 'EPVHLWA',
  'Query.indicatorTargets': 'EPVHLWA',
  'Query.projects': 'EPVHLWA',
  'Query.project': 'EPVHLWA',
  'Query.progressSheet': 'EPVHLWA',
  'Query.progressQueue': 'EPVHLWA',
  'Query.indicators': 'EPVHLWA',
  'Query.indicator': 'EPVHLWA',
  'Query.reportingSheet': 'EPVHLWA',
  'Query.plannerHome': 'EPVHLWA',
  'Query.verificationQueue': 'EPVHLWA',
  'Query.signatures': 'EPVHLWA',
  'Query.disbursement': '*',
  'Query.disbursementTrend': '*',
  'Query.disbursementTargets': '*',
  'Query.financeSources': '*',
  'Query.budgetItems': 'EHFPWAU',
  'Query.budgetItem': 'EHFPWAU',
  'Query.procurementSummary': '*',
  'Query.procurementTrend': '*',
  'Query.procurementSources': '*',
  'Query.procurements': 'EHUFPWA',
  'Query.procurement': 'EHUFPWA',
  'Query.repairTurnaround': '*',
  'Query.repairTrend': '*',
  'Query.repairMeasures': '*',
  'Query.repairMeasuresBy': '*',
  'Query.failingModels': '*',
  'Query.officerMeasures': 'EHT',
  'Query.serviceStandards': '*',
  'Query.ictSources': '*',
  'Query.repairTickets': 'EHRTSA',
  'Query.repairTicket': 'EHRTSA',
  'Query.devices': 'EHRTSA',
  'Query.device': 'EHRTSA',
  'Mutation.saveDevice': 'RTA',
  'Query.tracked': 'EHRTSA',
  'Mutation.issueTrackCodes': 'RTA',
  'Mutation.withdrawTrackCode': 'RTA',
  'Mutation.answerSatisfaction': 'HR',
  'Query.repairQueue': 'EHRTSA',
  'Query.repairProblems': '*',
  'Query.serviceOfficers': 'EHRTSA',
  'Query.replayStandard': '*',
  'Mutation.openRepair': 'RT',
  'Mutation.moveRepair': 'RT',
  'Mutation.noteRepair': 'RT',
  'Mutation.assignRepairs': 'T',
  'Mutation.answerChecklist': 'T',
  'Mutation.correctRepairEvent': 'T',
  'Mutation.saveServiceOfficer': 'TA',
  'Query.materials': 'RTSUEA',
  'Query.material': 'RTSUEA',
  'Query.materialUse': 'RHSEA',
  'Query.withdrawals': 'EHRTSA',
  'Query.withdrawal': 'EHRTSA',
  'Query.stockCounts': 'SEA',
  'Query.stockCount': 'SEA',
  'Query.partRequests': 'TSUEA',
  'Query.partRequest': 'TSUEA',
  'Query.myTokens': '*',
  'Query.tokens': 'A',
  'Mutation.attachEvidence': 'P',
  'Mutation.detachEvidence': 'P',
  'Mutation.createToken': '*',
  'Mutation.revokeToken': '*',
  'Mutation.signIn': '0',
  'Mutation.signOut': '*',
  'Mutation.saveResults': 'P',
  'Mutation.submitResults': 'P',
  'Mutation.withdrawResults': 'P',
  'Mutation.verifyResults': 'V',
  'Mutation.returnResult': 'V',
  'Mutation.signQuarter': 'H',
  'Mutation.reopenCell': 'L',
  'Mutation.addComment': 'EPVHLWA',
  'Mutation.createPlanNode': 'L',
  'Mutation.renamePlanNode': 'L',
  'Mutation.movePlanNode': 'L',
  'Mutation.moveReportingPeriod': 'L',
  'Mutation.moveProgressPeriod': 'L',
  'Mutation.createIndicator': 'L',
  'Mutation.updateIndicator': 'L',
  'Mutation.retireIndicator': 'L',
  'Mutation.assignOwner': 'L',
  'Mutation.setTargets': 'L',
  'Mutation.createProject': 'LP',
  'Mutation.updateProject': 'LP',
  'Mutation.saveProgress': 'P',
  'Mutation.submitProgress': 'P',
  'Mutation.withdrawProgress': 'P',
  'Mutation.verifyProgress': 'V',
  'Mutation.returnProgress': 'V',
  'Mutation.saveMaterial': 'S',
  'Mutation.receiveMaterial': 'S',
  'Mutation.requestWithdrawal': 'RT',
  'Mutation.decideWithdrawal': 'S',
  'Mutation.handOutWithdrawal': 'S',
  'Mutation.signWithdrawal': 'SRT',
  'Mutation.cancelWithdrawal': 'SRT',
  'Mutation.returnMaterial': 'S',
  'Mutation.startStockCount': 'S',
  'Mutation.recordStockCount': 'S',
  'Mutation.closeStockCount': 'S',
  'Mutation.requestPart': 'T',
  'Mutation.answerPartRequest': 'SUT',
  'Mutation.submitVoucher': 'F',
  'Mutation.approveVoucher': 'H',
  'Mutation.payVoucher': 'F',
  'Mutation.cancelVoucher': 'F',
};

const schema = buildSchema(readFileSync(API_SCHEMA_FILE, 'utf8'));
const CLOSED = ['UNAUTHENTICATED', 'FORBIDDEN'];

let hub: HubHarness;
const tokens = new Map<string, string>();

beforeAll(async () => {
  hub = await startHubHarness({ now: new Date('2023-10-20T03:00:00Z'), demo: true });
  for (const user of Object.values(USERS)) tokens.set(user, await hub.signIn(user));
});
afterAll(() => hub.close());

const operations = (['Query', 'Mutation'] as const).flatMap((kind) =>
  Object.values(
    schema.getType(kind) && 'getFields' in schema.getType(kind)!
      ? (schema.getType(kind) as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields()
      : {},
  ).map((field) => ({ kind, field })),
);

it('every query and mutation of the API stands in the table, and nothing else does', () => {
  expect(operations.map(({ kind, field }) => `${kind}.${field.name}`).toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
});

describe('may ask', () => {
  it.each(
    operations.filter(({ field }) => field.name !== 'signOut').map(({ kind, field }) => [`${kind}.${field.name}`, kind, field] as const),
  )('%s: exactly those of the table', async (coordinate, kind, field) => {
    const allowed: string[] = [];
    for (const [letter, user] of [['0', undefined] as const, ...Object.entries(USERS)]) {
      const { errors } = await hub.ask(callOf(kind, field), {}, user === undefined ? undefined : tokens.get(user));
      expect((errors ?? []).map((error) => error.extensions['code'])).not.toContain('GRAPHQL_VALIDATION_FAILED');
      const isClosed = (errors ?? []).some(
        (error) =>
          CLOSED.includes(String(error.extensions['code'])) && (error.extensions['facts'] as { field?: string }).field === coordinate,
      );
      if (!isClosed) allowed.push(letter);
    }
    expect(allowed.toSorted().join('')).toBe(lettersOf(EXPECTED[coordinate]!));
  });

  it('Mutation.signOut: everyone signed in, and nobody not', async () => {
    expect((await hub.ask('mutation { signOut }')).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
    const token = await hub.signIn('stock');
    expect((await hub.ask('mutation { signOut }', {}, token)).data).toEqual({ signOut: true });
  });
});

function lettersOf(expected: string): string {
  const everyone = Object.keys(USERS);
  const letters = expected === '*' ? everyone : expected === '0' ? ['0', ...everyone] : [...expected];
  return letters.toSorted().join('');
}

/** A call with the least arguments that are valid by type; what it names does not exist. */
function callOf(kind: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>): string {
  const given = field.args
    .filter((argument) => isNonNullType(argument.type))
    .map((argument) => `${argument.name}: ${sampleOf(argument.type, argument.name)}`);
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${kind.toLowerCase()} { ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection} }`;
}

function sampleOf(type: GraphQLInputType, name: string): string {
  if (isNonNullType(type)) return sampleOf(type.ofType, name);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map((field) => `${field.name}: ${sampleOf(field.type, field.name)}`).join(', ')} }`;
  }
  if (name === 'fiscalYear') return '2567';
  if (type.name === 'Int') return '1';
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'Date') return '"2023-10-19"';
  if (type.name === 'DateTime') return '"2023-10-19T00:00:00Z"';
  return type.name === 'Baht' ? '"1.00"' : type.name === 'ID' ? '"00000000-0000-7000-8000-000000000000"' : '"x"';
}
