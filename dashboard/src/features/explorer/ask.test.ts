import { expect, it } from 'vitest';
import { asCurl, variablesIn } from './ask.js';

it.each([
  ['', {}],
  ['  ', {}],
  ['{"year": 2569}', { year: 2569 }],
  ['{"year": }', null],
  ['[1]', null],
  ['7', null],
])('the variables in "%s" are %j', (text, expected) => {
  expect(variablesIn(text)).toEqual(expected);
});

it('a request is copied as a command that a shell takes apart rightly, quotes and all', () => {
  expect(asCurl('https://hub', `{ a(x: "it's") }`, { y: 1 })).toBe(
    `curl -s https://hub/graphql -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" -d '{"query":"{ a(x: \\"it'\\''s\\") }","variables":{"y":1}}'`,
  );
});
