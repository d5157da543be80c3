import { expect, test } from 'vitest';
import { enteredText, type TextRule } from './entered-text.rules.js';

const LINE: TextRule = { longest: 10, optional: true };

test.each<[string, string | null | undefined, TextRule, string | null]>([
  ['blanks around go', '  ก ข ', LINE, 'ก ข'],
  ['blanks alone are nothing', ' \n', LINE, null],
  ['none is none', undefined, LINE, null],
  ['breaks between Thai words go', 'ก\u200Bข\uFEFF', LINE, 'กข'],
  ['lines are kept, with one sign for their end', 'ก\r\n\tข', { ...LINE, inLines: true }, 'ก\n\tข'],
  ['joiners are kept in words', 'ก\u200Dข', LINE, 'ก\u200Dข'],
  ['just its length', '0123456789', LINE, '0123456789'],
])('a text as it is kept: %s', (_, text, rule, kept) => {
  expect(enteredText(text, 'x', rule)).toBe(kept);
});

test.each<[string, string, TextRule, string]>([
  ['nothing where there must be something', ' ', { longest: 10 }, 'TEXT_MISSING'],
  ['a bell', 'a\u0007b', LINE, 'TEXT_INVALID'],
  ['a line break in one line', 'a\nb', LINE, 'TEXT_INVALID'],
  ['a bell in lines', 'a\n\u0007b', { ...LINE, inLines: true }, 'TEXT_INVALID'],
  ['a sign that turns the writing round', 'a\u202Eb', LINE, 'TEXT_INVALID'],
  ['half a surrogate pair', 'a\ud800', LINE, 'TEXT_INVALID'],
  ['a joiner in a number', 'SN\u200D1', { ...LINE, isNumber: true }, 'TEXT_INVALID'],
  ['a sign too many', '0123456789a', LINE, 'TEXT_TOO_LONG'],
])('refused: %s', (_, text, rule, code) => {
  expect(() => enteredText(text, 'input.x', rule)).toThrow(expect.objectContaining({ code, field: 'input.x' }));
});

test('a refusal calls the text by its name', () => {
  const name = { th: 'หมายเลขเครื่อง', en: 'serial number' };
  const messages = { th: 'หมายเลขเครื่องยาวเกิน 3 ตัวอักษร', en: 'The serial number has more than 3 characters' };
  expect(() => enteredText('1234', 'x', { longest: 3, name })).toThrow(expect.objectContaining({ messages }));
});
