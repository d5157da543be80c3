import { describe, expect, it } from 'vitest';
import { assertStorableArguments, LONGEST_TEXT } from './argument-text.js';

const refusal = (code: string, field: string) => expect.objectContaining({ code, field });

describe('arguments of a field', () => {
  it.each([
    ['a NUL', { search: 'a\0b' }, 'TEXT_INVALID', 'search'],
    ['half a surrogate pair', { source: '\ud800' }, 'TEXT_INVALID', 'source'],
    ['a NUL in a list of an input object', { scope: { agencyCodes: ['24000000', '\0'] } }, 'TEXT_INVALID', 'scope.agencyCodes'],
    ['a text of ten thousand and one characters', { reason: 'x'.repeat(LONGEST_TEXT + 1) }, 'TEXT_TOO_LONG', 'reason'],
  ])('with %s are refused by name', (_, args, code, field) => {
    expect(() => assertStorableArguments(args)).toThrow(refusal(code, field));
  });

  it('of every other kind pass', () => {
    const args = { search: "🤦🏽‍♀️ ก็่้ '; drop table", first: -1, asOf: new Date(0), amountBaht: 1n, scope: null, late: true, codes: [] };
    expect(() => assertStorableArguments(args)).not.toThrow();
  });
});
