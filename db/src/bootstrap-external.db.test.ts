import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootstrapSubgraphs, SUBGRAPHS } from './bootstrap.js';
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
