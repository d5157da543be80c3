import { expect, it } from 'vitest';
import { isForgeable } from './forgery.js';

it.each([
  ['a bare request of a program', {}, false, false],
  ['a bare request with the session cookie', {}, true, true],
  ['a form with the session cookie', { 'content-type': 'application/x-www-form-urlencoded' }, true, true],
  ['text with a charset and the cookie', { 'content-type': 'text/plain; charset=utf-8' }, true, true],
  ['a bare request of a page of another site', { 'sec-fetch-site': 'cross-site' }, false, true],
  ['a bare request of a page of a neighbouring host', { 'sec-fetch-site': 'same-site' }, true, true],
  ['a typed address with the cookie', { 'sec-fetch-site': 'none' }, true, true],
  ['a bare request of our own page', { 'sec-fetch-site': 'same-origin' }, true, false],
  ['JSON with the cookie', { 'content-type': 'application/json; charset=utf-8' }, true, false],
  ['a request with a bearer', { authorization: 'Bearer x' }, false, false],
  ['a request with the header that makes browsers ask', { 'apollo-require-preflight': '1' }, true, false],
  ['one with that header empty', { 'apollo-require-preflight': '' }, true, true],
])('%s (%j, cookie: %s) can be forged: %s', (_, headers, cookie, forgeable) => {
  expect(isForgeable(headers, cookie)).toBe(forgeable);
});
