import { expect, it } from 'vitest';
import { answered, emptyOutbox, packed, typed } from './outbox.rules.js';
import { sheetRow } from './sheet-fixture.js';
import type { SheetCell, SheetIndicator } from './sheet.js';
import { readiness } from './submission.rules.js';

const key = { indicatorId: 'a', fiscalYear: 2569, quarter: 4, seenVersion: 2 };
const draft: Partial<SheetCell> = { state: 'DRAFT', result: '75', version: 2 };
const of = (cell: Partial<SheetCell>, indicator: Partial<SheetIndicator> = {}, outbox = emptyOutbox) =>
  readiness([sheetRow(indicator, cell)], 4, outbox);
const short = ({ ready, obstacles, empty, handedIn }: ReturnType<typeof readiness>) => ({
  ready: ready.length,
  obstacles: obstacles.map(({ kind }) => kind),
  empty,
  handedIn,
});

it.each<[string, Partial<SheetCell>, Partial<SheetIndicator>, object]>([
  ['a draft is ready', draft, {}, { ready: 1, obstacles: [], empty: 0, handedIn: 0 }],
  ['a returned one is ready as well', { ...draft, state: 'RETURNED' }, {}, { ready: 1, obstacles: [], empty: 0, handedIn: 0 }],
  ['an empty one is counted', {}, {}, { ready: 0, obstacles: [], empty: 1, handedIn: 0 }],
  ['one without a target is not missed', { target: null }, {}, { ready: 0, obstacles: [], empty: 0, handedIn: 0 }],
  ['one handed in is counted', { ...draft, state: 'VERIFIED' }, {}, { ready: 0, obstacles: [], empty: 0, handedIn: 1 }],
  ['not applicable needs nothing', { state: 'NOT_APPLICABLE' }, {}, { ready: 0, obstacles: [], empty: 0, handedIn: 0 }],
  [
    'a draft of a closed quarter is neither ready nor handed in',
    { ...draft, isOpen: false },
    {},
    { ready: 0, obstacles: [], empty: 0, handedIn: 0 },
  ],
  [
    'evidence that is required stands in the way',
    draft,
    { evidenceRequired: true },
    { ready: 0, obstacles: ['evidence'], empty: 0, handedIn: 0 },
  ],
  [
    'evidence that is there does not',
    { ...draft, evidenceCount: 1 },
    { evidenceRequired: true },
    { ready: 1, obstacles: [], empty: 0, handedIn: 0 },
  ],
  [
    'a value out of the past waits for words',
    { ...draft, pastRange: { low: '10', high: '20' } },
    {},
    { ready: 0, obstacles: ['explanation'], empty: 0, handedIn: 0 },
  ],
  [
    'explained, it is ready',
    { ...draft, pastRange: { low: '10', high: '20' }, explanationTh: 'ใหม่' },
    {},
    { ready: 1, obstacles: [], empty: 0, handedIn: 0 },
  ],
])('%s', (_, cell, indicator, expected) => {
  expect(short(of(cell, indicator))).toEqual(expected);
});

it('what is not saved yet, held or refused stands in the way, whatever the server has', () => {
  const waiting = typed(emptyOutbox, key, { value: '1' });
  const held = typed(emptyOutbox, key, { value: 'x' }, { code: 'NUMBER_INVALID', messageTh: 'ก', messageEn: 'e' });
  const stale = { code: 'STALE_VERSION', messageTh: 'ก', messageEn: 'e' };
  const conflict = answered(packed(waiting, 'k'), [{ ...key, saved: false, refusal: stale, newest: { version: 5, state: 'DRAFT' } }]);
  expect([waiting, packed(waiting, 'k'), held, conflict].map((outbox) => short(of(draft, {}, outbox)).obstacles[0])).toEqual([
    'unsent',
    'unsent',
    'held',
    'conflict',
  ]);
});

it('what is ready is named with the version that was seen', () => {
  expect(of(draft).ready).toEqual([key]);
});
