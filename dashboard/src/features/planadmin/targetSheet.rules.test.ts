import { describe, expect, it } from 'vitest';
import {
  answeredDraft,
  draftKey,
  draftOf,
  inputOf,
  shownTarget,
  type TargetDraft,
  type TargetRow,
  toSend,
  withNewest,
} from './targetSheet.rules.js';

const STANDING = { quarter: 1, version: 2, value: '1407.5', recordedAt: '2026-11-21T03:00:00.000Z' };
const row: TargetRow = {
  id: 'a',
  code: 'K1',
  nameTh: 'ก',
  nameEn: 'A',
  unitTh: 'คน',
  unitEn: 'people',
  decimals: 2,
  lowerBound: '0',
  upperBound: '10000',
  targets: [STANDING],
};

describe('What is typed', () => {
  it.each([
    [2, '๑,๕๐๐', 'waiting', undefined],
    [1, '1,407.51', 'waiting', undefined],
    [2, 'x', 'held', 'NUMBER_INVALID'],
    [2, '1.234', 'held', 'TOO_MANY_DECIMALS'],
    [2, '10001', 'held', 'TARGET_OUT_OF_BOUNDS'],
    [2, '-1', 'held', 'TARGET_OUT_OF_BOUNDS'],
    [1, ' ', 'held', 'TARGET_STAYS'],
  ])('into quarter %i, %j, is %s (%s)', (quarter, text, status, code) => {
    const draft = draftOf(row, quarter, text);
    expect([draft?.status, draft?.reason?.code]).toEqual([status, code]);
  });

  it.each([
    [1, '1,407.50'],
    [1, '๑๔๐๗.๕'],
    [2, ''],
  ])('into quarter %i, %j, that says what stands already is no draft', (quarter, text) => {
    expect(draftOf(row, quarter, text)).toBeNull();
  });
});

const draft: TargetDraft = { indicatorId: 'a', quarter: 1, text: '๑,๕๐๐', status: 'waiting' };

it('a restatement is sent with its reason on the version that was seen, a first target without', () => {
  expect(inputOf(draft, row, 2570, ' ปรับ ')).toEqual({
    indicatorId: 'a',
    fiscalYear: 2570,
    quarter: 1,
    seenVersion: 2,
    value: '1500.00',
    reasonTh: 'ปรับ',
  });
  expect(inputOf({ ...draft, quarter: 3 }, row, 2570, 'ปรับ')).toMatchObject({ seenVersion: 0, reasonTh: null });
});

it('what waits or was refused is sent, what is held or stale is not, and restatements are counted', () => {
  const drafts = (['waiting', 'refused', 'held', 'stale'] as const).map((status, index) => ({ ...draft, status, quarter: index + 1 }));
  const ready = toSend(new Map(drafts.map((one) => [draftKey('a', one.quarter), one])), () => row);
  expect([ready.drafts.map(({ quarter }) => quarter), ready.restated]).toEqual([[1, 2], 1]);
});

it('a saved draft is gone; a stale one asks for a choice, another refusal stands beside the cell', () => {
  const answer = { indicatorId: 'a', quarter: 1, saved: false };
  const refusal = (code: string) => ({ code, messageTh: 'ก', messageEn: 'A' });
  expect(answeredDraft(draft, { ...answer, saved: true })).toBeNull();
  expect(answeredDraft(draft, { ...answer, refusal: refusal('STALE_VERSION') })?.status).toBe('stale');
  expect(answeredDraft(draft, { ...answer, refusal: refusal('REASON_MISSING') })).toMatchObject({
    status: 'refused',
    reason: { messageTh: 'ก' },
  });
});

it('the target that now stands takes the place of the one before, written with the decimals of its indicator', () => {
  const next = withNewest(row, { ...STANDING, version: 3, value: '1500' });
  expect(next.targets.map(({ version }) => version)).toEqual([3]);
  expect([shownTarget(next.targets[0], row), shownTarget(undefined, row)]).toEqual(['1,500.00', '']);
});
