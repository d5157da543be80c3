import { describe, expect, it } from 'vitest';
import { ResultState } from '../result/result-state.js';
import { evidenceKey, mayChangeEvidence } from './evidence.rules.js';

describe('evidence of a result', () => {
  it.each([
    ['EMPTY', true, true],
    ['NOT_APPLICABLE', true, true],
    ['DRAFT', true, true],
    ['SUBMITTED', true, false],
    ['RETURNED', true, true],
    ['VERIFIED', false, false],
    ['SIGNED', false, false],
  ] as const)('that is %s: attached %s, taken away %s', (state, attach, detach) => {
    expect(mayChangeEvidence('attach', ResultState[state])).toBe(attach);
    expect(mayChangeEvidence('detach', ResultState[state])).toBe(detach);
  });

  it('is decided for every state', () => {
    expect(Object.keys(ResultState)).toHaveLength(7);
  });
});

it('the bytes lie under their SHA-256, in one of 256 folders', () => {
  expect(evidenceKey('ab'.repeat(32))).toBe(`evidence/ab/${'ab'.repeat(32)}`);
});
