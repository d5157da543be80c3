import { readFileSync } from 'node:fs';
import { randomUUIDv7 } from 'node:crypto';
import { aFolder } from '@nakhon/kit/import/import-fixture';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ictDefinition } from '../definition.js';
import { importDevices } from './device-import.js';

const HEADER = 'เลขครุภัณฑ์,ประเภท,ยี่ห้อ,รุ่น,หมายเลขเครื่อง,หน่วยงาน,สถานที่ตั้ง,วันที่ซื้อ,รับประกันถึง';
const folder = aFolder();
let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(ictDefinition, new Date('2026-11-21T03:00:00Z'));
});
afterAll(async () => {
  await harness?.close();
  folder.remove();
});

const take = (name: string, rows: readonly string[], dryRun = false) =>
  importDevices({
    orm: harness.subgraph.orm,
    file: folder.write(name, [HEADER, ...rows].join('\n')),
    dryRun,
    now: new Date('2026-11-21T03:00:00Z'),
    newId: randomUUIDv7,
  });
const stored = () =>
  harness.subgraph.orm.em.fork().execute('select asset_number, kind, model, agency_code, version from device order by asset_number');

const GOOD = ['D-1,คอมพิวเตอร์,Thara,Desk 300,SN1,พระนคร,ชั้น 2,2024-01-10,2027-01-09', 'D-2,PRINTER,Sakon,P1,,สำนักงานเขตดุสิต,,,'];

it('takes a register in, leaves what it knows, and changes what differs', async () => {
  expect(await take('first.csv', GOOD)).toMatchObject({ read: 2, placed: 2, unchanged: 0, rejected: 0 });
  expect(await take('again.csv', GOOD)).toMatchObject({ placed: 0, unchanged: 2 });
  expect(await take('changed.csv', [GOOD[0]!.replace('Desk 300', 'Desk 500'), GOOD[1]!])).toMatchObject({ placed: 1, unchanged: 1 });
  expect(await stored()).toEqual([
    { asset_number: 'D-1', kind: 'COMPUTER', model: 'Desk 500', agency_code: '50010000', version: 2 },
    { asset_number: 'D-2', kind: 'PRINTER', model: 'P1', agency_code: '50070000', version: 1 },
  ]);
});

it('writes nothing in a dry run', async () => {
  const before = await stored();
  expect(await take('dry.csv', ['D-9,UPS,Sakon,U1,,ดุสิต,,,'], true)).toMatchObject({ placed: 1 });
  expect(await stored()).toEqual(before);
});

it('sends back each row that cannot be taken, with its reason, and takes the others', async () => {
  const outcome = await take('odd.csv', [
    'E-1,เครื่องชงกาแฟ,A,B,,ดุสิต,,,',
    'E-2,UPS,A,B,,ไม่มีที่นี่,,,',
    'E-3,UPS,A,B,,,,,',
    'E-4,UPS,A,B,,ดุสิต,,31/01/2567,',
    'E-5,UPS,A,B,,ดุสิต,,2024-01-10,2023-01-01',
    ',UPS,A,B,,ดุสิต,,,',
    'E-7,UPS,A,B,"SN\u0007",ดุสิต,,,',
    'E-8,UPS,A,B,,ดุสิต,,,',
    'E-8,UPS,A,C,,ดุสิต,,,',
  ]);
  expect(outcome).toMatchObject({ read: 9, placed: 1, rejected: 8 });
  const reasons = readFileSync(outcome.rejectsFile!, 'utf8')
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',')[1]);
  expect(reasons).toEqual([
    'DEVICE_KIND_UNKNOWN',
    'AGENCY_UNKNOWN',
    'AGENCY_MISSING',
    'DATE_INVALID',
    'WARRANTY_BEFORE_PURCHASE',
    'TEXT_MISSING',
    'TEXT_INVALID',
    'ASSET_NUMBER_TWICE',
  ]);
});
