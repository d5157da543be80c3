import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { openFileStore, type FileStore } from '@nakhon/kit/files/file-store';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { Indicator } from '../indicator/indicator.js';
import { anId, anIndicator, aVersion } from '../plans.fixture.js';
import { ResultVersion } from '../result/result-version.js';
import { removeUnusedEvidence } from './unused-evidence.service.js';

const DAY = new Date('2026-10-10T03:00:00Z');
const later = (hours: number) => new Date(DAY.getTime() + hours * 3_600_000);
const planner = aViewer([Role.PLANNER], '/00000000/24000000/');

let harness: SubgraphHarness;
let store: FileStore;
const em = () => harness.subgraph.orm.em.fork();

beforeAll(async () => {
  harness = await startHarness(plansDefinition, DAY);
  store = await openFileStore({ folder: harness.folder }, DAY);
  const inner = em();
  for (let number = 1; number <= 4; number++) inner.create(Indicator, anIndicator(number));
  inner.create(ResultVersion, aVersion(anId(4), { fiscalYear: 2569, quarter: 4, state: 'SIGNED', recordedAt: DAY }));
  await inner.flush();
});
afterAll(() => harness?.close());

async function send(text: string, name = 'หลักฐาน.pdf', at = DAY): Promise<{ id: string; sha256: string }> {
  harness.setNow(at);
  const form = new FormData();
  form.append('file', new Blob([`%PDF-1.7\n${text}`]), name);
  const { body } = await harness.askFile('POST /evidence?agency=24000000', planner, form);
  return JSON.parse(body.toString());
}

async function change(mutation: string, at = DAY): Promise<string | undefined> {
  harness.setNow(at);
  const { errors } = await harness.ask(`mutation { done: ${mutation} { evidenceCount } }`, {}, planner);
  return errors?.[0]?.extensions['code'] as string | undefined;
}

const attach = (id: string, number: number, quarter = 4) =>
  `attachEvidence(fileId: "${id}", cells: [{ indicatorId: "${anId(number)}", fiscalYear: 2569, quarter: ${quarter} }])`;
const detach = (id: string, number: number) =>
  `detachEvidence(fileId: "${id}", cell: { indicatorId: "${anId(number)}", fiscalYear: 2569, quarter: 4 })`;
const sweep = (at: Date) => removeUnusedEvidence(em(), store, { now: at, newId: randomUUID });
const isThere = (sha256: string) => existsSync(path.join(harness.folder, 'evidence', sha256.slice(0, 2), sha256));
const hasRow = async (id: string) => (await em().execute('select 1 from evidence_file where id = ?', [id])).length === 1;

describe('A file that stands behind nothing', () => {
  test('stays for a day, and then goes with its bytes, on record', async () => {
    const { id, sha256 } = await send('unused');
    expect([await sweep(later(23)), await hasRow(id), isThere(sha256)]).toEqual([0, true, true]);
    expect([await sweep(later(25)), await hasRow(id), isThere(sha256)]).toEqual([1, false, false]);
    const acts = await em().execute('select actor, action from audit_row where subject = ? order by occurred_at', [`evidence:${id}`]);
    expect(acts).toEqual([
      { actor: 'tester', action: 'evidence.upload' },
      { actor: 'hub:jobs', action: 'evidence.expire' },
    ]);
  });

  test('is the only one that goes: what is or was attached stays, with its bytes', async () => {
    const [used, was, unused] = [await send('used'), await send('was used'), await send('not used')];
    expect([await change(attach(used.id, 1)), await change(attach(was.id, 1)), await change(detach(was.id, 1))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await sweep(later(48))).toBe(1);
    expect([await hasRow(used.id), await hasRow(was.id), await hasRow(unused.id)]).toEqual([true, true, false]);
    expect([isThere(used.sha256), isThere(was.sha256)]).toEqual([true, true]);
  });

  test('leaves the bytes to another file of the same content that is used', async () => {
    const [unused, used] = [await send('same', 'ก.pdf'), await send('same', 'ข.pdf')];
    await change(attach(used.id, 2));
    expect([await sweep(later(48)), await hasRow(unused.id), await hasRow(used.id), isThere(used.sha256)]).toEqual([1, false, true, true]);
  });

  test('and is sent once more has another day', async () => {
    const first = await send('again');
    const second = await send('again', 'หลักฐาน.pdf', later(20));
    expect(second.id).not.toBe(first.id);
    expect([await sweep(later(30)), await hasRow(second.id), isThere(second.sha256)]).toEqual([0, true, true]);
    expect([await sweep(later(45)), isThere(second.sha256)]).toEqual([1, false]);
  });

  test('and is attached while it is being swept out either stays whole or is refused, whoever comes first', async () => {
    for (let round = 0; round < 10; round++) {
      const { id, sha256 } = await send(`race ${round}`);
      const [removed, code] = await Promise.all([sweep(later(30)), change(attach(id, 3), later(30))]);
      expect([await hasRow(id), isThere(sha256)]).toEqual(removed === 0 ? [true, true] : [false, false]);
      expect(code).toBe(removed > 0 ? 'FILE_NOT_FOUND' : undefined);
    }
  });

  test('and is sent again while it is being swept out is there afterwards, row and bytes', async () => {
    for (let round = 0; round < 10; round++) {
      await send(`sent ${round}`);
      const [sent] = await Promise.all([send(`sent ${round}`, 'หลักฐาน.pdf', later(30)), sweep(later(30))]);
      expect([await hasRow(sent.id), isThere(sent.sha256)]).toEqual([true, true]);
    }
    expect(readdirSync(path.join(harness.folder, 'incoming'))).toEqual([]);
  });

  test('goes in no other way: a file that was attached is refused even while clearing', async () => {
    const { id } = await send('kept');
    await change(attach(id, 2));
    const attempt = em().transactional(async (inner) => {
      await inner.execute(`select set_config('nakhon.clearing', 'on', true)`);
      await inner.execute('delete from evidence_file where id = ?', [id]);
    });
    await expect(attempt).rejects.toThrow('are appended only');
  });
});

describe('Evidence of a cell that takes no entries', () => {
  test.each([
    ['of a quarter that has closed', (id: string) => attach(id, 1, 3), 'CELL_CLOSED'],
    ['of a quarter that has not begun', (id: string) => attach(id, 1).replace('2569', '2570'), 'CELL_CLOSED'],
    ['that is signed', (id: string) => attach(id, 4), 'EVIDENCE_FROZEN'],
  ])('%s is not added', async (_, mutation, code) => {
    const { id } = await send('closed');
    expect(await change(mutation(id))).toBe(code);
  });

  test('is not taken away after closing, until the cell is opened again', async () => {
    const { id } = await send('taken');
    const closed = new Date('2026-11-02T03:00:00Z');
    expect([await change(attach(id, 2)), await change(detach(id, 2), closed)]).toEqual([undefined, 'CELL_CLOSED']);
    await em().execute(
      `insert into cell_reopening (id, indicator_id, fiscal_year, quarter, reason_th, opened_at, expires_at, actor, source)
       values (gen_random_uuid(), ?, 2569, 4, 'แก้ไข', ?, ?, 'tester', 'hub')`,
      [anId(2), new Date('2026-11-01T03:00:00Z'), new Date('2026-11-05T03:00:00Z')],
    );
    expect(await change(detach(id, 2), closed)).toBeUndefined();
    expect(await change(attach(id, 2), new Date('2026-11-06T03:00:00Z'))).toBe('CELL_CLOSED');
  });
});
