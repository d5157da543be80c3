import { expect, it } from 'vitest';
import { boardExport, listExport } from './exportSearch.js';

const filters = { fiscalYear: 2569, quarter: 4, group: 'center', section: 1, source: 'hub', who: 'districts' as const, sort: '-open' };

it('a board is exported under its filters and in its order, its form on screen left out', () => {
  expect(boardExport({ ...filters, view: 'map', dropped: ['group'] } as never)).toEqual(filters);
});

it.each([
  ['one district', { districtCodes: ['1001'] }, { district: '1001' }],
  ['one agency', { agencyCodes: ['50010000'] }, { agency: '50010000' }],
  ['several districts', { districtCodes: ['1001', '1002'] }, { group: 'center', section: 1, who: 'districts' }],
  ['all of BMA', null, { group: 'center', section: 1, who: 'districts' }],
])('a list of %s is exported of just these places', (_, scope, place) => {
  expect(listExport(filters, scope)).toEqual({ fiscalYear: 2569, quarter: 4, source: 'hub', ...place });
});
