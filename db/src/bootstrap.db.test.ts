import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootstrapSubgraphs, SUBGRAPHS, subgraphUrls } from './bootstrap.js';
import { createDatabaseIfMissing, urlWithDatabase, urlWithLogin, withClient } from './connection.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  for (const name of SUBGRAPHS) await query(database.urls[name], 'create table own_notes (id int)');
});
afterAll(() => database.drop());

const query = (url: string, sql: string) => withClient(url, (client: Client) => client.query(sql));
const passwordIn = (url: string) => new URL(url).password;
const PERMISSION_DENIED = { code: '42501' };

describe.each(SUBGRAPHS)('the role of %s', (name) => {
  const others = SUBGRAPHS.filter((other) => other !== name);

  test('creates, writes and reads tables in its own schema without naming it', async () => {
    await query(database.urls[name], 'insert into own_notes values (1)');
    const { rows } = await query(database.urls[name], `select count(*)::int as n from ${name}.own_notes`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  test.each(others)('is refused select, insert and create table in the schema of %s', async (other) => {
    await expect(query(database.urls[name], `select * from ${other}.own_notes`)).rejects.toMatchObject(PERMISSION_DENIED);
    await expect(query(database.urls[name], `insert into ${other}.own_notes values (2)`)).rejects.toMatchObject(PERMISSION_DENIED);
    await expect(query(database.urls[name], `create table ${other}.intruder (id int)`)).rejects.toMatchObject(PERMISSION_DENIED);
  });

  test.each([
    ['a table in public', 'create table public.intruder (id int)'],
    ['a table among the extensions', 'create table extensions.intruder (id int)'],
    ['a temporary table', 'create temp table intruder (id int)'],
    ['a schema', 'create schema intruder'],
    ['a role', 'create role intruder'],
    ['a database', 'create database intruder'],
    ['stored passwords', 'select * from pg_authid'],
  ])('is refused %s', async (_, sql) => {
    await expect(query(database.urls[name], sql)).rejects.toMatchObject(PERMISSION_DENIED);
  });

  test('is refused with a wrong password', async () => {
    const wrong = urlWithLogin(database.urls[name], `nakhon_${name}`, 'wrong');
    await expect(query(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('has its time limits', async () => {
    const { rows } = await query(
      database.urls[name],
      `select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle`,
    );
    expect(rows).toEqual([{ statement: '30s', idle: '1min' }]);
  });
});

test('passwords are stored as SCRAM', async () => {
  const { rows } = await query(database.adminUrl, `select rolpassword from pg_authid where rolname like 'nakhon\\_%'`);
  expect(rows.length).toBeGreaterThanOrEqual(SUBGRAPHS.length);
  for (const { rolpassword } of rows) expect(rolpassword).toMatch(/^SCRAM-SHA-256\$/);
});

test('many bootstraps at once, in one database and in two, all succeed', async () => {
  const other = await createTestDatabase();
  const passwordOf = (name: (typeof SUBGRAPHS)[number]) => passwordIn(database.urls[name]);
  const targets = [database.adminUrl, other.adminUrl, database.adminUrl, other.adminUrl];
  const results = await Promise.all(targets.map((url) => bootstrapSubgraphs(url, passwordOf)));
  expect(results[0]).toEqual(database.urls);
  expect(results[3]).toEqual(other.urls);
  await other.drop();
});

test('the URLs of the subgraphs come from the bootstrap, with their secrets as passwords', async () => {
  const secrets = { secret: (name: string) => passwordIn(database.urls[SUBGRAPHS.find((s) => name === `postgres-${s}`) ?? 'hr']) };
  expect(await subgraphUrls({ hubDatabase: database, secrets, env: {} })).toEqual(database.urls);
});

test('a missing database is created once', async () => {
  const name = `${new URL(database.adminUrl).pathname.slice(1)}_more`;
  expect(await createDatabaseIfMissing(database.adminUrl, name)).toBe(true);
  expect(await createDatabaseIfMissing(database.adminUrl, name)).toBe(false);
  await query(urlWithDatabase(database.adminUrl, 'postgres'), `drop database ${name}`);
});
