import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { workbookParts, zipOf } from '@nakhon/kit/workbook/zip-fixture';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { Indicator } from '../indicator/indicator.js';
import { anId, anIndicator, aVersion, NOW } from '../plans.fixture.js';
import { ResultVersion } from '../result/result-version.js';
import { cellKeyText } from '../result/quarter-result.view.js';
import { evidenceCounts } from './evidence-count.view.js';

const OFFICE = '/00000000/24000000/';
const OTHER = '/00000000/50010000/';
const planner = aViewer([Role.PLANNER], OFFICE);
const reader = aViewer([Role.EXECUTIVE], OFFICE);
const stranger = aViewer([Role.PLANNER, Role.VERIFIER], OTHER);

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
  const em = harness.subgraph.orm.em.fork();
  for (let number = 1; number <= 9; number++) em.create(Indicator, anIndicator(number));
  em.create(Indicator, anIndicator(10, { agencyCode: '50010000' }));
  const states = ['DRAFT', 'SUBMITTED', 'VERIFIED', 'SIGNED', 'RETURNED'] as const;
  for (const [index, state] of states.entries()) em.create(ResultVersion, aVersion(anId(index + 2), { state }));
  await em.flush();
  await em.execute(`update reporting_period set closes_on = '2026-11-30' where fiscal_year = 2569 and quarter = 2`);
});
afterAll(() => harness?.close());

const em = () => harness.subgraph.orm.em.fork();
const PDF = (text: string) => Buffer.from(`%PDF-1.7\n${text}`);

interface Sent {
  status: number;
  body: { id: string; name: string; sha256: string; downloadPath: string };
  code: string | undefined;
}

async function send(content: Buffer, name = 'หลักฐาน ๑.pdf', viewer: Viewer = planner, agency = '24000000'): Promise<Sent> {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(content)]), name);
  const { status, body } = await harness.askFile(`POST /evidence?agency=${agency}`, viewer, form);
  const read = JSON.parse(body.toString());
  return { status, body: read, code: read.errors?.[0].extensions.code };
}

const get = async (id: string, viewer: Viewer) => {
  const { status, headers, body } = await harness.askFile(`GET /evidence/${id}`, viewer);
  return { status, headers, body, code: status === 200 ? undefined : JSON.parse(body.toString()).errors[0].extensions.code };
};
const left = () => readdirSync(path.join(harness.folder, 'incoming'));
const rows = async () => (await em().execute<{ files: number }[]>('select count(*)::int as files from evidence_file'))[0]!.files;

const CELL = 'fiscalYear: 2569, quarter: 2';
const cell = (number: number) => `{ indicatorId: "${anId(number)}", ${CELL} }`;

async function change(mutation: string, viewer: Viewer = planner) {
  const { data, errors } = await harness.ask<{ done: unknown }>(
    `mutation { done: ${mutation} { evidenceCount evidence { id name } } }`,
    {},
    viewer,
  );
  return { done: data?.done, code: errors?.[0]?.extensions?.['code'], facts: errors?.[0]?.extensions?.['facts'] };
}

describe('a file that is sent', () => {
  test('is kept whole under its SHA-256, told with its type by content, and audited', async () => {
    const content = PDF('one');
    const { status, body } = await send(content);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'หลักฐาน ๑.pdf', mediaType: 'application/pdf', bytes: content.length, uploadedBy: 'tester' });
    expect(readFileSync(path.join(harness.folder, 'evidence', body.sha256.slice(0, 2), body.sha256)).equals(content)).toBe(true);
    expect(left()).toEqual([]);
    const audit = await em().execute('select actor, facts from audit_row where subject = ?', [`evidence:${body.id}`]);
    expect(audit).toEqual([
      { actor: 'tester', facts: { sha256: body.sha256, bytes: content.length, mediaType: 'application/pdf', agencyCode: '24000000' } },
    ]);
  });

  test('again is the same evidence, under another name another, and its bytes lie there once', async () => {
    const first = await send(PDF('twice'));
    const again = await send(PDF('twice'));
    const renamed = await send(PDF('twice'), 'อื่น.pdf');
    expect([again.status, again.body.id === first.body.id, renamed.body.id === first.body.id]).toEqual([201, true, false]);
    expect(renamed.body.sha256).toBe(first.body.sha256);
  });

  test('five times at once is one evidence', async () => {
    const sent = await Promise.all([1, 2, 3, 4, 5].map(() => send(PDF('at once'))));
    expect([new Set(sent.map(({ body }) => body.id)).size, left()]).toEqual([1, []]);
    expect((await get(sent[0]!.body.id, reader)).body.toString()).toBe('%PDF-1.7\nat once');
  });

  test.each([
    ['a program called a PDF', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]), 415, 'FILE_TYPE_REFUSED'],
    ['a workbook with macros', zipOf(workbookParts('', [{ name: 'xl/vbaProject.bin', content: 'x' }])), 400, 'FILE_UNSAFE'],
    ['a bomb', zipOf(workbookParts('', [{ name: 'xl/a.xml', content: Buffer.alloc(40_000_000) }])), 400, 'ARCHIVE_TOO_LARGE'],
    ['nothing', Buffer.alloc(0), 400, 'FILE_EMPTY'],
    ['more than 20 MB', Buffer.concat([PDF(''), Buffer.alloc(20_000_000)]), 413, 'FILE_TOO_LARGE'],
  ])('and is %s is refused, and nothing of it stays', async (_, content, status, code) => {
    const before = await rows();
    expect(await send(content, 'ผล.pdf')).toMatchObject({ status, code });
    expect([left(), await rows()]).toEqual([[], before]);
  });

  test.each([
    ['nobody signed in', { kind: 'nobody', grants: [] } as Viewer, '24000000', 401, 'UNAUTHENTICATED'],
    ['a reader', reader, '24000000', 403, 'FORBIDDEN'],
    ['a planner of another agency', stranger, '24000000', 403, 'FORBIDDEN'],
    ['a planner for no agency', planner, 'x', 404, 'AGENCY_NOT_FOUND'],
    ['a token that only reads', { ...planner, token: { readOnly: true } }, '24000000', 403, 'TOKEN_READ_ONLY'],
  ])('by %s is refused before it is read', async (_, viewer, agency, status, code) => {
    expect(await send(PDF('x'), 'a.pdf', viewer, agency)).toMatchObject({ status, code });
    expect(left()).toEqual([]);
  });

  test('without an agency is of the one that its sender works at', async () => {
    const form = new FormData();
    form.append('file', new Blob([Uint8Array.from(PDF('own'))]), 'a.pdf');
    const { status, body } = await harness.askFile('POST /evidence', planner, form);
    const [row] = await em().execute('select agency_code from evidence_file where id = ?', [JSON.parse(body.toString()).id]);
    expect([status, row]).toEqual([201, { agency_code: '24000000' }]);
  });

  test('is given to those of its agency to be saved, and does not exist for others', async () => {
    const { body } = await send(PDF('given'), '"ผล"\r\nx: y.pdf');
    const given = await get(body.id, reader);
    expect([given.status, given.body.toString()]).toEqual([200, '%PDF-1.7\ngiven']);
    expect(given.headers['content-type']).toBe('application/pdf');
    expect(given.headers['content-disposition']).toMatch(/^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w.~%-]+$/);
    expect(await get(body.id, stranger)).toMatchObject({ status: 404, code: 'FILE_NOT_FOUND' });
    expect(await get(anId(77), reader)).toMatchObject({ status: 404, code: 'FILE_NOT_FOUND' });
    expect(await get('not-an-id', reader)).toMatchObject({ status: 404, code: 'FILE_NOT_FOUND' });
    expect(await get(body.id, aViewer([Role.STOCK]))).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test('whose bytes are gone or cut is told as unreadable, not sent by half', async () => {
    const { body } = await send(PDF('gone'));
    rmSync(path.join(harness.folder, 'evidence', body.sha256.slice(0, 2), body.sha256));
    expect(await get(body.id, reader)).toMatchObject({ status: 503, code: 'FILE_UNREADABLE' });
  });
});

test('the 301st file of an account within a day is refused before it is read, the others go on', async () => {
  const busy = { ...planner, accountId: anId(555) };
  await em().execute(
    `insert into evidence_file (id, sha256, name, media_type, bytes, agency_code, uploaded_at, account_id, actor, source)
     select gen_random_uuid(), lpad(to_hex(n), 64, '0'), 'a', 'application/pdf', 1, '24000000', ?, ?, 'busy', 'hub' from generate_series(1, 300) n`,
    [new Date(NOW.getTime() - 60_000), anId(555)],
  );
  expect(await send(PDF('301'), 'a.pdf', busy)).toMatchObject({ status: 429, code: 'TOO_MANY_UPLOADS' });
  expect((await send(PDF('301'))).status).toBe(201);
});

describe('evidence behind results', () => {
  test('may stand behind several cells, is counted and listed there, and each change is on record', async () => {
    const { body } = await send(PDF('several'));
    const attach = `attachEvidence(fileId: "${body.id}", cells: [${cell(1)}, ${cell(2)}, ${cell(2)}])`;
    const shown = { evidenceCount: 1, evidence: [{ id: body.id, name: 'หลักฐาน ๑.pdf' }] };
    expect(await change(attach)).toMatchObject({ done: [shown, shown] });
    expect(await change(attach)).toMatchObject({ done: [shown, shown] });
    const keys = [1, 2, 7].map((number) => ({ indicatorId: anId(number), fiscalYear: 2569, quarter: 2 }));
    expect(await evidenceCounts(em(), keys)).toEqual(new Map(keys.slice(0, 2).map((key) => [cellKeyText(key), 1])));

    expect(await change(`detachEvidence(fileId: "${body.id}", cell: ${cell(1)})`)).toMatchObject({
      done: { evidenceCount: 0, evidence: [] },
    });
    expect(await change(`detachEvidence(fileId: "${body.id}", cell: ${cell(1)})`)).toMatchObject({ code: 'EVIDENCE_NOT_ATTACHED' });
    const links = await em().execute(
      'select actor, unlinked_actor, unlinked_at is not null as removed from evidence_link where file_id = ? order by indicator_id',
      [body.id],
    );
    expect(links).toEqual([
      { actor: 'tester', unlinked_actor: 'tester', removed: true },
      { actor: 'tester', unlinked_actor: null, removed: false },
    ]);
    const acts = await em().execute('select action from audit_row where subject = ? order by occurred_at, id', [`evidence:${body.id}`]);
    expect(acts.map(({ action }) => action)).toEqual(['evidence.upload', 'evidence.attach', 'evidence.attach', 'evidence.detach']);
  });

  test.each([
    [2, 'DRAFT', undefined, undefined],
    [3, 'SUBMITTED', undefined, 'EVIDENCE_FROZEN'],
    [4, 'VERIFIED', 'EVIDENCE_FROZEN', 'EVIDENCE_FROZEN'],
    [5, 'SIGNED', 'EVIDENCE_FROZEN', 'EVIDENCE_FROZEN'],
    [6, 'RETURNED', undefined, undefined],
  ])('of cell %i, which is %s: attaching gives %s, taking away %s', async (number, state, attach, detach) => {
    const { body } = await send(PDF(`state ${state}`));
    expect((await change(`attachEvidence(fileId: "${body.id}", cells: [${cell(number)}])`)).code).toBe(attach);
    expect((await change(`detachEvidence(fileId: "${body.id}", cell: ${cell(number)})`)).code).toBe(detach);
  });

  test('is attached to all cells or none', async () => {
    const { body } = await send(PDF('all or none'));
    expect(await change(`attachEvidence(fileId: "${body.id}", cells: [${cell(7)}, ${cell(4)}])`)).toMatchObject({
      code: 'EVIDENCE_FROZEN',
      facts: { indicator: 'T0004', state: 'VERIFIED' },
    });
    expect(await evidenceCounts(em(), [{ indicatorId: anId(7), fiscalYear: 2569, quarter: 2 }])).toEqual(new Map());
  });

  test.each([
    ['another agency’s cell', (id: string) => `attachEvidence(fileId: "${id}", cells: [${cell(10)}])`, planner, 'INDICATOR_NOT_FOUND'],
    ['another agency’s file', (id: string) => `attachEvidence(fileId: "${id}", cells: [${cell(10)}])`, stranger, 'FILE_NOT_FOUND'],
    ['a reader', (id: string) => `attachEvidence(fileId: "${id}", cells: [${cell(1)}])`, reader, 'FORBIDDEN'],
    [
      'a planner of elsewhere who reads here',
      (id: string) => `attachEvidence(fileId: "${id}", cells: [${cell(1)}])`,
      { ...reader, grants: [...reader.grants, ...stranger.grants] },
      'FORBIDDEN',
    ],
    ['no cells', (id: string) => `attachEvidence(fileId: "${id}", cells: [])`, planner, 'CELLS_OUT_OF_RANGE'],
    ['101 cells', (id: string) => `attachEvidence(fileId: "${id}", cells: [${cell(1).repeat(101)}])`, planner, 'CELLS_OUT_OF_RANGE'],
    [
      'a quarter that is none',
      (id: string) => `attachEvidence(fileId: "${id}", cells: [{ indicatorId: "${anId(1)}", fiscalYear: 2569, quarter: 5 }])`,
      planner,
      'QUARTER_OUT_OF_RANGE',
    ],
    [
      'a cell of no indicator',
      (id: string) => `attachEvidence(fileId: "${id}", cells: [{ indicatorId: "x", ${CELL} }])`,
      planner,
      'INDICATOR_NOT_FOUND',
    ],
    ['a file that is none', () => `attachEvidence(fileId: "../x", cells: [${cell(1)}])`, planner, 'FILE_NOT_FOUND'],
  ])('is refused to %s', async (_, mutation, viewer, code) => {
    const { body } = await send(PDF('refused'));
    expect((await change(mutation(body.id), viewer)).code).toBe(code);
  });

  test('of a division is given to its readers, also when its file came in above them, while it is attached', async () => {
    const { body } = await send(PDF('from above'));
    const below = aViewer([Role.EXECUTIVE], '/00000000/24000000/24050000/');
    expect((await get(body.id, below)).status).toBe(404);
    const inner = em();
    inner.create(Indicator, anIndicator(20, { agencyCode: '24050000' }));
    await inner.flush();
    await change(`attachEvidence(fileId: "${body.id}", cells: [${cell(20)}])`);
    expect((await get(body.id, below)).status).toBe(200);
    await change(`detachEvidence(fileId: "${body.id}", cell: ${cell(20)})`);
    expect((await get(body.id, below)).status).toBe(404);
  });

  test('is needed before an indicator that requires it is submitted', async () => {
    const inner = em();
    inner.create(Indicator, anIndicator(21, { evidenceRequired: true }));
    inner.create(
      ResultVersion,
      aVersion(anId(21), { state: 'DRAFT', recordedAt: new Date('2026-10-02T03:00:00Z'), fiscalYear: 2569, quarter: 4 }),
    );
    await inner.flush();
    harness.setNow(new Date('2026-10-10T03:00:00Z'));
    const asked = `{ indicatorId: "${anId(21)}", fiscalYear: 2569, quarter: 4 }`;
    const submit = async (key: string) => {
      const query = `mutation { done: submitResults(cells: [{ indicatorId: "${anId(21)}", fiscalYear: 2569, quarter: 4, seenVersion: 1 }], idempotencyKey: "${key}") { rows { saved refusal { code } } } }`;
      return (await harness.ask<{ done: { rows: object[] } }>(query, {}, planner)).data!.done.rows[0];
    };
    expect(await submit('without')).toEqual({ saved: false, refusal: { code: 'EVIDENCE_MISSING' } });
    const { body } = await send(PDF('needed'));
    expect((await change(`attachEvidence(fileId: "${body.id}", cells: [${asked}])`)).code).toBeUndefined();
    expect(await submit('with')).toEqual({ saved: true, refusal: null });
    harness.setNow(NOW);
  });

  test('is at most twenty files', async () => {
    for (let number = 1; number <= 21; number++) {
      const { body } = await send(PDF(`file ${number}`));
      const { code } = await change(`attachEvidence(fileId: "${body.id}", cells: [${cell(8)}])`);
      expect(code).toBe(number <= 20 ? undefined : 'TOO_MANY_FILES');
    }
  });

  test('is read for a list of cells by two statements', async () => {
    harness.statements.length = 0;
    const { data } = await harness.ask<{ indicators: { edges: unknown[] } }>(
      `{ a: indicator(id: "${anId(1)}") { quarter(${CELL}) { evidence { id } evidenceCount } } b: indicator(id: "${anId(2)}") { quarter(${CELL}) { evidence { id } evidenceCount } } }`,
      {},
      planner,
    );
    expect(Object.keys(data!)).toEqual(['a', 'b']);
    expect(harness.statements.filter((sql) => sql.includes('evidence_link'))).toHaveLength(2);
  });

  test.each([
    ['changed', `update evidence_file set name = 'x'`],
    ['deleted', 'delete from evidence_file'],
    ['moved to another cell', 'update evidence_link set quarter = 1'],
    ['unlinked', 'delete from evidence_link'],
    ['put back', 'update evidence_link set unlinked_at = null, unlinked_actor = null where unlinked_at is not null'],
  ])('cannot be %s behind the hub’s back', async (_, sql) => {
    await expect(em().execute(sql)).rejects.toThrow(/appended only/);
  });
});
