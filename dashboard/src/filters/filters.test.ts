import { describe, expect, it } from 'vitest';
import { defaultQuarter, readFilters, readSort, writeSort } from './filters.js';

describe('filters of an address', () => {
  it.each([
    ['an empty address has no filters', {}, {}],
    ['numbers may come as text', { fiscalYear: '2569', quarter: '3' }, { fiscalYear: 2569, quarter: 3 }],
    ['a code that looks like a number stays text', { group: 1 }, { group: '1' }],
    ['an import is a source', { source: 'import:traffy' }, { source: 'import:traffy' }],
    ['a quarter that does not exist falls back and is named', { quarter: 5, view: 'table' }, { view: 'table', dropped: ['quarter'] }],
    ['a Gregorian year falls back and is named', { fiscalYear: 2026 }, { dropped: ['fiscalYear'] }],
    ['markup in a code falls back and is named', { group: '<b>' }, { dropped: ['group'] }],
    ['what is not a filter is left out', { quarter: 2, other: 'x' }, { quarter: 2 }],
    ['earlier notices stay until they are dismissed', { dropped: ['who', 'nonsense'] }, { dropped: ['who'] }],
    ['an empty value is an absent one', { source: '' }, {}],
  ])('%s', (_title, search, expected) => {
    expect(readFilters(search)).toEqual(expected);
  });

  it.each(['medianHours', '-medianHours'])('a sort survives being read and written: %s', (text) => {
    expect(writeSort(readSort(text))).toBe(text);
  });
});

describe('A page whose address names no quarter shows', () => {
  const first = { fiscalYear: 2570, quarter: 1 };
  const before = { fiscalYear: 2569, quarter: 4 };
  it.each([
    ['/', first],
    ['/indicators', first],
    ['/indicators/agency/24000000', first],
    ['/plan-admin', first],
    ['/reporting', before],
    ['/reporting/', before],
    ['/reporting/sheet/24000000', before],
    ['/reporting/months', first],
    ['/verifying', before],
    ['/print/verifying', before],
    ['/signing', before],
    ['/print/signing/', before],
  ])('on %s the quarter %o', (path, quarter) => {
    expect(defaultQuarter(path, first)).toEqual(quarter);
  });
});
