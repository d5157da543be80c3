import { expect, it } from 'vitest';
import { exportAddress } from './exportAddress.js';

it('an export is asked for with what is chosen, and nothing for what is not', () => {
  const search = { table: 'tickets', fiscalYear: 2569, kind: null, group: undefined, q: '', late: false, part: true };
  expect(exportAddress('table-export', search, 'csv')).toBe('/files/table-export?table=tickets&fiscalYear=2569&part=true&format=csv');
});

it('a text keeps its meaning on the way', () => {
  const address = exportAddress('table-export', { q: 'ก&b=1 #?' }, 'xlsx');
  expect(new URLSearchParams(address.split('?')[1]).get('q')).toBe('ก&b=1 #?');
});
