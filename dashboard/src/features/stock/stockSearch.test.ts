import { expect, it } from 'vitest';
import { choiceOfParts, monthsUpTo, readMonth, readSlipFilter, readStockPart, readStockText, statesOfSlips } from './stockSearch.js';

it('opens the part that the address names only where the reader may', () => {
  expect(readStockPart({ part: 'counts' }, ['withdrawals', 'counts'])).toBe('counts');
  expect(readStockPart({ part: 'counts' }, ['parts'])).toBe('parts');
  expect(readStockPart({}, ['withdrawals', 'materials'])).toBe('withdrawals');
});

it('shows what is to be done when the address names no state, or one that is none', () => {
  expect(statesOfSlips(readSlipFilter({ state: 'NONE' }))).toEqual(['REQUESTED', 'APPROVED', 'HANDED_OUT']);
  expect(statesOfSlips(readSlipFilter({ state: 'SIGNED' }))).toEqual(['SIGNED']);
  expect(statesOfSlips('all')).toBeNull();
});

it('asks for late parts by their date and not by their state', () => {
  expect(choiceOfParts('overdue')).toEqual({ states: null, overdue: true });
  expect(choiceOfParts('ORDERED')).toEqual({ states: ['ORDERED'], overdue: null });
});

it('reads a search of digits as text, and the month of today where there is none', () => {
  expect(readStockText({ q: 26 })).toBe('26');
  expect(readStockText({ q: ' ' })).toBeNull();
  expect(readMonth({ month: '2026-13' }, '2026-11-21')).toBe('2026-11');
});

it('counts months back over the year', () => {
  expect(monthsUpTo('2026-02-10', 3)).toEqual(['2026-02', '2026-01', '2025-12']);
});
