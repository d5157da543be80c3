import { describe, expect, test } from 'vitest';
import { asksExplanation, checkEntry, ratioOf, shownExactly, type EntryDefinition, type EntryPast } from './entry-check.js';

const ONE = 1_000_000n;
const PLAIN: EntryDefinition = { decimals: 1, isPercent: false, hasRatio: false, lowerBound: null, upperBound: null };
const PERCENT: EntryDefinition = { ...PLAIN, isPercent: true, lowerBound: 0n, upperBound: 100n * ONE };
const RATIO: EntryDefinition = { ...PERCENT, decimals: 2, hasRatio: true };
const NO_PAST: EntryPast = { range: null, runningTotal: null };
const USUAL: EntryPast = { range: { low: 80n * ONE, high: 100n * ONE }, runningTotal: null };

const codesOf = (entry: { problems: readonly { code: string }[] }) => entry.problems.map(({ code }) => code);

test.each<[string, EntryDefinition, EntryPast, bigint | null, string[]]>([
  ['85.5', PLAIN, NO_PAST, 85_500_000n, []],
  ['85.50', PLAIN, NO_PAST, 85_500_000n, []],
  ['0', PLAIN, NO_PAST, 0n, []],
  ['', PLAIN, NO_PAST, null, []],
  ['x', PLAIN, NO_PAST, null, ['NUMBER_INVALID']],
  ['85.55', PLAIN, NO_PAST, null, ['TOO_MANY_DECIMALS']],
  ['85%', PLAIN, NO_PAST, null, ['PERCENT_SIGN']],
  ['85%', PERCENT, NO_PAST, 85n * ONE, []],
  ['100', PERCENT, NO_PAST, 100n * ONE, []],
  ['100.1', PERCENT, NO_PAST, null, ['PERCENT_OVER_100']],
  ['-0.1', PERCENT, NO_PAST, null, ['OUT_OF_BOUNDS']],
  ['100.1', { ...PLAIN, upperBound: 100n * ONE }, NO_PAST, null, ['OUT_OF_BOUNDS']],
  ['150', { ...PERCENT, upperBound: 200n * ONE }, NO_PAST, 150n * ONE, []],
  ['79.9', PLAIN, USUAL, 79_900_000n, ['OUT_OF_PAST_RANGE']],
  ['80', PLAIN, USUAL, 80n * ONE, []],
  ['100.1', PLAIN, USUAL, 100_100_000n, ['OUT_OF_PAST_RANGE']],
  ['49', PLAIN, { range: null, runningTotal: 50n * ONE }, 49n * ONE, ['FALLING_TOTAL']],
  ['50', PLAIN, { range: null, runningTotal: 50n * ONE }, 50n * ONE, []],
  ['1', PLAIN, { ...USUAL, runningTotal: 50n * ONE }, ONE, ['FALLING_TOTAL', 'OUT_OF_PAST_RANGE']],
  ['101', PERCENT, USUAL, null, ['PERCENT_OVER_100']],
])('%j is kept or refused: case %#', (value, definition, past, kept, codes) => {
  const checked = checkEntry({ value }, definition, past);
  expect([checked.value, codesOf(checked)]).toEqual([kept, codes]);
});

describe('Numerator and denominator', () => {
  test.each<[string | null, string | null, bigint | null, string[]]>([
    ['1', '3', 33_330_000n, []],
    ['2', '3', 66_670_000n, []],
    ['๔๕', '60', 75n * ONE, []],
    ['1,000', '1 000', 100n * ONE, []],
    ['0', '5', 0n, []],
    ['5', '0', null, ['DENOMINATOR_ZERO']],
    ['5', '', null, ['RATIO_INCOMPLETE']],
    [null, '5', null, ['RATIO_INCOMPLETE']],
    ['x', 'y', null, ['NUMBER_INVALID', 'NUMBER_INVALID']],
    ['5%', '10', null, ['PERCENT_SIGN']],
    ['6', '5', null, ['PERCENT_OVER_100']],
    ['999999999999', '0.000001', null, ['NUMBER_TOO_LARGE']],
  ])('%j of %j', (numerator, denominator, value, codes) => {
    const checked = checkEntry({ numerator, denominator }, RATIO, NO_PAST);
    expect([checked.value, codesOf(checked)]).toEqual([value, codes]);
  });

  test('are told of by field', () => {
    expect(checkEntry({ numerator: 'x', denominator: '' }, RATIO, NO_PAST).problems.map(({ field }) => field)).toEqual([
      'numerator',
      'denominator',
    ]);
  });

  test('do not count where the indicator has none', () => {
    expect(checkEntry({ value: '5', numerator: '1', denominator: '2' }, PERCENT, NO_PAST)).toMatchObject({
      value: 5n * ONE,
      numerator: null,
    });
  });

  test('may be left out for the value itself, as officers of old sheets have only that', () => {
    expect(checkEntry({ value: '5', numerator: '', denominator: null }, RATIO, NO_PAST)).toMatchObject({ value: 5n * ONE, problems: [] });
  });

  test.each([
    [1n, 8n, 2, false, 130_000n],
    [-1n, 8n, 2, false, -130_000n],
    [2n, 3n, 6, false, 666_667n],
    [7n, 2n, 0, false, 4_000_000n],
  ])('%i / %i to %i decimals', (numerator, denominator, decimals, isPercent, expected) => {
    expect(ratioOf(numerator * ONE, denominator * ONE, { decimals, isPercent })).toBe(expected);
  });
});

test('Every problem is told in Thai and English, and only being far from the past asks for an explanation', () => {
  const problems = ['x', '1e3', '9999999999999', '0.12', '5%', '-1'].flatMap(
    (value) => checkEntry({ value }, { ...PLAIN, lowerBound: 0n }, NO_PAST).problems,
  );
  for (const { messages } of problems) expect([/[ก-๙]/.test(messages.th), /[a-z]/.test(messages.en)]).toEqual([true, true]);
  expect(asksExplanation(problems)).toBe(false);
  expect(asksExplanation(checkEntry({ value: '79' }, PLAIN, USUAL).problems)).toBe(true);
  expect(asksExplanation(checkEntry({ value: '79' }, PLAIN, { range: null, runningTotal: 90n * ONE }).problems)).toBe(false);
});

test.each([
  [500_000n, 0, '0.5'],
  [100n * ONE, 2, '100.00'],
  [-1n, 0, '-0.000001'],
  [7n * ONE, 0, '7'],
])('%i millionths with %i decimals are shown as %s', (scaled, decimals, shown) => {
  expect(shownExactly(scaled, decimals)).toBe(shown);
});
