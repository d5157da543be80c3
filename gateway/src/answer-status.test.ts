import { expect, it } from 'vitest';
import { answerStatus } from './answer-status.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';
const failing = (code: string, data?: object) =>
  JSON.stringify({ errors: [{ message: 'x', extensions: { code } }], ...(data && { data }) });

it.each([
  [500, JSON_TYPE, failing('GRAPHQL_PARSE_FAILED'), 200],
  [500, GRAPHQL_TYPE, failing('GRAPHQL_PARSE_FAILED'), 400],
  [400, JSON_TYPE, failing('QUERY_TOO_COSTLY'), 200],
  [400, GRAPHQL_TYPE, failing('QUERY_TOO_COSTLY'), 400],
  [400, JSON_TYPE, failing('BAD_REQUEST'), 400],
  [405, JSON_TYPE, failing('BAD_REQUEST'), 405],
  [503, JSON_TYPE, failing('SUBGRAPH_UNAVAILABLE'), 503],
  [200, JSON_TYPE, '{"data":{}}', 200],
])('an answer of status %i as %s with %s goes out with %i', (status, type, body, expected) => {
  expect(answerStatus(status, type, body)).toBe(expected);
});
