import { expect, it } from 'vitest';
import { fittingWidth, readWidths, withWidths } from './widths.js';

it.each([
  [120.4, 120],
  [3, 48],
  [-5, 48],
  [9_000, 640],
])('a width of %d becomes %d', (width, fitting) => expect(fittingWidth(width)).toBe(fitting));

it.each([
  ['nothing was kept', null, {}],
  ['what was kept', '{"name":300,"1r":90.5}', { name: 300, '1r': 91 }],
  ['no JSON', '{', {}],
  ['no record', 'null', {}],
  ['no numbers', '{"name":"wide","unit":null,"1r":100}', { '1r': 100 }],
  ['numbers beyond reason', '{"name":1e9}', { name: 640 }],
])('reads %s', (_, text, widths) => expect(readWidths(text)).toEqual(widths));

it('gives each column the width that was chosen for it, by key or by label', () => {
  const columns = [
    { label: 'Indicator', width: 250 },
    { key: '1r', label: 'Result', width: 100 },
    { key: '2r', label: 'Result', width: 100 },
  ];
  expect(withWidths(columns, { Indicator: 300, '2r': 60 }).map(({ width }) => width)).toEqual([300, 100, 60]);
});
