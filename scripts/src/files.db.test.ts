import { createHash, randomBytes } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { FILE_DOORS, HUB_ITSELF, PUBLIC_DOORS } from '@nakhon/gateway/file-doors';
import type { FileStore } from '@nakhon/kit/files/file-store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraphDefinitions } from './definitions.js';
import { ended, hubCommands, type HubCommands } from './hub-child.js';

const PASSWORD = 'a password for files';
const PERSON = ['--role', 'PLANNER', '--agency', '24000000', '--name-th', 'นักวิเคราะห์', '--name-en', 'Planner'];
const MEGABYTE = 1_000_000;

it('the doors of the gateway lead to every file route there is, the public ones to what is public, and to nothing else', () => {
  const routes = subgraphDefinitions(false).flatMap(({ name, fileRoutes }) =>
    (fileRoutes?.({} as FileStore) ?? []).map((route) => ({ access: route.access, door: `${route.path.split('/')[1]} → ${name}` })),
  );
  const behind = (isPublic: boolean) => [
    ...new Set(routes.filter(({ access }) => (access === 'public') === isPublic).map(({ door }) => door)),
  ];
  const told = (doors: Readonly<Record<string, string>>) => Object.entries(doors).map(([word, part]) => `${word} → ${part}`);
  expect(behind(true).toSorted()).toEqual(told(PUBLIC_DOORS).toSorted());
  expect([...behind(false), `table-export → ${HUB_ITSELF}`].toSorted()).toEqual(told(FILE_DOORS).toSorted());
});

describe.each([
  ['in one process', []],
  ['in a process per part', ['--distributed']],
] as const)('the hub %s', (_, flags) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-hub-files-'));
  const files = path.join(folder, 'data', 'files');
  let commands: HubCommands;
  let hub: Awaited<ReturnType<HubCommands['start']>>;
  let cookie: string;

  beforeAll(async () => {
    commands = hubCommands(folder);
    hub = await commands.start(...flags);
    await commands.run(['account', 'add', 'keeper', ...PERSON], `${PASSWORD}\n`);
    await signIn();
  });
  afterAll(async () => {
    if (hub) await ended(hub.child, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  async function signIn(): Promise<void> {
    const body = JSON.stringify({ username: 'keeper', password: PASSWORD });
    const response = await fetch(`${hub.url}/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
  }

  const own = () => ({ cookie, 'x-nakhon-request': '1' });

  async function send(content: Buffer): Promise<{ status: number; id: string; sha256: string }> {
    const body = new FormData();
    body.append('file', new Blob([Uint8Array.from(content)]), 'รายงาน.pdf');
    const response = await fetch(`${hub.url}/files/evidence?agency=24000000`, { method: 'POST', headers: own(), body });
    return { status: response.status, ...((await response.json()) as { id: string; sha256: string }) };
  }

  const aPdf = (bytes: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes)]);
  const kept = () => globSync('evidence/*/*', { cwd: files }).length;
  const arriving = () => globSync('incoming/*', { cwd: files });
  /** Most memory that the gateway's process ever had, in bytes; null where the system does not tell. */
  const peak = () => {
    const status = `/proc/${hub.child.pid}/status`;
    return existsSync(status) ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))![1]) * 1024 : null;
  };

  it('takes files of 19 MB and gives them back, without holding them in memory', async () => {
    await send(aPdf(MEGABYTE));
    const before = peak();
    const contents = Array.from({ length: 12 }, () => aPdf(19 * MEGABYTE));
    const sent = await Promise.all(contents.map(send));
    expect(sent.map(({ status, sha256 }) => [status, sha256])).toEqual(
      contents.map((content) => [201, createHash('sha256').update(content).digest('hex')]),
    );
    const back = await fetch(`${hub.url}/files/evidence/${sent[0]!.id}`, { headers: own() });
    expect(Buffer.from(await back.arrayBuffer()).equals(contents[0]!)).toBe(true);
    expect(back.headers.get('x-content-type-options')).toBe('nosniff');
    expect([kept(), arriving()]).toEqual([13, []]);
    // Twelve of them held would take 228 MB; what is left to be collected of the streams stays well below.
    if (before !== null) expect(peak()! - before).toBeLessThan(160 * MEGABYTE);
  });

  it('gives a template as a workbook', async () => {
    const response = await fetch(`${hub.url}/files/results-template?agency=24000000&fiscalYear=2569&quarter=4`, { headers: own() });
    expect([
      response.status,
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ]).toEqual([200, 'PK']);
  });

  it('keeps nothing of a file that was half there when the hub was killed', async () => {
    const before = kept();
    const { hostname, port } = new URL(hub.url);
    const head = `POST /files/evidence?agency=24000000 HTTP/1.1\r\nhost: hub\r\ncookie: ${cookie}\r\nx-nakhon-request: 1\r\n`;
    const part = '--B\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n';
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    socket.write(`${head}content-type: multipart/form-data; boundary=B\r\ncontent-length: 9000000\r\n\r\n${part}${'x'.repeat(200_000)}`);
    await expect.poll(arriving).toHaveLength(1);
    await ended(hub.child, 'SIGKILL');
    hub = await commands.start(...flags);
    await signIn();
    expect((await send(aPdf(1000))).status).toBe(201);
    expect(kept()).toBe(before + 1);
    socket.destroy();
  });
});
