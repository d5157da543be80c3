import { expect, it } from 'vitest';
import { isReopenable, sendsBack } from './reopen.rules.js';

it.each([
  ['EMPTY', true, false],
  ['NOT_APPLICABLE', true, false],
  ['DRAFT', true, false],
  ['SUBMITTED', false, false],
  ['RETURNED', true, false],
  ['VERIFIED', true, true],
  ['SIGNED', true, true],
] as const)('a cell that is %s can be opened: %s, and goes back to its planner: %s', (state, canOpen, back) => {
  expect([isReopenable(state), sendsBack(state)]).toEqual([canOpen, back]);
});
