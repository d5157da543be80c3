import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Role } from '@nakhon/kit/role';
import type { Viewer } from '@nakhon/kit/viewer';
import { readWorkbook } from '@nakhon/kit/workbook/read-workbook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APRIL, person, planner, startActHarness, verifier, type ActHarness } from '../act/act.fixture.js';
import type { ImportAnswer } from './results-import.service.js';
import { filledTemplate, partOf, type Filling } from './filled-template-fixture.js';

const elsewhere = person(Role.PLANNER, 2, '/00000000/50010000/');
const colleague = person(Role.PLANNER, 3);
const PLACE = 'agency=24000000&fiscalYear=2569&quarter=2';

let harness: ActHarness;
let ids: string[];
beforeAll(async () => {
  harness = await startActHarness();
  ids = await harness.indicators(12);
  await harness.indicators(1, { agencyCode: '50010000' });
  await harness.indicators(1, { agencyCode: '24050000', hasRatio: true, unitTh: 'คน' });
  await harness.save([{ indicatorId: ids[11], value: '71.5', noteTh: '=HYPERLINK("http://x")' }]);
});
afterAll(() => harness?.close());

const codeOf = (body: Buffer) => JSON.parse(body.toString()).errors[0].extensions.code as string;

async function template(query = PLACE, viewer: Viewer = planner) {
  return harness.askFile(`GET /results-template?${query}`, viewer);
}

async function send(content: Buffer, query = 'dryRun=false', viewer: Viewer = planner) {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(content)]), 'ผล.xlsx');
  const { status, body } = await harness.askFile(`POST /results-import?${query}`, viewer, form);
  const answer = JSON.parse(body.toString()) as ImportAnswer;
  return { status, answer, code: status === 200 ? undefined : codeOf(body) };
}

/** Fills a fresh template in and sends it. */
async function fillIn(filling: Record<string, Filling>, query?: string, viewer?: Viewer) {
  const { body } = await template();
  return send(await filledTemplate(body, filling), query, viewer);
}

const versions = async (indicatorId: string) =>
  harness.sql<{ value: string; state: string; actor: string }>(
    'select value::float::text as value, state, actor from result_version where indicator_id = ? order by version',
    [indicatorId],
  );
/** Rows of the template begin at 4. */
const rowOf = (indicator: number) => 4 + indicator;

describe('a template', () => {
  test('holds the indicators of the agency with its divisions, their targets and what stands; only entries are unlocked', async () => {
    const { status, headers, body } = await template();
    expect(status).toBe(200);
    expect(headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''%E0%B8%9C/);
    const [sheet, identity] = await readWorkbook(body);
    const codes = sheet!.rows.slice(3).map(({ cells }) => cells.get(0)!.text);
    expect(codes).toHaveLength(13);
    expect(codes).not.toContain('T0013');
    expect(codes).toContain('T0014');
    expect([3, 4].map((column) => sheet!.rows[rowOf(11) - 1]!.cells.get(column)?.text)).toEqual(['100', '71.5']);
    expect(identity!.rows[0]!.cells.get(0)!.text).toBe('nakhon-results/1 24000000 2569 2');
    expect(identity!.rows.at(-2)!.cells.get(3)!.text).toBe('1');

    expect(await partOf(body, 'xl/workbook.xml')).toMatch(/<sheet name="nakhon"[^>]*state="veryHidden"/);
    const xml = await partOf(body, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<sheetProtection [^>]*sheet="1"/);
    const formats = (await partOf(body, 'xl/styles.xml')).split('<cellXfs')[1]!.split('<xf ').slice(1);
    const isOpen = (address: string) =>
      formats[Number(new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(xml)![1])]!.includes('locked="0"');
    expect(['A1', 'F3', 'A4', 'B4', 'D4', 'F4', 'G4', 'K4', 'F16', 'K16'].map((address) => [address, isOpen(address)])).toEqual([
      ...['A1', 'F3', 'A4', 'B4', 'D4'].map((address) => [address, false]),
      ...['F4', 'G4', 'K4', 'F16', 'K16'].map((address) => [address, true]),
    ]);
  });

  test('leaves out indicators that were retired before the quarter, not those retired in it', async () => {
    const retire = (number: number, at: string | null) =>
      harness.sql('update indicator set active = ?, retired_at = ? where id = ?', [at === null, at, ids[number]]);
    await retire(9, '2025-11-01T00:00:00Z');
    await retire(10, '2026-02-01T00:00:00Z');
    const [sheet] = await readWorkbook((await template()).body);
    const codes = sheet!.rows.slice(3).map(({ cells }) => cells.get(0)!.text);
    expect([codes.length, codes.includes('T0010'), codes.includes('T0011')]).toEqual([12, false, true]);
    await retire(9, null);
    await retire(10, null);
  });

  test.each([
    ['another agency', PLACE.replace('24000000', '50010000'), planner, 403, 'FORBIDDEN'],
    ['no agency', 'fiscalYear=2569&quarter=2', planner, 404, 'AGENCY_NOT_FOUND'],
    ['no quarter', 'agency=24000000&fiscalYear=2569', planner, 400, 'QUARTER_OUT_OF_RANGE'],
    ['a year CE', PLACE.replace('2569', '2026'), planner, 400, 'FISCAL_YEAR_OUT_OF_RANGE'],
    ['a verifier', PLACE, verifier, 403, 'FORBIDDEN'],
  ])('is not given for %s', async (_, query, viewer, status, code) => {
    const answer = await template(query, viewer);
    expect([answer.status, codeOf(answer.body)]).toEqual([status, code]);
  });
});

describe('a filled template', () => {
  test('is answered row by row, saved or refused with code, fact and cell; what is empty stays as it is', async () => {
    const { status, answer } = await fillIn({
      'ผล!F4': { number: '82.099999999999994' },
      'ผล!F5': '๘๓.๕',
      'ผล!F6': 'มาก',
      'ผล!I7': 'ไม่มีผู้รับบริการในไตรมาสนี้',
      'ผล!J8': 'รอตัวเลข',
    });
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      agencyCode: '24000000',
      fiscalYear: 2569,
      quarter: 2,
      isDryRun: false,
      saved: 3,
      refused: 2,
      untouched: 8,
    });
    const told = answer.rows.map(({ row, cell, code, saved, refusal }) => [row, cell, code, saved, refusal?.code]);
    expect(told).toEqual([
      [4, 'A4', 'T0001', true, undefined],
      [5, 'A5', 'T0002', true, undefined],
      [6, 'F6', 'T0003', false, 'NUMBER_INVALID'],
      [7, 'A7', 'T0004', true, undefined],
      [8, expect.any(String), 'T0005', false, 'VALUE_MISSING'],
    ]);
    expect(answer.rows[2]!.refusal).toMatchObject({
      messageTh: expect.stringMatching(/[ก-๙]/),
      messageEn: expect.any(String),
      facts: expect.any(Object),
    });
    expect(await versions(ids[0]!)).toEqual([{ value: '82.1', state: 'DRAFT', actor: 'planner1' }]);
    expect(await versions(ids[1]!)).toEqual([{ value: '83.5', state: 'DRAFT', actor: 'planner1' }]);
    expect((await versions(ids[3]!))[0]).toMatchObject({ state: 'NOT_APPLICABLE' });
    expect(readdirSync(path.join(harness.folder, 'incoming'))).toEqual([]);
  });

  test('takes numerator and denominator where the indicator has them', async () => {
    const { answer } = await fillIn({ 'ผล!G16': { number: '45' }, 'ผล!H16': '๕๐' });
    expect(answer.rows.map(({ code, saved, refusal }) => [code, saved, refusal])).toEqual([['T0014', true, null]]);
    const [kept] = await harness.sql(
      "select numerator::float, denominator::float from result_version join indicator on indicator.id = indicator_id where code = 'T0014'",
    );
    expect(kept).toEqual({ numerator: 45, denominator: 50 });
  });

  test('is tried without keeping anything, with the same answers, unless it is told to write', async () => {
    const { body } = await template();
    const file = await filledTemplate(body, { 'ผล!F9': '84', 'ผล!F10': 'x' });
    for (const query of ['dryRun=true', '', 'dryRun=no']) {
      const { answer } = await send(file, query);
      expect(answer).toMatchObject({ isDryRun: true, saved: 1, refused: 1 });
    }
    expect(await versions(ids[5]!)).toEqual([]);
    expect((await send(file)).answer).toMatchObject({ isDryRun: false, saved: 1, refused: 1 });
    expect(await versions(ids[5]!)).toHaveLength(1);
  });

  test('sent again is no second write; mended and sent again it saves the mended rows', async () => {
    const { body } = await template();
    const first = await send(await filledTemplate(body, { 'ผล!F10': '70', 'ผล!F11': 'x' }));
    const again = await send(await filledTemplate(body, { 'ผล!F10': '70', 'ผล!F11': 'x' }));
    const mended = await send(await filledTemplate(body, { 'ผล!F10': '72', 'ผล!F11': '75' }));
    expect([first, again, mended].map(({ answer }) => [answer.saved, answer.refused])).toEqual([
      [1, 1],
      [1, 1],
      [2, 0],
    ]);
    expect((await versions(ids[6]!)).map(({ value }) => value)).toEqual(['70', '72']);
  });

  test('tells the second of two planners, and keeps the first one’s value', async () => {
    const { body } = await template();
    await send(await filledTemplate(body, { 'ผล!F12': '60' }), 'dryRun=false', colleague);
    const { answer } = await send(await filledTemplate(body, { 'ผล!F12': '61' }));
    expect(answer.rows[0]).toMatchObject({ saved: false, refusal: { code: 'STALE_VERSION', facts: { seenVersion: 0, version: 1 } } });
    expect(await versions(ids[8]!)).toEqual([{ value: '60', state: 'DRAFT', actor: 'planner3' }]);
  });

  test.each<[string, Record<string, Filling>, string, string]>([
    ['a formula', { 'ผล!F13': { xml: '<c r="F13"><f>1+1</f><v>2</v></c>' } }, 'F13', 'FORMULA_IN_CELL'],
    ['a formula without a value', { 'ผล!J13': { xml: '<c r="J13"><f>HYPERLINK("x")</f></c>' } }, 'J13', 'FORMULA_IN_CELL'],
    ['an error', { 'ผล!F13': { xml: '<c r="F13" t="e"><v>#DIV/0!</v></c>' } }, 'F13', 'CELL_ERROR'],
    ['a changed code', { 'ผล!A13': 'T0001', 'ผล!F13': '1' }, 'A13', 'CODE_CHANGED'],
    [
      'a code reckoned by a formula',
      { 'ผล!A13': { xml: '<c r="A13" t="str"><f>A4</f><v>T0010</v></c>' }, 'ผล!F13': '1' },
      'A13',
      'CODE_CHANGED',
    ],
    ['a row that was added', { 'ผล!A40': 'T0001', 'ผล!F40': '1' }, 'A40', 'ROW_UNKNOWN'],
    ['a number too large', { 'ผล!F13': { number: '1E+30' } }, 'F13', 'NUMBER_TOO_LARGE'],
    ['true', { 'ผล!F13': { xml: '<c r="F13" t="b"><v>1</v></c>' } }, 'F13', 'NUMBER_INVALID'],
  ])('with %s has that row refused at its cell', async (_, filling, cell, code) => {
    const { answer } = await fillIn(filling);
    expect(answer.rows.map((row) => [row.cell, row.refusal?.code])).toEqual([[cell, code]]);
    expect(await versions(ids[9]!)).toEqual([]);
  });

  test('of a quarter that is closed has each row refused', async () => {
    const { body } = await template();
    harness.setNow(new Date('2026-05-20T03:00:00Z'));
    const { answer } = await send(await filledTemplate(body, { 'ผล!F14': '1' }));
    harness.setNow(APRIL);
    expect(answer.rows[0]!.refusal).toMatchObject({ code: 'CELL_CLOSED', facts: { closesOn: '2026-04-30' } });
  });

  const identity = (line: string) => ({ 'nakhon!A1': line });
  test.each<[string, Record<string, Filling>, string, Viewer, string]>([
    ['another agency’s planner', {}, '', elsewhere, 'TEMPLATE_OF_ANOTHER_AGENCY'],
    ['the page of another agency', {}, 'agency=24050000', planner, 'TEMPLATE_OF_ANOTHER_AGENCY'],
    ['the page of another quarter', {}, 'fiscalYear=2569&quarter=3', planner, 'TEMPLATE_OF_ANOTHER_PERIOD'],
    ['the page of this year', {}, 'fiscalYear=2570&quarter=2', planner, 'TEMPLATE_OF_ANOTHER_PERIOD'],
    ['an older layout', identity('nakhon-results/0 24000000 2569 2'), '', planner, 'TEMPLATE_OUTDATED'],
    ['a forged agency', identity('nakhon-results/1 50010000 2569 2'), '', planner, 'TEMPLATE_OF_ANOTHER_AGENCY'],
    ['no identity', identity('x'), '', planner, 'NOT_A_TEMPLATE'],
    ['a forged id', { 'nakhon!C3': "x'; drop table indicator" }, '', planner, 'NOT_A_TEMPLATE'],
    ['a forged version', { 'nakhon!D3': '-1' }, '', planner, 'NOT_A_TEMPLATE'],
  ])('of %s is refused whole', async (_, filling, query, viewer, code) => {
    expect(await fillIn({ 'ผล!F13': '1', ...filling }, `dryRun=false&${query}`, viewer)).toMatchObject({ status: 400, code });
    expect(await versions(ids[9]!)).toEqual([]);
  });

  test('whose ids were exchanged for another agency’s is refused there by the right to save', async () => {
    const [foreign] = await harness.sql<{ id: string }>("select id from indicator where agency_code = '50010000'");
    const { answer } = await fillIn({ 'ผล!F4': '1', 'nakhon!C3': foreign!.id });
    expect(answer.rows[0]).toMatchObject({ saved: false, refusal: { code: 'FORBIDDEN' } });
    expect(await versions(foreign!.id)).toEqual([]);
  });

  test('with 501 filled rows is refused whole', async () => {
    const { body } = await template();
    const filling = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`ผล!F${4 + index}`, '1']));
    expect(await send(await filledTemplate(body, filling))).toMatchObject({ status: 400, code: 'TOO_MANY_ROWS' });
  });

  test.each([
    ['with macros', [{ name: 'xl/vbaProject.bin', content: 'x' }], 400, 'FILE_UNSAFE'],
    ['with a bomb', [{ name: 'xl/bomb.xml', content: Buffer.alloc(25_000_000, ' ') }], 400, 'ARCHIVE_TOO_LARGE'],
    ['over 5 MB', [{ name: 'xl/a.bin', content: randomBytes(5_010_000) }], 413, 'FILE_TOO_LARGE'],
  ])('%s is refused whole', async (_, more, status, code) => {
    const { body } = await template();
    const answer = await send(await filledTemplate(body, {}, more));
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  test('that is no workbook is refused', async () => {
    expect(await send(Buffer.from('MZ'))).toMatchObject({ status: 400, code: 'ARCHIVE_BROKEN' });
  });
});
