import { expect, it } from 'vitest';
import {
  answered,
  changeOf,
  chosen,
  dropped,
  emptyOutbox,
  MOST_ROWS,
  type Outbox,
  packed,
  refusedWhole,
  standingOf,
  typed,
  unsentCount,
} from './outbox.rules.js';
import { keyText } from './sheet.js';

const cell = (indicatorId: string, seenVersion = 3) => ({ indicatorId, fiscalYear: 2569, quarter: 4, seenVersion });
const key = (indicatorId: string) => keyText(cell(indicatorId));
const reason = (code: string) => ({ code, messageTh: 'ก', messageEn: 'e' });
const with12 = typed(emptyOutbox, cell('a'), { value: '12' });
const rowsOf = (outbox: Outbox) => outbox.batch?.rows.map(({ indicatorId, seenVersion, value }) => [indicatorId, seenVersion, value]);

it('what is typed waits, is packed once, and is gone when it was saved', () => {
  expect(standingOf(with12, key('a'))).toBe('waiting');
  const sent = packed(with12, 'k1');
  expect([standingOf(sent, key('a')), rowsOf(sent), unsentCount(sent)]).toEqual(['sending', [['a', 3, '12']], 1]);
  expect(packed(sent, 'k2')).toBe(sent);
  const done = answered(sent, [{ ...cell('a'), saved: true, version: 4 }]);
  expect([standingOf(done, key('a')), unsentCount(done)]).toEqual([null, 0]);
});

it('what is typed while a batch is under way is shown at once and goes on from the version that was saved', () => {
  const meanwhile = typed(packed(with12, 'k1'), cell('a'), { value: '13' });
  expect(changeOf(meanwhile, key('a'))).toEqual(expect.objectContaining({ value: '13' }));
  const next = packed(answered(meanwhile, [{ ...cell('a'), saved: true, version: 4 }]), 'k2');
  expect(rowsOf(next)).toEqual([['a', 4, '13']]);
});

it('an entry that the browser refuses is kept and not sent, until it is corrected', () => {
  const held = typed(emptyOutbox, cell('a'), { value: 'x' }, reason('NUMBER_INVALID'));
  expect([standingOf(held, key('a')), packed(held, 'k').batch]).toEqual(['held', null]);
  expect(rowsOf(packed(typed(held, cell('a'), { value: '1' }), 'k'))).toEqual([['a', 3, '1']]);
});

it('a refused row stands with its reason beside rows that were saved', () => {
  const sent = packed(typed(with12, cell('b'), { value: '7' }), 'k');
  const after = answered(sent, [
    { ...cell('a'), saved: true, version: 4 },
    { ...cell('b'), saved: false, refusal: reason('CELL_CLOSED') },
  ]);
  expect([...after.drafts.values()]).toEqual([
    expect.objectContaining({ indicatorId: 'b', status: 'refused', reason: reason('CELL_CLOSED') }),
  ]);
});

it('a cell that somebody else changed waits for the person: mine goes over the newest version, theirs is left', () => {
  const newest = { version: 9, result: '14', state: 'DRAFT' };
  const after = answered(packed(with12, 'k'), [{ ...cell('a'), saved: false, refusal: reason('STALE_VERSION'), newest }]);
  expect(after.drafts.get(key('a'))).toMatchObject({ status: 'conflict', newest, change: { value: '12' } });
  expect(packed(after, 'k2').batch).toBeNull();
  expect(rowsOf(packed(chosen(after, cell('a'), true), 'k2'))).toEqual([['a', 9, '12']]);
  expect(unsentCount(chosen(after, cell('a'), false))).toBe(0);
});

it('a batch takes at most 500 rows and leaves the rest waiting', () => {
  let outbox = emptyOutbox;
  for (let index = 0; index < MOST_ROWS + 1; index++) outbox = typed(outbox, cell(`i${index}`), { value: '1' });
  const sent = packed(outbox, 'k');
  expect([sent.batch?.rows.length, sent.drafts.size, unsentCount(sent)]).toEqual([500, 1, 501]);
});

it.each([
  ['a new value keeps the note that waits', [{ noteTh: 'n' }, { value: '2' }], { noteTh: 'n', value: '2' }],
  ['emptying forgets value and words', [{ value: '2', noteTh: 'n' }, { clear: true }], { clear: true }],
  ['a value after emptying is a value', [{ clear: true }, { value: '3' }], { value: '3' }],
  ['a waiver replaces the value', [{ value: '3' }, { notApplicableReason: 'r' }], { notApplicableReason: 'r' }],
])('%s', (_, changes, expected) => {
  const outbox = changes.reduce((before, change) => typed(before, cell('a'), change), emptyOutbox);
  expect(changeOf(outbox, key('a'))).toEqual(expected);
});

it('when a whole batch is refused, each of its rows stands as refused and can be given up', () => {
  const after = refusedWhole(packed(with12, 'k'), reason('FORBIDDEN'));
  expect(standingOf(after, key('a'))).toBe('refused');
  expect(unsentCount(dropped(after, cell('a')))).toBe(0);
});
