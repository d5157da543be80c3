import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkArchive } from '@nakhon/db/backup/check-archive';
import { createBackup } from '@nakhon/db/backup/create-backup';
import { hubParts } from '@nakhon/db/backup/hub-parts';
import { restoreBackup } from '@nakhon/db/backup/restore-backup';
import { urlWithLogin, withClient } from '@nakhon/db/connection';
import { migrationFiles } from '@nakhon/db/migration-files';
import type { TestDatabase } from '@nakhon/db/test-database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEmptyHub, tableHashes, whatIsOff } from './backup-fixture.js';

let folder: string;
let old: TestDatabase;
let file: string;
const FIRST = migrationFiles('plans')[0]!;
const ISSUE = "insert into strategic_issue values ('S1', 'ปลอดภัยดี', 'Safe')";
const INDICATOR = `insert into indicator (id, code, name_th, name_en, unit_th, unit_en, direction, cumulation, decimals, kind, strategic_issue_code, agency_code, owner_name, owner_active, source)
  values ('00000000-0000-7000-8000-000000000001', 'K1', 'ตัวชี้วัด', 'Indicator', 'ร้อยละ', 'percent', 'MORE_IS_BETTER', 'LATEST', 2, 'STRATEGIC', 'S1', '00000000', 'x', true, 'manual')`;

/** A hub from before the second migration of plans. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-version-'));
  old = await createEmptyHub();
  await withClient(old.adminUrl, (client) => client.query('drop schema plans cascade; create schema plans authorization nakhon_plans'));
  await withClient(old.urls.plans, async (client) => {
    await client.query(
      'create table migration (id serial primary key, name varchar(255), executed_at timestamptz default current_timestamp)',
    );
    await client.query(FIRST.sql);
    await client.query('insert into migration (name) values ($1)', [FIRST.name]);
    for (const sql of [ISSUE, INDICATOR]) await client.query(sql);
  });
  file = path.join(folder, 'old.tar');
  await createBackup({ parts: hubParts(old.adminUrl, {}), file, hubVersion: '0.0.1', now: new Date('2026-01-01T00:00:00Z') });
});
afterAll(async () => {
  await old.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** The rows of each table of plans by column: what a later version adds, tables and columns, is more than what an older one had. */
async function plansRows({ urls }: TestDatabase): Promise<Record<string, unknown[]>> {
  return withClient(urls.plans, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'plans' and tablename <> 'migration'",
    );
    const found: Record<string, unknown[]> = {};
    for (const { name } of tables) found[name] = (await client.query(`select * from ${name} row order by row::text collate "C"`)).rows;
    return found;
  });
}

it('a backup of an older version is loaded into the tables of that version and brought forward', async () => {
  const target = await createEmptyHub();
  await restoreBackup({ archive: await checkArchive(file), parts: hubParts(target.adminUrl, {}) });
  expect(await plansRows(target)).toMatchObject(await plansRows(old));
  await withClient(target.urls.plans, async (client) => {
    const { rows } = await client.query<{ name: string }>('select name from migration order by id');
    expect(rows.map(({ name }) => name)).toEqual(migrationFiles('plans').map(({ name }) => name));
    await expect(client.query('truncate result_version')).rejects.toMatchObject({ code: '23001' });
  });
  expect(await whatIsOff(target.adminUrl)).toEqual([]);
  await target.drop();
});

it('an administrator who is no superuser can back up and restore', async () => {
  const target = await createEmptyHub();
  const login = `nakhon_test_keeper_${process.pid}`;
  await withClient(target.adminUrl, async (client) => {
    await client.query(`create role ${login} login password 'keeper'`);
    await client.query(
      `grant nakhon_hr, nakhon_plans, nakhon_finance, nakhon_procurement, nakhon_ict to ${login} with inherit false, set true`,
    );
  });
  const keeper = hubParts(urlWithLogin(target.adminUrl, login, 'keeper'), {});
  // The right to connect comes with the roles it is a member of only when inherited.
  await withClient(target.adminUrl, (client) =>
    client.query(`grant connect on database ${new URL(target.adminUrl).pathname.slice(1)} to ${login}`),
  );
  await restoreBackup({ archive: await checkArchive(file), parts: keeper });
  const again = path.join(folder, 'again.tar');
  await createBackup({ parts: keeper, file: again, hubVersion: '0.1.0', now: new Date('2026-01-02T00:00:00Z') });
  const rowsOf = async (archive: string) => {
    const { subgraphs } = (await checkArchive(archive)).manifest;
    return Object.fromEntries(subgraphs.flatMap(({ name, tables }) => tables.map((table) => [`${name}.${table.name}`, table.rows])));
  };
  expect(await rowsOf(again)).toMatchObject(await rowsOf(file));
  await target.drop();
  await withClient(old.adminUrl, (client) => client.query(`drop owned by ${login}; drop role ${login}`));
});

it('an archive that was changed after its check is refused, and the hub stays empty and in order', async () => {
  const target = await createEmptyHub();
  const before = await tableHashes(target.urls);
  const archive = await checkArchive(file);
  archive.manifest.subgraphs.find(({ name }) => name === 'ict')!.tables.at(-1)!.sha256 = '0'.repeat(64);
  await expect(restoreBackup({ archive, parts: hubParts(target.adminUrl, {}) })).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
  expect(await tableHashes(target.urls)).toEqual(before);
  expect(await whatIsOff(target.adminUrl)).toEqual([]);
  await target.drop();
});
