import { expect, it } from 'vitest';
import { readSort } from '../../filters/filters.js';
import { sheetRow } from './sheet-fixture.js';
import { sortedSheet } from './sheetSort.js';

const rows = [
  sheetRow({ id: 'a', nameTh: 'ขยะที่เก็บได้', nameEn: 'Waste', unitTh: 'ตัน' }, { result: '9.5', target: null }),
  sheetRow({ id: 'b', nameTh: 'กล้องที่ใช้งานได้', nameEn: 'Cameras', unitTh: 'กล้อง' }, { result: null, target: '100' }),
  sheetRow({ id: 'c', nameTh: 'คลองที่ลอก', nameEn: 'Canals', unitTh: 'กิโลเมตร' }, { result: '-1407.52', target: '20' }),
];

it.each([
  ['nothing chosen', '', 'th', 'abc'],
  ['a column that does not exist', '5r', 'th', 'abc'],
  ['Thai names', 'name', 'th', 'bac'],
  ['English names, backwards', '-name', 'en', 'acb'],
  ['units', 'unit', 'th', 'bca'],
  ['results as numbers, the missing one last', '4r', 'th', 'cab'],
  ['results the other way, the missing one still last', '-4r', 'th', 'acb'],
  ['targets', '4t', 'th', 'cba'],
  ['equal values, in the order they came', '-1r', 'th', 'abc'],
] as const)('orders the sheet by %s', (_, sort, language, ids) => {
  const sorted = sortedSheet(rows, sort === '' ? null : readSort(sort), language);
  expect(sorted.map(({ indicator }) => indicator.id).join('')).toBe(ids);
});
