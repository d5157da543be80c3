import { describe, expect, it } from 'vitest';
import { matchPath } from './file-path.rules.js';

describe('the path /evidence/:id', () => {
  it.each([
    ['/evidence/0190-a', { id: '0190-a' }],
    ['/evidence', null],
    ['/evidence/', null],
    ['/evidence/..', null],
    ['/evidence/.', null],
    ['/evidence/%2e%2e', null],
    ['/evidence/a/b', null],
    ['/evidence/a%2Fb', null],
    ['/evidence//a', null],
    ['evidence/a', null],
    ['/evidence/a\\b', null],
    ['/evidence/ก', null],
    [`/evidence/${'a'.repeat(101)}`, null],
  ])('is asked as %s: %j', (path, params) => {
    expect(matchPath('/evidence/:id', path)).toEqual(params);
  });
});
