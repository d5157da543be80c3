import { describe, expect, it } from 'vitest';
import { scopeOf } from './scope.js';

const districts = [
  { code: '1001', group: { code: 'CENTRAL' }, serviceSection: 1 },
  { code: '1003', group: { code: 'EAST' }, serviceSection: 2 },
  { code: '1017', group: { code: 'CENTRAL' }, serviceSection: 2 },
];
const departments = [
  { code: '01000000', serviceSection: 1 },
  { code: '11000000', serviceSection: null },
];

describe('scope of the totals', () => {
  it.each([
    ['without a filter it is all of BMA', {}, null],
    ['a group leaves its districts', { group: 'CENTRAL' }, { districtCodes: ['1001', '1017'] }],
    ['group and section are both kept to', { group: 'CENTRAL', section: 2 }, { districtCodes: ['1017'] }],
    ['a filter that leaves nothing asks for nothing, not for everything', { group: 'EAST', section: 1 }, { districtCodes: [] }],
    ['departments are named even without a filter', { who: 'departments' as const }, { agencyCodes: ['01000000', '11000000'] }],
    ['a group does not narrow departments', { who: 'departments' as const, group: 'EAST' }, { agencyCodes: ['01000000', '11000000'] }],
    ['a section leaves out departments without one', { who: 'departments' as const, section: 1 }, { agencyCodes: ['01000000'] }],
  ])('%s', (_title, filters, expected) => {
    expect(scopeOf(filters, districts, departments)).toEqual(expected);
  });
});
