import { expect, it } from 'vitest';
import { createTargetSheet } from './targetSheet.js';
import type { Drafts, TargetRow } from './targetSheet.rules.js';

const row = (id: string): TargetRow => ({
  id,
  code: id,
  nameTh: 'ก',
  nameEn: 'A',
  unitTh: 'คน',
  unitEn: 'people',
  decimals: 0,
  targets: [{ quarter: 1, version: 1, value: '10', recordedAt: '2026-11-21T03:00:00.000Z' }],
});
const words = { t: (key: string) => key, language: 'th' as const };
const open = (before?: Drafts, keep?: (drafts: Drafts) => void) => createTargetSheet([row('a'), row('b')], words, before, keep);
const texts = (sheet: ReturnType<typeof open>, index: number) => sheet.store.row(index).cells.map(({ text }) => text);

it('a block that is typed stands as unsaved until the hub has taken each of its cells', () => {
  const sheet = open();
  sheet.store.edit([
    { row: 0, column: 0, text: '20' },
    { row: 1, column: 1, text: 'x' },
  ]);
  expect([texts(sheet, 0)[0], texts(sheet, 1)[1], sheet.drafts().size]).toEqual(['20', 'x', 2]);
  expect(sheet.store.cell({ row: 1, column: 1 })?.message?.tone).toBe('bad');
  const newest = { quarter: 1, version: 2, value: '20', recordedAt: '2026-11-22T03:00:00.000Z' };
  sheet.answered([{ indicatorId: 'a', quarter: 1, saved: true, newest }]);
  expect([...sheet.drafts().keys()]).toEqual(['b/2']);
  expect(sheet.store.cell({ row: 0, column: 0 })).toMatchObject({ text: '20', mark: { icon: '↻2' } });
});

it('what is typed back to what stands, or taken back, is no longer unsaved', () => {
  const sheet = open();
  sheet.store.edit([{ row: 0, column: 0, text: '20' }]);
  sheet.store.undo();
  expect([texts(sheet, 0)[0], sheet.drafts().size]).toEqual(['10', 0]);
});

it('over somebody else’s newer target one keeps one’s own, to be sent upon it, or takes theirs', () => {
  const sheet = open();
  const stale = () => {
    sheet.store.edit([{ row: 0, column: 0, text: '20' }]);
    const refusal = { code: 'STALE_VERSION', messageTh: 'ก', messageEn: 'A' };
    const newest = { quarter: 1, version: 5, value: '15', recordedAt: '2026-11-22T03:00:00.000Z' };
    sheet.answered([{ indicatorId: 'a', quarter: 1, saved: false, refusal, newest }]);
    return sheet.drafts().get('a/1')!;
  };
  expect(stale().status).toBe('stale');
  sheet.choose(stale(), true);
  expect(sheet.drafts().get('a/1')?.status).toBe('waiting');
  expect(sheet.row(0)?.targets[0]?.version).toBe(5);
  sheet.choose(stale(), false);
  expect([texts(sheet, 0)[0], sheet.drafts().size]).toEqual(['15', 0]);
});

it('what was not saved is there again when the sheet is opened anew', () => {
  let kept: Drafts = new Map();
  open(undefined, (drafts) => (kept = drafts)).store.edit([{ row: 1, column: 3, text: '7' }]);
  expect(texts(open(kept), 1)[3]).toBe('7');
});
