import { expect, test } from 'vitest';
import { documentList, requiredText, workText, type WorkField } from './work-text.rules.js';

test.each<[string, WorkField, string | null, string | null]>([
  ['blanks around go', 'subjectTh', '  เปิดไม่ติด ', 'เปิดไม่ติด'],
  ['blanks alone are nothing', 'subjectTh', ' \n ', null],
  ['none is none', 'subjectTh', null, null],
  ['a remedy is written in lines', 'remedyTh', 'หนึ่ง\r\n\tสอง', 'หนึ่ง\n\tสอง'],
  ['breaks that word processors put between Thai words go', 'subjectTh', 'เครื่อง\u200Bพิมพ์\uFEFF', 'เครื่องพิมพ์'],
  ['joiners stay', 'noteTh', 'क\u200Dष', 'क\u200Dष'],
  ['a text of just its length', 'contactPhone', '0'.repeat(50), '0'.repeat(50)],
])('%s', (_, field, text, expected) => {
  expect(workText(field, text)).toBe(expected);
});

test.each<[string, WorkField, string, string]>([
  ['a bell', 'noteTh', 'a\u0007b', 'TEXT_INVALID'],
  ['a line break in a name', 'contactName', 'a\nb', 'TEXT_INVALID'],
  ['a sign that turns the line round', 'noteTh', 'a\u202Eb', 'TEXT_INVALID'],
  ['a line separator', 'noteTh', 'a\u2028b', 'TEXT_INVALID'],
  ['a sign too many', 'contactPhone', '0'.repeat(51), 'TEXT_TOO_LONG'],
])('%s is refused', (_, field, text, code) => {
  expect(() => workText(field, text)).toThrow(expect.objectContaining({ code }));
});

test('what must be there is asked for', () => {
  expect(() => requiredText('reasonTh', ' ')).toThrow(expect.objectContaining({ code: 'TEXT_MISSING', field: 'input.reasonTh' }));
});

test('documents are named without the empty ones; none is none', () => {
  expect(documentList([' ใบส่งมอบ ', ' '])).toEqual(['ใบส่งมอบ']);
  expect(documentList([' '])).toBeNull();
});
