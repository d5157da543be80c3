import { expect, test } from 'vitest';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { isTellingProblem, KNOWN_PROBLEMS, knownProblem } from './problem.rules.js';

test('codes are unique, and every kind but citizens’ reports has its "other"', () => {
  expect(new Set(KNOWN_PROBLEMS.map(({ code }) => code)).size).toBe(KNOWN_PROBLEMS.length);
  const others = KNOWN_PROBLEMS.filter(({ code }) => !isTellingProblem(code)).map(({ kind }) => kind);
  expect(others).toEqual([RepairKind.HARDWARE, RepairKind.SOFTWARE, RepairKind.NETWORK]);
});

test.each([
  [RepairKind.SOFTWARE, 'MIS', true],
  [RepairKind.HARDWARE, 'MIS', false],
  [RepairKind.HARDWARE, 'mis', false],
  [RepairKind.CITIZEN_REPORT, 'DISK', false],
])('%s knows the problem %s: %s', (kind, code, isKnown) => {
  expect(knownProblem(kind, code) !== null).toBe(isKnown);
});
