import { readFileSync } from 'node:fs';
import { buildSchema, getNullableType, isListType, isObjectType, Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIST_SIZES } from './list-sizes.js';
import { queryCost } from './query-cost.js';
import { API_SCHEMA_FILE } from './supergraph.js';

const schema = buildSchema(readFileSync(API_SCHEMA_FILE, 'utf8'));

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(query);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
  return queryCost({ schema, operation, fragments, variables });
}

const TICKETS = (first: string) => `repairTickets(fiscalYear: 2567, quarter: 1${first}) { totalCount edges { node { code } } }`;
const DOUBLING = Array.from({ length: 40 }, (_, n) => `fragment F${n} on District { ...F${n + 1} ...F${n + 1} }`).join(' ');

describe('the cost of a query is the number of fields its answer may hold', () => {
  it.each([
    ['one field', '{ today }', {}, 1],
    ['an object with two fields', '{ me { username displayNameTh } }', {}, 3],
    ['fifty districts with one field', '{ districts { code } }', {}, 51],
    ['a page of 20 when `first` is left out', `{ ${TICKETS('')} }`, {}, 1 + 1 + 1 + 20 * 2],
    ['a page of as many as `first` says', `{ ${TICKETS(', first: 100')} }`, {}, 3 + 100 * 2],
    ['a page of as many as a variable says', `query ($n: Int) { ${TICKETS(', first: $n')} }`, { n: 50 }, 3 + 50 * 2],
    ['a page by the default of a variable', `query ($n: Int = 5) { ${TICKETS(', first: $n')} }`, {}, 3 + 5 * 2],
    ['a page of a million as the largest there is', `{ ${TICKETS(', first: 1000000')} }`, {}, 3 + 100 * 2],
    ['fields of a fragment each time it is spread', '{ districts { ...F ...F } } fragment F on District { code }', {}, 101],
    ['introspection, which is free', '{ __typename __schema { types { name } } }', {}, 0],
    ['a trend of four quarters', '{ repairTrend(fiscalYear: 2567, quarter: 1, quarters: 4) { received } }', {}, 5],
  ])('%s', (_, query, variables, cost) => {
    expect(costOf(query, variables)).toBe(cost);
  });

  it('is reckoned at once for fragments that double forty times', () => {
    const query = `{ districts { ...F0 } } ${DOUBLING} fragment F40 on District { code }`;
    expect(costOf(query)).toBe(1 + 50 * 2 ** 40);
  });
});

it('every list of objects or values of the API has a size, and no other stands in the table', () => {
  const lists: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const isSized = field.name === 'edges' || (field.args.some((argument) => argument.name === 'quarters') && type.name === 'Query');
      if (isListType(getNullableType(field.type)) && !isSized) lists.push(`${type.name}.${field.name}`);
    }
  }
  expect(Object.keys(LIST_SIZES).toSorted()).toEqual(lists.toSorted());
});
