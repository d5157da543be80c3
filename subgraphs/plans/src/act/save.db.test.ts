import { FORBIDDEN } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anId, aVersion } from '../plans.fixture.js';
import { insertResultVersions } from '../result/result.bulk.js';
import { person, planner, startActHarness, type ActHarness, type RowAnswer } from './act.fixture.js';

let harness: ActHarness;
beforeAll(async () => {
  harness = await startActHarness();
});
afterAll(() => harness?.close());

const versionsOf = (id: string) =>
  harness.sql<{ version: number; state: string; value: string | null; actor: string }>(
    'select version, state, value, actor from result_version where indicator_id = ? order by version',
    [id],
  );
const codes = (answers: RowAnswer[]) => answers.map(({ refusal }) => refusal?.code ?? null);

describe('Saving results', () => {
  test('keeps what was typed in Thai digits with separators, and gives the cell as it now stands', async () => {
    const [id] = await harness.indicators(1);
    const [answer] = await harness.save([{ indicatorId: id, value: '๑,๒๓๔.๕', noteTh: ' ตามจริง ' }]);
    expect(answer).toMatchObject({
      saved: true,
      version: 1,
      refusal: null,
      newest: { version: 1, result: '1234.5', state: 'DRAFT', noteTh: 'ตามจริง' },
    });
    expect(await versionsOf(id!)).toEqual([{ version: 1, state: 'DRAFT', value: '1234.500000', actor: 'planner1' }]);
  });

  test('answers 500 rows with six statements, whatever stands in them, and writes one audit row', async () => {
    const ids = await harness.indicators(500);
    harness.statements.length = 0;
    const query =
      'mutation ($rows: [ResultRowInput!]!) { saveResults(rows: $rows, idempotencyKey: "five hundred") { rows { saved version } } }';
    const rows = ids.map((indicatorId, index) => ({ indicatorId, fiscalYear: 2569, quarter: 2, seenVersion: 0, value: String(index) }));
    const { data } = await harness.ask<{ saveResults: { rows: { saved: boolean }[] } }>(query, { rows }, planner);
    expect(data!.saveResults.rows.filter(({ saved }) => saved)).toHaveLength(500);
    expect(harness.statements).toHaveLength(6);
    const audits = await harness.sql<{ facts: { written: number; cells: string[] } }>(
      "select facts from audit_row where subject = 'results:five hundred'",
    );
    expect(audits.map(({ facts }) => [facts.written, facts.cells.length])).toEqual([[500, 500]]);
  });

  test('refuses 501 rows as a whole', async () => {
    const rows = Array.from({ length: 501 }, () => ({ indicatorId: anId(1), value: '1' }));
    await expect(harness.save(rows)).rejects.toMatchObject({ extensions: { code: 'TOO_MANY_ROWS', facts: { rows: 501, highest: 500 } } });
  });

  test('answers each bad row by itself and keeps the good ones', async () => {
    const [good, twice, ratio] = await harness.indicators(3, { upperBound: '100', lowerBound: '0', hasRatio: true });
    const [elsewhere] = await harness.indicators(1, { agencyCode: '50010000' });
    const answers = await harness.save([
      { indicatorId: good, value: '85' },
      { indicatorId: twice, value: 'แปดสิบ' },
      { indicatorId: twice, value: '80' },
      { indicatorId: elsewhere, value: '80' },
      { indicatorId: anId(777_777), value: '80' },
      { indicatorId: 'no uuid', value: '80' },
      { indicatorId: good, value: '80', quarter: 7 },
      { indicatorId: good, value: '80', fiscalYear: 2026 },
      { indicatorId: good, value: '80', fiscalYear: 2_000_000_000 },
      { indicatorId: good, value: '80', quarter: 3 },
      { indicatorId: good, value: '80', fiscalYear: 2571 },
      { indicatorId: good, value: '80', quarter: 1 },
      { indicatorId: ratio, numerator: '5', denominator: '0' },
    ]);
    expect(codes(answers)).toEqual([
      null,
      'NUMBER_INVALID',
      'DUPLICATE_CELL',
      FORBIDDEN,
      'INDICATOR_NOT_FOUND',
      'INDICATOR_NOT_FOUND',
      'QUARTER_OUT_OF_RANGE',
      'FISCAL_YEAR_OUT_OF_RANGE',
      'FISCAL_YEAR_OUT_OF_RANGE',
      'CELL_CLOSED',
      'CELL_CLOSED',
      'CELL_CLOSED',
      'DENOMINATOR_ZERO',
    ]);
    expect(answers.slice(9, 12).map(({ refusal }) => JSON.parse(refusal!.facts).closedBecause)).toEqual([
      'NOT_YET_OPEN',
      'NOT_YET_OPEN',
      'CLOSED',
    ]);
    for (const { refusal } of answers.slice(1))
      expect([/[ก-๙]/.test(refusal!.messageTh), /[a-z]/.test(refusal!.messageEn)]).toEqual([true, true]);
    expect(answers[3]!.newest).toBeNull();
    expect(await versionsOf(good!)).toHaveLength(1);
  });

  test.each([
    ['150', 'OUT_OF_BOUNDS', 'value'],
    ['-1', 'OUT_OF_BOUNDS', 'value'],
    ['1.25', 'TOO_MANY_DECIMALS', 'value'],
    ['9'.repeat(13), 'NUMBER_TOO_LARGE', 'value'],
    ['85%', 'PERCENT_SIGN', 'value'],
    ['', 'VALUE_MISSING', 'value'],
    [null, 'VALUE_MISSING', 'value'],
  ])('refuses the value %j with %s', async (value, code, field) => {
    const [id] = await harness.indicators(1, { unitTh: 'คน', unitEn: 'people', upperBound: '100', lowerBound: '0' });
    const [answer] = await harness.save([{ indicatorId: id, value }]);
    expect(answer!.refusal).toMatchObject({ code, field });
    expect(await versionsOf(id!)).toEqual([]);
  });

  test('tells percentages over 100 as such, where the bounds say so', async () => {
    const [id] = await harness.indicators(1, { upperBound: '100' });
    expect(codes(await harness.save([{ indicatorId: id, value: '100.5' }]))).toEqual(['PERCENT_OVER_100']);
  });

  test('makes the value of numerator and denominator exactly', async () => {
    const [id] = await harness.indicators(1, { hasRatio: true, decimals: 2 });
    const [answer] = await harness.save([{ indicatorId: id, numerator: '2', denominator: '๓' }]);
    expect(answer).toMatchObject({ saved: true, newest: { result: '66.67' } });
  });

  test('writes nothing where it stands so already, and a note alone is a new version', async () => {
    const [id] = await harness.indicators(1);
    await harness.save([{ indicatorId: id, value: '85', noteTh: 'เดิม' }]);
    expect((await harness.save([{ indicatorId: id, value: '85.0', seenVersion: 1 }]))[0]).toMatchObject({ saved: true, version: 1 });
    expect((await harness.save([{ indicatorId: id, noteTh: 'ใหม่', seenVersion: 1 }]))[0]).toMatchObject({
      version: 2,
      newest: { result: '85.0', noteTh: 'ใหม่' },
    });
    expect(await versionsOf(id!)).toHaveLength(2);
    expect((await harness.save([{ indicatorId: (await harness.indicators(1))[0], clear: true }]))[0]).toMatchObject({
      saved: true,
      version: 0,
    });
  });

  test('keeps apart zero, missing and what does not apply', async () => {
    const ids = await harness.indicators(3);
    await harness.save([
      { indicatorId: ids[0], value: '0' },
      { indicatorId: ids[1], notApplicableReason: 'ไม่มีโครงการในไตรมาสนี้' },
    ]);
    const shown = await harness.sql('select state, value from result_cell where indicator_id = any(?::uuid[]) order by indicator_id', [
      `{${ids.join(',')}}`,
    ]);
    expect(shown).toEqual([
      { state: 'DRAFT', value: '0.000000' },
      { state: 'NOT_APPLICABLE', value: null },
    ]);
    expect(codes(await harness.save([{ indicatorId: ids[2], notApplicableReason: ' ' }]))).toEqual(['REASON_MISSING']);
    const cleared = await harness.save([{ indicatorId: ids[0], clear: true, seenVersion: 1 }]);
    expect(cleared[0]!.newest).toMatchObject({ state: 'EMPTY', result: null });
  });

  test('warns of a value far from the past and of a total that falls, and keeps both', async () => {
    const [id] = await harness.indicators(1);
    const [total] = await harness.indicators(1, { cumulation: 'RUNNING_TOTAL' });
    const past = [90, 91, 92, 93].map((value, index) => aVersion(id!, { fiscalYear: 2568, quarter: index + 1, value: String(value) }));
    await harness.subgraph.orm.em
      .fork()
      .transactional((em) => insertResultVersions(em, [...past, aVersion(total!, { quarter: 1, value: '50' })]));
    const answers = await harness.save([
      { indicatorId: id, value: '9' },
      { indicatorId: total, value: '49' },
    ]);
    expect(answers.map(({ saved, warnings }) => [saved, warnings.map(({ code }) => code)])).toEqual([
      [true, ['OUT_OF_PAST_RANGE']],
      [true, ['FALLING_TOTAL']],
    ]);
  });
});

describe('Saving again', () => {
  test('under the same key gives the first answer and writes nothing', async () => {
    const [id] = await harness.indicators(1);
    const first = await harness.save([{ indicatorId: id, value: '85' }], planner, 'again');
    const second = await harness.save([{ indicatorId: id, value: '85' }], planner, 'again');
    expect(second).toEqual(first);
    expect(await versionsOf(id!)).toHaveLength(1);
  });

  test('under the same key with other rows is refused, and another account’s key is its own', async () => {
    const [id] = await harness.indicators(1);
    await harness.save([{ indicatorId: id, value: '85' }], planner, 'mine');
    await expect(harness.save([{ indicatorId: id, value: '86' }], planner, 'mine')).rejects.toMatchObject({
      extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
    expect(codes(await harness.save([{ indicatorId: id, value: '86', seenVersion: 1 }], person(Role.PLANNER, 2), 'mine'))).toEqual([null]);
  });

  test.each(['', 'k'.repeat(201)])('under a key that is none (%#) is refused', async (key) => {
    await expect(harness.save([], planner, key)).rejects.toMatchObject({ extensions: { code: 'IDEMPOTENCY_KEY_INVALID' } });
  });

  test('at the same moment twenty times under one key is one write', async () => {
    const [id] = await harness.indicators(1);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => harness.save([{ indicatorId: id, value: '85' }], planner, 'twenty')),
    );
    expect(new Set(answers.map(([answer]) => answer!.version))).toEqual(new Set([1]));
    expect(await versionsOf(id!)).toHaveLength(1);
  });

  test('is no way around a token that reads only', async () => {
    await expect(harness.save([], { ...planner, token: { readOnly: true } })).rejects.toMatchObject({
      extensions: { code: 'TOKEN_READ_ONLY' },
    });
  });
});

describe('Two people upon one cell', () => {
  test('the second planner is told, and shown what the first saved', async () => {
    const [id] = await harness.indicators(1);
    const answers = await Promise.all(
      [1, 2].map((number) => harness.save([{ indicatorId: id, value: String(80 + number) }], person(Role.PLANNER, number))),
    );
    const [winner, loser] = answers.flat().toSorted((a, b) => Number(b.saved) - Number(a.saved));
    expect([winner!.saved, loser!.saved, loser!.refusal?.code]).toEqual([true, false, 'STALE_VERSION']);
    expect(JSON.parse(loser!.refusal!.facts)).toEqual({ seenVersion: 0, version: 1 });
    expect(loser!.newest).toEqual(winner!.newest);
    expect(await versionsOf(id!)).toHaveLength(1);
  });

  test('of forty batches at once upon the same ten cells, asked for in any order, each cell has one winner', async () => {
    const ids = await harness.indicators(10);
    const batches = Array.from({ length: 40 }, (_, number) =>
      (number % 2 ? ids : ids.toReversed()).map((indicatorId) => ({ indicatorId, value: String(number) })),
    );
    const answers = (await Promise.all(batches.map((rows, number) => harness.save(rows, person(Role.PLANNER, number % 9))))).flat();
    expect(answers.filter(({ saved }) => saved)).toHaveLength(10);
    expect(new Set(answers.filter(({ saved }) => !saved).map(({ refusal }) => refusal!.code))).toEqual(new Set(['STALE_VERSION']));
  });
});
