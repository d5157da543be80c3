import { afterAll, expect, test } from 'vitest';
import { openCsv } from './csv-source.js';
import { aFolder } from './import-fixture.js';
import { parseMapping } from './mapping-files.js';
import { mappedRow, type MappedRow } from './mapping.js';

const folder = aFolder();
afterAll(() => folder.remove());

const COLUMNS = '"agency":"__proto__","itemNo":"constructor","nameTh":"toString","amountBaht":"b"';
const mappingText = (columns: string, rest = '') =>
  `{"name":"own","kind":"budget","describes":"x","columns":{${columns}},"constants":{"fiscalYear":"2567"}${rest}}`;
const fresh = () => ({}) as Record<string, unknown>;

test.each([
  ['beside its fields', mappingText('"agency":"a","itemNo":"b","nameTh":"c","amountBaht":"d"', ',"__proto__":{"polluted":1}')],
  ['among its columns', mappingText('"agency":"a","itemNo":"b","nameTh":"c","amountBaht":"d","__proto__":{"polluted":1}')],
  [
    'as what it leaves out',
    mappingText(
      '"agency":"a","itemNo":"b","nameTh":"c","amountBaht":"d"',
      ',"leaveOut":[{"column":"a","equals":"b","__proto__":{"polluted":1}}]',
    ),
  ],
])('__proto__ in a mapping file, %s, changes no object', (_, text) => {
  try {
    const mapping = parseMapping(text, 'own.json');
    expect(Object.getPrototypeOf(mapping.columns)).toSatisfy((prototype) => prototype === null || prototype === Object.prototype);
  } catch (error) {
    expect(error).toMatchObject({ code: 'MAPPING_INVALID' });
  }
  expect(fresh()['polluted']).toBeUndefined();
});

test('columns that are called like what every object has are columns', async () => {
  const file = folder.write('inherited.csv', '__proto__,constructor,toString,b\nx,y,z,1\n');
  const mapping = parseMapping(mappingText(COLUMNS), 'own.json');
  const rows: MappedRow[] = [];
  for await (const { record } of (await openCsv(file)).rows) rows.push(mappedRow(mapping, record));
  expect(['agency', 'itemNo', 'nameTh', 'amountBaht'].map((field) => rows[0]!(field))).toEqual(['x', 'y', 'z', '1']);
  expect(fresh()['x']).toBeUndefined();
});
