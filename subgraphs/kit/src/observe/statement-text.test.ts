import { expect, it } from 'vitest';
import { statementKind, statementText } from './statement-text.js';

it.each([
  [`select * from account where username = 'somchai'`, 'select * from account where username = ?'],
  [`select 'it''s somchai', 2567, -1.5 from "t1"`, 'select ?, ?, -? from "t1"'],
  [String.raw`select E'a\\''b somchai', 'x'`, 'select ?, ?'],
  [`select '{"a","b"}'::text[], "quoted 'name'" from t2 where a1 = $1`, `select ?::text[], "quoted 'name'" from t2 where a1 = $1`],
])('%s is told without its values', (sql, told) => {
  expect(statementText(sql)).toBe(told);
});

it.each([
  ['  SELECT 1', 'select'],
  ['(select 1) union (select 2)', 'select'],
  ['with a as (select 1) select 2', 'with'],
  ['', 'other'],
])('"%s" is a statement of the kind %s', (sql, kind) => {
  expect(statementKind(sql)).toBe(kind);
});
