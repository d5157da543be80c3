import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootstrapSubgraphs, subgraphUrls, SUBGRAPHS } from './bootstrap.js';
import { urlWithDatabase, urlWithLogin, withClient } from './connection.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { openHubDatabase } from './hub-database.js';

// A server of its own: roles belong to the whole server, and here they must be the operator's, with passwords that change.
let home: string;
let server: EmbeddedPostgres;
let operatorUrl: string;
beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'nakhon-operator-'));
  server = await startEmbeddedPostgres({ folder: path.join(home, 'postgres'), password: 'root', durable: false });
  await query(server.adminUrl, `create role operator login createrole createdb password 'op'`);
  operatorUrl = urlWithDatabase(urlWithLogin(server.adminUrl, 'operator', 'op'), 'city_hub');
});
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

const query = (url: string, sql: string) => withClient(url, (client) => client.query(sql));

test('an administrator with CREATEDB and CREATEROLE, but no superuser, is enough, also the second time', async () => {
  const hub = await openHubDatabase({ databaseUrl: operatorUrl, purpose: 'start' });
  const urls = await bootstrapSubgraphs(hub.adminUrl, (name) => `first-${name}`);
  expect(await bootstrapSubgraphs(hub.adminUrl, (name) => `first-${name}`)).toEqual(urls);
  for (const name of SUBGRAPHS) await query(urls[name], 'create table notes (title text)');
  await query(urls.hr, 'create index on notes using gin (title gin_trgm_ops)');
  await expect(query(urls.hr, 'select * from finance.notes')).rejects.toMatchObject({ code: '42501' });
  await expect(query(urls.hr, 'create table public.intruder (id int)')).rejects.toMatchObject({ code: '42501' });
});

test('a changed password takes the place of the old one', async () => {
  const before = await bootstrapSubgraphs(operatorUrl, (name) => `first-${name}`);
  const after = await bootstrapSubgraphs(operatorUrl, (name) => `second-${name}`);
  await expect(query(after.ict, 'select 1')).resolves.toMatchObject({ rowCount: 1 });
  await expect(query(before.ict, 'select 1')).rejects.toMatchObject({ code: '28P01' });
});

test('a role that lost its settings, its schema or its login gets them back', async () => {
  await query(server.adminUrl, 'alter role nakhon_plans nologin; alter role nakhon_plans reset all');
  const urls = await bootstrapSubgraphs(operatorUrl, (name) => `second-${name}`);
  const { rows } = await query(urls.plans, `select current_setting('search_path') as path`);
  expect(rows).toEqual([{ path: 'plans, extensions' }]);
});

test('a subgraph on a database of its own gets its schema there, and keeps what its URL says besides', async () => {
  await query(server.adminUrl, `create role solo login password 'so'`);
  await query(server.adminUrl, 'create database ict_alone owner solo');
  const given = `${urlWithDatabase(urlWithLogin(server.adminUrl, 'solo', 'so'), 'ict_alone')}?application_name=hub`;
  const sources = { hubDatabase: { adminUrl: operatorUrl }, secrets: { secret: (name: string) => `third-${name}` } };
  for (let start = 1; start <= 2; start++) {
    const { ict, hr } = await subgraphUrls({ ...sources, env: { DATABASE_URL_ICT: given } });
    const { rows } = await query(
      ict,
      `select current_schema() as schema, current_user as login, current_setting('statement_timeout') as timeout, current_setting('application_name') as name`,
    );
    expect(rows).toEqual([{ schema: 'ict', login: 'solo', timeout: '30s', name: 'hub' }]);
    await expect(query(hr, 'select 1')).resolves.toMatchObject({ rowCount: 1 });
  }
});

test.each([
  ['a wrong password', (url: string) => urlWithLogin(url, 'solo', 'wrong'), 'DATABASE_UNREACHABLE'],
  ['a database that does not exist', (url: string) => urlWithDatabase(url, 'nowhere'), 'DATABASE_UNREACHABLE'],
  ['something that is no URL of PostgreSQL', () => 'ict.example', 'DATABASE_URL_INVALID'],
])('a URL of a subgraph with %s is refused, naming the variable', async (_, wrong, code) => {
  const sources = { hubDatabase: { adminUrl: operatorUrl }, secrets: { secret: (name: string) => `third-${name}` } };
  const refused = subgraphUrls({ ...sources, env: { DATABASE_URL_ICT: wrong(server.adminUrl) } });
  await expect(refused).rejects.toMatchObject({ code, facts: { variable: 'DATABASE_URL_ICT' } });
});
