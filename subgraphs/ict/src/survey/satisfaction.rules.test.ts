import { expect, test } from 'vitest';
import { checkedSatisfaction } from './satisfaction.rules.js';

const handedOver = { handedOverAt: new Date('2026-11-01T03:00:00Z'), isAnswered: false };

test('a score from 1 to 5 is taken, with a comment or without', () => {
  expect(checkedSatisfaction(handedOver, 1, null)).toEqual({ score: 1, commentTh: null });
  expect(checkedSatisfaction(handedOver, 5, ' ดีมาก\r\nรวดเร็ว ')).toEqual({ score: 5, commentTh: 'ดีมาก\nรวดเร็ว' });
});

test.each([
  ['SATISFACTION_TOO_EARLY', { ...handedOver, handedOverAt: null }, 5, null],
  ['SATISFACTION_ANSWERED', { ...handedOver, isAnswered: true }, 5, null],
  ['SCORE_OUT_OF_RANGE', handedOver, 0, null],
  ['SCORE_OUT_OF_RANGE', handedOver, 6, null],
  ['SCORE_OUT_OF_RANGE', handedOver, 4.5, null],
  ['SCORE_OUT_OF_RANGE', handedOver, Number.NaN, null],
  ['TEXT_TOO_LONG', handedOver, 3, 'ก'.repeat(1_001)],
  ['TEXT_INVALID', handedOver, 3, 'ดี\u0007'],
])('refuses with %s', (code, facts, score, comment) => {
  expect(() => checkedSatisfaction(facts, score, comment)).toThrow(expect.objectContaining({ code }));
});
