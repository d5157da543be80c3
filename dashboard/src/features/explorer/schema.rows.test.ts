import { expect, it } from 'vitest';
import { matching, schemaRows } from './schema.rows.js';

const INT = { kind: 'NON_NULL', name: null, ofType: { kind: 'SCALAR', name: 'Int' } };
const DISTRICTS = { kind: 'LIST', name: null, ofType: { kind: 'NON_NULL', name: null, ofType: { kind: 'OBJECT', name: 'District' } } };
const none = { inputFields: null, enumValues: null };
const rows = schemaRows([
  { name: '__Type', description: null, fields: [{ name: 'kind', description: null, type: INT }], ...none },
  { name: 'District', description: null, fields: [{ name: 'population', description: 'ประชากร · Population', type: INT }], ...none },
  {
    name: 'Query',
    description: null,
    fields: [
      { name: 'districts', description: 'เขต · Districts', type: DISTRICTS, args: [{ name: 'section', description: null, type: INT }] },
    ],
    ...none,
  },
  { name: 'Kind', description: null, fields: null, inputFields: null, enumValues: [{ name: 'CITY', description: 'กทม. · The city' }] },
]);

it('the schema is listed with its queries first, in the notation one writes, without its own machinery', () => {
  expect(rows).toEqual([
    { coordinate: 'Query.districts(section: Int!)', type: '[District!]', th: 'เขต', en: 'Districts' },
    { coordinate: 'District.population', type: 'Int!', th: 'ประชากร', en: 'Population' },
    { coordinate: 'Kind.CITY', type: '', th: 'กทม.', en: 'The city' },
  ]);
});

it.each([
  ['ประชากร', ['District.population']],
  ['POPULATION district', ['District.population']],
  ['the city', ['Kind.CITY']],
  ['', ['Query.districts(section: Int!)', 'District.population', 'Kind.CITY']],
  ['nothing', []],
])('searching "%s" finds %j', (text, found) => {
  expect(matching(rows, text).map((row) => row.coordinate)).toEqual(found);
});
