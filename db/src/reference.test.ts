import { expect, test } from 'vitest';
import { z } from 'zod';
import { numberOrNull, parseReference, textCell, textOrNull } from './reference-file.js';
import * as figures from './reference-figures.js';
import * as reference from './reference.js';

const readers = Object.entries({ ...reference, ...figures }).filter(([name]) => name.startsWith('reference'));

test.each(readers)('%s reads every row of its file', (_, read) => {
  expect((read as () => readonly unknown[])().length).toBeGreaterThan(0);
});

test('there are 50 districts, each with an agency of its own in the tree', () => {
  const districts = reference.referenceDistricts();
  expect(districts.map((district) => district.code)).toEqual(Array.from({ length: 50 }, (_, i) => String(1001 + i)));
  for (const { agencyCode } of districts) expect(reference.agencyPath(agencyCode)).toBe(`/00000000/${agencyCode}/`);
});

test('a path runs from the root to the agency and ends with a slash', () => {
  expect(reference.agencyPath('00000000')).toBe('/00000000/');
  expect(reference.agencyPath('24050000')).toBe('/00000000/24000000/24050000/');
});

test('every agency has a path', () => {
  for (const { code } of reference.referenceAgencies())
    expect(reference.agencyPath(code)).toMatch(new RegExp(`^/00000000/.*${code}/$|^/${code}/$`));
});

test('an unknown agency is refused, and a circle of parents does not hang', () => {
  expect(() => reference.agencyPath('99999999')).toThrow(expect.objectContaining({ code: 'AGENCY_UNKNOWN', facts: { code: '99999999' } }));
  const circle = new Map([
    ['a', { parentCode: 'b' }],
    ['b', { parentCode: 'a' }],
  ]);
  expect(() => reference.pathInTree('a', circle)).toThrow(/circle/);
});

const shape = z.object({ code: textCell, nameTh: textOrNull, areaSqkm: numberOrNull });

test('blank cells are null, zero is zero, and columns are camelCase', () => {
  const rows = parseReference('x.csv', '\uFEFFcode,name_th,area_sqkm\n007,,0\n8,เขต,\n', shape);
  expect(rows).toEqual([
    { code: '007', nameTh: null, areaSqkm: 0 },
    { code: '8', nameTh: 'เขต', areaSqkm: null },
  ]);
});

test('a bad cell is refused with file, row and column', () => {
  expect(() => parseReference('x.csv', 'code,name_th,area_sqkm\n1,,many\n', shape)).toThrow(/x\.csv, row 1[^]*areaSqkm/);
});
