import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ictDefinition } from '../definition.js';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { aTicket } from '../repair-ticket/ticket-fixture.js';
import { aDevice } from './device.fixture.js';

const PHRA_NAKHON = '/00000000/50010000/';
const requester = aViewer([Role.REQUESTER], PHRA_NAKHON);
const technician = aViewer([Role.TECHNICIAN]);
let harness: SubgraphHarness;

beforeAll(async () => {
  harness = await startHarness(ictDefinition, new Date('2026-11-21T03:00:00Z'));
});
afterAll(() => harness?.close());

const SAVE = `mutation ($input: DeviceInput!, $seenVersion: Int!) {
  saveDevice(input: $input, seenVersion: $seenVersion) { id assetNumber serial version agency { code } } }`;
const input = { assetNumber: 'A-1', kind: 'PRINTER', brand: 'Sakon', model: 'P1', serial: 'S-1', agencyCode: '50010000' };

interface Saved {
  saveDevice: { id: string; assetNumber: string; serial: string | null; version: number } | null;
}

async function save(given: object, seenVersion = 0, viewer = requester) {
  const { data, errors } = await harness.ask<Saved>(SAVE, { input: { ...input, ...given }, seenVersion }, viewer);
  return { device: data?.saveDevice ?? null, code: errors?.[0]?.extensions?.['code'] };
}

describe('a device', () => {
  it('is added by the agency it belongs to, and changed by who has seen its version', async () => {
    const { device } = await save({ assetNumber: ' B-1 ' });
    expect(device).toMatchObject({ assetNumber: 'B-1', version: 1, agency: { code: '50010000' } });
    const changed = await save({ id: device!.id, assetNumber: 'B-1', serial: '' }, 1, technician);
    expect(changed.device).toMatchObject({ id: device!.id, serial: null, version: 2 });
    expect((await save({ id: device!.id, assetNumber: 'B-1' }, 1)).code).toBe('STALE_VERSION');
  });

  it.each([
    ['ASSET_NUMBER_TAKEN', { assetNumber: 'TAKEN' }],
    ['TEXT_INVALID', { serial: 'SN\u0001' }],
    ['AGENCY_UNKNOWN', { agencyCode: '99999999' }],
    ['FORBIDDEN', { agencyCode: '50020000' }],
    ['DEVICE_NOT_FOUND', { id: 'x' }],
  ])('is refused with %s and nothing is written', async (code, given) => {
    const em = harness.subgraph.orm.em.fork();
    if (!(await em.execute("select 1 from device where asset_number = 'TAKEN'"))[0]) await aDevice(em, { assetNumber: 'TAKEN' });
    const before = await em.execute('select count(*) from device');
    expect((await save(given)).code).toBe(code);
    expect(await em.execute('select count(*) from device')).toEqual(before);
  });

  it('of another agency cannot be taken over', async () => {
    const foreign = await aDevice(harness.subgraph.orm.em.fork(), { agencyCode: '50020000' });
    expect((await save({ id: foreign.id, assetNumber: foreign.assetNumber }, 1)).code).toBe('FORBIDDEN');
  });
});

describe('devices', () => {
  const LIST = `query ($search: String, $first: Int, $after: String) { devices(search: $search, first: $first, after: $after) {
    totalCount pageInfo { endCursor } edges { node { assetNumber openRepair { code } repairs(first: 1) { totalCount edges { node { code device { assetNumber } } } pageInfo { endCursor } } } } } }`;

  it('are those of the own agencies, with their repairs newest first, at a fixed number of statements', async () => {
    const em = harness.subgraph.orm.em.fork();
    const own = [await aDevice(em, { model: 'Zeta' }), await aDevice(em, { model: 'Zeta' })];
    await aDevice(em, { model: 'Zeta', agencyCode: '50020000' });
    const old = aTicket([
      ['RECEIVED', '2026-01-05 09:00'],
      ['HANDED_OVER', '2026-01-06 09:00'],
    ]);
    const open = aTicket([['RECEIVED', '2026-02-05 09:00']]);
    await em.transactional(async (inner) => writeTickets(inner, await repairDesk(inner), [old, open]));
    await em.execute('update repair_ticket set device_id = ? where id in (?, ?)', [own[0]!.id, old.id, open.id]);
    harness.statements.length = 0;
    const { data } = await harness.ask<never>(LIST, { search: 'zeta' }, requester);
    expect(harness.statements.length).toBe(6);
    const [first, second] = (data as never as { devices: { totalCount: number; edges: { node: never }[] } }).devices.edges.map(
      ({ node }) => node,
    );
    expect((data as never as { devices: { totalCount: number } }).devices.totalCount).toBe(2);
    expect(first).toMatchObject({
      assetNumber: own[0]!.assetNumber,
      openRepair: { code: open.code },
      repairs: { totalCount: 2, edges: [{ node: { code: open.code, device: { assetNumber: own[0]!.assetNumber } } }] },
    });
    expect(second).toMatchObject({ openRepair: null, repairs: { totalCount: 0, edges: [] } });
    const HISTORY = `query ($key: String!, $after: String) { device(key: $key) { repairs(first: 1, after: $after) { edges { node { code } } pageInfo { hasNextPage } } } }`;
    const after = (first as unknown as { repairs: { pageInfo: { endCursor: string } } }).repairs.pageInfo.endCursor;
    const next = await harness.ask(HISTORY, { key: own[0]!.assetNumber, after }, requester);
    expect(next.data).toEqual({ device: { repairs: { edges: [{ node: { code: old.code } }], pageInfo: { hasNextPage: false } } } });
  });

  it('of others are not there, by number or by identifier', async () => {
    const foreign = await aDevice(harness.subgraph.orm.em.fork(), { agencyCode: '50020000' });
    for (const key of [foreign.id, foreign.assetNumber]) {
      expect((await harness.ask('query ($key: String!) { device(key: $key) { id } }', { key }, requester)).data).toEqual({ device: null });
    }
  });
});
