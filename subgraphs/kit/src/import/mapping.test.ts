import { afterAll, expect, test } from 'vitest';
import { isLeftOut, mappedRow, type Mapping } from './mapping.js';
import { mappingFor, parseMapping, shippedMappings } from './mapping-files.js';
import { aFolder } from './import-fixture.js';

const folder = aFolder();
afterAll(() => folder.remove());

const ownOffice = {
  name: 'own-office',
  kind: 'budget',
  describes: 'x',
  columns: { agency: 'หน่วยงาน', itemNo: 'ที่', nameTh: 'รายการ', amountBaht: 'บาท' },
  constants: { fiscalYear: '2567' },
  leaveOut: [{ column: 'ประเภท', equals: 'ยอดรวม' }],
};
const parsed = (): Mapping => parseMapping(JSON.stringify(ownOffice), 'own-office.json');

test('every mapping that ships is valid and has a name of its own', () => {
  const names = shippedMappings().map(({ name }) => name);
  expect(names).toEqual(['bma-ordinance', 'device-register', 'traffy']);
});

test('a row is read by the fields of the hub, trimmed, with constants where the file has nothing', () => {
  const row = mappedRow(parsed(), { หน่วยงาน: ' พระนคร ', บาท: '12' });
  expect(['agency', 'amountBaht', 'fiscalYear', 'mission'].map((field) => row(field))).toEqual(['พระนคร', '12', '2567', '']);
  expect(['agency', 'fiscalYear', 'mission'].map((field) => row.has(field))).toEqual([true, true, false]);
});

test('a row is left out only when its column holds just that value', () => {
  expect(['ยอดรวม', ' ยอดรวม ', 'รายการ', ''].map((kind) => isLeftOut(parsed(), { ประเภท: kind }))).toEqual([true, true, false, false]);
});

test.each([
  ['no JSON', '{'],
  ['an unknown key', JSON.stringify({ ...ownOffice, more: 1 })],
  ['a field that budgets do not have', JSON.stringify({ ...ownOffice, columns: { ...ownOffice.columns, receivedAt: 'x' } })],
  ['no column for a required field', JSON.stringify({ ...ownOffice, columns: { agency: 'หน่วยงาน' } })],
  ['a name that makes no source', JSON.stringify({ ...ownOffice, name: 'Own Office' })],
])('a mapping with %s is refused with MAPPING_INVALID', (_, text) => {
  expect(() => parseMapping(text, 'm.json')).toThrow(expect.objectContaining({ code: 'MAPPING_INVALID' }));
});

const ORDINANCE = 'fiscal_year_be,section_no,agency_th,district_code,mission,item_no,item_th,amount_baht,is_sub_item'.split(',');

test('the mapping of a file is found by its header', async () => {
  expect((await mappingFor('budget', ORDINANCE)).name).toBe('bma-ordinance');
});

test.each([
  ['MAPPING_NOT_FOUND', 'a header that fits no mapping', ['a', 'b'], null],
  ['MAPPING_NOT_FOUND', 'a header of the other kind', ['ticket_id'], null],
  ['MAPPING_NOT_FOUND', 'a mapping that is not there', ORDINANCE, 'nowhere.json'],
  ['COLUMN_MISSING', 'a named mapping whose columns the file lacks', ORDINANCE.slice(1), 'bma-ordinance'],
])('refuses with %s %s', async (code, _, header, asked) => {
  await expect(mappingFor('budget', header, asked)).rejects.toMatchObject({ code });
});

test('a refused header is told back with the columns that were seen', async () => {
  await expect(mappingFor('tickets', ['ก', 'ข'])).rejects.toMatchObject({ facts: { columns: 'ก, ข' } });
});

test('a mapping of one kind is not taken for the other', async () => {
  const file = folder.write('own.json', JSON.stringify(ownOffice));
  await expect(mappingFor('tickets', ['x'], file)).rejects.toMatchObject({ code: 'MAPPING_INVALID' });
  expect((await mappingFor('budget', ['หน่วยงาน', 'ที่', 'รายการ', 'บาท', 'ประเภท'], file)).name).toBe('own-office');
});
