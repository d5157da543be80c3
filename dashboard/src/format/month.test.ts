import { expect, it } from 'vitest';
import { monthLong, monthShort } from './month.js';

it.each([
  [1, 'ตุลาคม 2569', 'October 2026', 'ต.ค. 69', 'Oct 26'],
  [4, 'มกราคม 2570', 'January 2027', 'ม.ค. 70', 'Jan 27'],
  [12, 'กันยายน 2570', 'September 2027', 'ก.ย. 70', 'Sept 27'],
])('month %i of the fiscal year 2570 is written by its name', (month, longTh, longEn, shortTh, shortEn) => {
  const value = { fiscalYear: 2570, month };
  expect([monthLong(value, 'th'), monthLong(value, 'en'), monthShort(value, 'th'), monthShort(value, 'en')]).toEqual([
    longTh,
    longEn,
    shortTh,
    shortEn,
  ]);
});
