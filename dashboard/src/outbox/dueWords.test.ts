import { expect, it } from 'vitest';
import { formatsIn } from '../format/useFormat.js';
import type { Translate } from '../i18n/language.js';
import { type Due, dueWords } from './dueWords.js';

const t: Translate = (key, values) => `${key} ${values?.['date']}`;

it.each<[Due, string | null]>([
  [{}, null],
  [{ dueOn: null, returnDueOn: null }, null],
  [{ dueOn: '2026-10-15' }, 'reporting.cell.due 15 ต.ค. 2569'],
  [{ dueOn: '2026-10-15', returnDueOn: '2026-10-23' }, 'reporting.cell.returnDue 23 ต.ค. 2569'],
  [{ returnDueOn: '2026-10-23' }, 'reporting.cell.returnDue 23 ต.ค. 2569'],
])('of %j the day is told that counts: that of the correction before that of the period', (due, words) => {
  expect(dueWords(due, t, formatsIn('th'))).toBe(words);
});
