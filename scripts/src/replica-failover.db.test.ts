import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withClient } from '@nakhon/db/connection';
import type { EmbeddedPostgres } from '@nakhon/db/embedded-postgres';
import { logPositions } from '@nakhon/kit/replica/log-positions';
import { replicaStanding } from '@nakhon/kit/replica/replica-standing.rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStandby, removeFolder, startPrimary, startStandby } from './standby-fixture.js';

/** A primary that is lost, the standby `next` that takes its place, and one standby of each of them. */
let folder: string;
let lost: EmbeddedPostgres;
let next: EmbeddedPostgres;
let leftBehind: EmbeddedPostgres;
let follower: EmbeddedPostgres;

const at = (name: string) => path.join(folder, name);
const query = (server: EmbeddedPostgres, sql: string) => withClient(server.adminUrl, async (client) => (await client.query(sql)).rows);

async function positionsOf(primary: EmbeddedPostgres, standby: EmbeddedPostgres) {
  const positions = logPositions(primary.adminUrl, standby.adminUrl);
  const both = Promise.all([positions.written(), positions.replayed()]);
  return both.finally(() => positions.close());
}
const standingOf = async (primary: EmbeddedPostgres, standby: EmbeddedPostgres) =>
  replicaStanding(...(await positionsOf(primary, standby)));

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-failover-'));
  lost = await startPrimary(at('lost'));
  next = await makeStandby(lost, at('lost'), at('next'));
  leftBehind = await makeStandby(lost, at('lost'), at('left-behind'));
  follower = await makeStandby(lost, at('lost'), at('follower'), next);
});
afterAll(async () => {
  await Promise.all([follower, leftBehind, next, lost].map((server) => server?.stop()));
  removeFolder(folder);
});

describe('where a standby stands', () => {
  it('is told alike of one that streams from the primary and one that streams from a standby', async () => {
    await query(lost, 'create table thing as select generate_series(1, 1000) as n');
    for (const standby of [leftBehind, follower]) await expect.poll(() => standingOf(lost, standby)).toBe('caught_up');
  });

  it('is not behind on a primary that idles after its log file was switched', async () => {
    await query(lost, 'select pg_switch_wal()');
    await expect.poll(() => standingOf(lost, follower), { timeout: 20_000 }).toBe('caught_up');
    await expect.poll(() => standingOf(lost, leftBehind), { timeout: 20_000 }).toBe('caught_up');
  });

  it('is behind while a transaction has written and not ended', async () => {
    await withClient(lost.adminUrl, async (client) => {
      await client.query('begin');
      await client.query('insert into thing values (0)');
      expect(await standingOf(lost, leftBehind)).toBe('behind');
      await client.query('commit');
    });
    await expect.poll(() => standingOf(lost, leftBehind)).toBe('caught_up');
  });

  it('is of no use where a failover left it behind, though it stands further on than the new primary', async () => {
    await next.stop();
    await query(lost, 'insert into thing select generate_series(1, 50000)');
    await expect.poll(() => standingOf(lost, leftBehind)).toBe('caught_up');
    await lost.stop();
    next = await startStandby(at('next'), next.port);
    await query(next, 'select pg_promote()');
    const [written, replayed] = await positionsOf(next, leftBehind);
    expect(replicaStanding({ ...written, timeline: replayed.timeline }, replayed)).toBe('caught_up');
    expect(replicaStanding(written, replayed)).toBe('on_another_timeline');
  });

  it('is told again of one that follows the new primary, after its next checkpoint', async () => {
    await query(next, 'insert into thing values (1)');
    await query(next, 'checkpoint');
    const standing = async () => {
      await query(follower, 'checkpoint');
      return standingOf(next, follower);
    };
    await expect.poll(standing, { timeout: 30_000 }).toBe('caught_up');
    const counted = 'select count(*)::int as n from thing';
    expect(await query(follower, counted)).toEqual(await query(next, counted));
    expect(await query(leftBehind, counted)).not.toEqual(await query(next, counted));
  });
});
