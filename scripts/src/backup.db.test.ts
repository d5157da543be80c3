import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkArchive } from '@nakhon/db/backup/check-archive';
import { createBackup } from '@nakhon/db/backup/create-backup';
import { hubParts } from '@nakhon/db/backup/hub-parts';
import { restoreBackup } from '@nakhon/db/backup/restore-backup';
import { withClient } from '@nakhon/db/connection';
import { createTestDatabase, type TestDatabase } from '@nakhon/db/test-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmptyHub, tableHashes, whatIsOff } from './backup-fixture.js';
import { startHubHarness, type HubHarness } from './hub-harness.js';
import { OVERVIEW } from './overview-query.js';

const NOW = new Date('2023-12-20T03:00:00Z');
const YEAR = { year: 2567, quarter: 1 };
/** Written alone when people sign in; sessions are left out of archives. */
const OF_SIGN_IN = /^hr\.(session|sign_in_attempt)$/;

let folder: string;
let hub: HubHarness;
let adminUrl: string;
let number = 0;
const opened: TestDatabase[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-backup-'));
  hub = await startHubHarness({ now: NOW, demo: true });
  adminUrl = hub.adminUrl;
});
afterAll(async () => {
  await hub.close();
  for (const database of opened) await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const newFile = () => path.join(folder, `${++number}.tar`);
const backUp = (file = newFile(), url = adminUrl, env: Record<string, string> = {}) =>
  createBackup({ parts: hubParts(url, env), file, hubVersion: '0.1.0', now: NOW });
const restore = async (file: string, url: string, env: Record<string, string> = {}) =>
  restoreBackup({ archive: await checkArchive(file), parts: hubParts(url, env) });

async function emptyHub(): Promise<TestDatabase> {
  const database = await createEmptyHub();
  opened.push(database);
  return database;
}

const withoutSignIn = <T>(tables: Record<string, T>) =>
  Object.fromEntries(Object.entries(tables).filter(([name]) => !OF_SIGN_IN.test(name)));

describe('a backup restored into an empty hub', () => {
  let target: TestDatabase;
  let file: string;

  beforeAll(async () => {
    await withClient(hub.urls.finance, (client) => client.query("select setval('voucher_number', 4711)"));
    ({ file } = await backUp());
    target = await emptyHub();
    await restore(file, target.adminUrl);
  });

  it('has every row of every table', async () => {
    const restored = await tableHashes(target.urls);
    expect(restored).toEqual(await tableHashes(hub.urls));
    expect(Object.values(restored).reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(20_000);
  });

  it('has its triggers on, its constraints checked, and its sequences where they stood', async () => {
    expect(await whatIsOff(target.adminUrl)).toEqual([]);
    await withClient(target.urls.finance, async (client) => {
      await expect(client.query('update allotment set period = 1')).rejects.toMatchObject({ code: '23001' });
      expect((await client.query("select nextval('voucher_number')::int as next")).rows).toEqual([{ next: 4712 }]);
    });
    await withClient(target.urls.ict, (client) =>
      expect(client.query('update repair_event set ticket_id = ticket_id')).rejects.toThrow(/never changed/),
    );
  });

  it('is refused a second time, because the hub is not empty any more', async () => {
    await expect(restore(file, target.adminUrl)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
  });

  it('starts, lets people in, and answers the overview as the first did', async () => {
    const again = await startHubHarness({ now: NOW, database: { ...target, drop: async () => undefined } });
    const first = await hub.ask(OVERVIEW, YEAR, await hub.signIn('executive'));
    const second = await again.ask(OVERVIEW, YEAR, await again.signIn('executive'));
    await again.close();
    expect(first.errors).toBeUndefined();
    expect(second).toEqual(first);
  });
});

describe('the archive', () => {
  it('is readable by its owner alone, and nothing unfinished stays beside it', async () => {
    const { file, bytes } = await backUp();
    expect(statSync(file)).toMatchObject({ size: bytes });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('holds no session', async () => {
    await hub.signIn('executive');
    const { manifest } = await backUp();
    const hr = manifest.subgraphs.find(({ name }) => name === 'hr')!;
    expect(hr.leftOut.toSorted()).toEqual(['api_token', 'session']);
    expect(hr.tables.map((table) => table.name)).not.toContain('session');
  });

  it('never takes the place of another file', async () => {
    const { file } = await backUp();
    await expect(backUp(file)).rejects.toMatchObject({ code: 'FILE_EXISTS' });
  });

  it.each([
    ['a folder that is not there', () => path.join(folder, 'nowhere/1.tar'), 'BACKUP_NOT_WRITTEN'],
    ['a database without a hub', newFile, 'HUB_NOT_SET_UP'],
  ])('is refused with a code for %s, and leaves nothing', async (_, place, code) => {
    const bare = await createTestDatabase();
    opened.push(bare);
    const file = place();
    await expect(backUp(file, code === 'HUB_NOT_SET_UP' ? bare.adminUrl : adminUrl)).rejects.toMatchObject({ code });
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('is given up when asked to, and leaves nothing', async () => {
    const file = newFile();
    const stopping = new AbortController();
    const made = createBackup({
      parts: hubParts(adminUrl, {}),
      file,
      hubVersion: '0.1.0',
      now: NOW,
      signal: stopping.signal,
      onTable: (table) => void (table === 'ict.repair_event' && stopping.abort()),
    });
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(folder).filter((name) => name.includes(path.basename(file)))).toEqual([]);
  });
});

/** Appends allotments, each with its balance in one transaction, until told to stop. Returns how many. */
async function writeUntil(isDone: () => boolean): Promise<number> {
  return withClient(hub.urls.finance, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from budget_item order by id limit 50');
    let written = 0;
    while (!isDone()) {
      const item = rows[written++ % rows.length]!.id;
      await client.query(
        "insert into allotment (id, item_id, period, amount_satang, approved_on, recorded_at, source) values (gen_random_uuid(), $1, 1, 100, '2023-10-02', now(), 'test')",
        [item],
      );
    }
    return written;
  });
}

const STRAYS = `select count(*)::int as strays from item_balance balance
  where allotted_satang <> (select coalesce(sum(amount_satang), 0) from allotment where item_id = balance.item_id)`;

describe('a backup while others write', () => {
  it('is the hub at one instant: every row of every table as of its snapshot, and every balance the sum of its rows', async () => {
    let isDone = false;
    let atSnapshot: unknown;
    const file = newFile();
    const writing = writeUntil(() => isDone);
    await createBackup({
      parts: hubParts(adminUrl, {}),
      file,
      hubVersion: '0.1.0',
      now: NOW,
      onSnapshot: async (_, exportedAs) => {
        atSnapshot = await tableHashes(hub.urls, exportedAs);
      },
    });
    isDone = true;
    expect(await writing).toBeGreaterThan(10);
    const target = await emptyHub();
    await restore(file, target.adminUrl);
    const restored = await tableHashes(target.urls);
    expect(withoutSignIn(restored)).toEqual(withoutSignIn(atSnapshot as typeof restored));
    expect(restored['finance.allotment']!.rows).toBeLessThan((await tableHashes(hub.urls))['finance.allotment']!.rows);
    const { rows } = await withClient(target.urls.finance, (client) => client.query(STRAYS));
    expect(rows).toEqual([{ strays: 0 }]);
  });
});

describe('a subgraph on a server of its own', () => {
  it('has its own snapshot in the manifest, and goes back to one database or stays on two', async () => {
    const { file, manifest } = await backUp(newFile(), adminUrl, { DATABASE_URL_ICT: hub.urls.ict });
    expect(manifest.snapshots.map(({ subgraphs }) => subgraphs)).toEqual([['hr', 'plans', 'finance', 'procurement'], ['ict']]);
    const together = await emptyHub();
    await restore(file, together.adminUrl);
    const [here, elsewhere] = [await emptyHub(), await emptyHub()];
    await restore(file, here.adminUrl, { DATABASE_URL_ICT: elsewhere.urls.ict });
    const expected = withoutSignIn(await tableHashes(hub.urls));
    expect(withoutSignIn(await tableHashes(together.urls))).toEqual(expected);
    expect(withoutSignIn(await tableHashes({ ...here.urls, ict: elsewhere.urls.ict }))).toEqual(expected);
    expect([...(await whatIsOff(here.adminUrl)), ...(await whatIsOff(elsewhere.adminUrl))]).toEqual([]);
  });

  it('changes neither database when one of them is not empty', async () => {
    const { file } = await backUp(newFile(), adminUrl, { DATABASE_URL_ICT: hub.urls.ict });
    const here = await emptyHub();
    const before = await tableHashes(here.urls);
    await expect(restore(file, here.adminUrl, { DATABASE_URL_ICT: hub.urls.ict })).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
    expect(await tableHashes(here.urls)).toEqual(before);
  });
});
