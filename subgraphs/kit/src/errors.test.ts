import { buildSchema, parse, validate, type GraphQLScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { documentError } from './errors.js';
import { Instant } from './scalars.js';

const schema = buildSchema('scalar DateTime type Query { figure(asOf: DateTime, year: Int): Int }');
Object.assign(schema.getType('DateTime') as GraphQLScalarType, { parseValue: Instant.parseValue, parseLiteral: Instant.parseLiteral });

test.each([
  ['{ figure(asOf: "yesterday") }', 'TIME_INVALID'],
  ['{ figure(asOf: 5) }', 'TIME_INVALID'],
  ['{ figure(year: "x") }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
])('the query %s is answered with %s', (query, code) => {
  const errors = validate(schema, parse(query)).map(documentError);
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
});
