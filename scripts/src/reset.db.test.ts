import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isEmpty } from './demonstration.js';
import { startHubHarness, type HubHarness } from './hub-harness.js';
import { resetFiles, resetSubgraph } from './reset.js';

let hub: HubHarness;

beforeAll(async () => {
  hub = await startHubHarness({ now: new Date('2023-10-20T03:00:00Z'), demo: true });
});
afterAll(() => hub.close());

it('a reset takes every fact out, also those that are appended and never changed', async () => {
  expect(await isEmpty(hub)).toBe(false);
  for (const subgraph of hub.subgraphs) await resetSubgraph(subgraph.orm);
  expect(await isEmpty(hub)).toBe(true);
});

it('what is appended cannot be changed afterwards either', async () => {
  const em = hub.subgraphs.find((subgraph) => subgraph.name === 'finance')!.orm.em.fork();
  const [triggers] = await em.execute<{ off: string }[]>(
    "select count(*) as off from pg_trigger join pg_class on pg_class.oid = tgrelid where relnamespace = current_schema()::regnamespace and not tgisinternal and tgenabled = 'D'",
  );
  expect(Number(triggers!.off)).toBe(0);
});

it('takes the uploaded files out, and nothing beside them', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-reset-'));
  for (const part of ['evidence/ab', 'incoming', 'other']) {
    mkdirSync(path.join(folder, part), { recursive: true });
    writeFileSync(path.join(folder, part, 'file'), 'x');
  }
  await resetFiles(folder);
  await resetFiles(folder);
  expect(readdirSync(folder)).toEqual(['other']);
  rmSync(folder, { recursive: true });
});
