import { expect, test } from 'vitest';
import { dateEn, dateTh } from './date-text.js';

test.each([
  ['2027-01-15', '15 ม.ค. 2570', '15 Jan 2027'],
  ['2026-12-01', '1 ธ.ค. 2569', '1 Dec 2026'],
])('The day %s is written %s in Thai and %s in English', (date, th, en) => {
  expect([dateTh(date), dateEn(date)]).toEqual([th, en]);
});
