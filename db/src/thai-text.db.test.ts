import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from './connection.js';
import { referenceAgencies, referenceDistricts } from './reference.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const TRICKY = ['เกาะ', 'กา', 'ไก่', 'แก', 'โก', 'ใจ', 'จาน', 'ก๊วย', 'กวย', 'ก่อ', 'กอ', 'ฤดู', 'รู', 'ฦ', 'ล', 'อ่าง', 'อาง', 'ฮ'];

test('the server sorts Thai as Intl.Collator("th") does', async () => {
  const names = [...TRICKY, ...referenceDistricts().map((row) => row.nameTh), ...referenceAgencies().map((row) => row.nameTh)];
  const distinct = [...new Set(names)];
  const { rows } = await withClient(database.urls.hr, (client) =>
    client.query<{ name: string }>('select name from unnest($1::text[]) as name order by name', [distinct.toReversed()]),
  );
  expect(rows.map((row) => row.name)).toEqual(distinct.toSorted(new Intl.Collator('th').compare));
});

test('Thai text has trigrams, and an index over them finds a part of a word', async () => {
  const found = await withClient(database.urls.ict, async (client) => {
    const { rows } = await client.query<{ n: number }>(`select cardinality(show_trgm('เครื่องพิมพ์')) as n`);
    await client.query('create table article (title text)');
    await client.query('create index on article using gin (title gin_trgm_ops)');
    await client.query(`insert into article values ('ซ่อมเครื่องพิมพ์'), ('ยืมจอภาพ')`);
    const hits = await client.query<{ title: string }>(`select title from article where title ilike '%พิมพ์%'`);
    return { trigrams: rows[0]?.n, titles: hits.rows.map((row) => row.title) };
  });
  expect(found.trigrams).toBeGreaterThan(5);
  expect(found.titles).toEqual(['ซ่อมเครื่องพิมพ์']);
});

test('mixed GIN indexes over a key and words can be made', async () => {
  const index = 'create index on entry using gin (district_code, title gin_trgm_ops)';
  await withClient(database.urls.plans, async (client) => {
    await client.query('create table entry (district_code text, title text)');
    await expect(client.query(index)).resolves.toMatchObject({ command: 'CREATE' });
  });
});
