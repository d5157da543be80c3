import { buildSchema, GraphQLError, parse, validate, type GraphQLScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { documentError, publicError } from './errors.js';
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

test.each([
  ['53100', 'DATABASE_DISK_FULL'],
  ['57P01', 'SUBGRAPH_UNAVAILABLE'],
  ['ECONNREFUSED', 'SUBGRAPH_UNAVAILABLE'],
  ['42P01', 'INTERNAL_SERVER_ERROR'],
])('an error of the database with code %s, wrapped or not, is answered with %s and reported', (code, answered) => {
  const server = Object.assign(new Error('what the server said'), { code });
  for (const originalError of [server, new Error('wrapped', { cause: server })]) {
    const reported: Error[] = [];
    const { message, extensions } = publicError(new GraphQLError('x', { originalError }), 'ict', (error) => reported.push(error));
    expect(extensions['code']).toBe(answered);
    expect(message).not.toContain('server said');
    expect(reported).toEqual([originalError]);
  }
});
