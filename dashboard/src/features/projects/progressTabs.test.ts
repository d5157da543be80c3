import { expect, it } from 'vitest';
import { adopted } from '../../outbox/adoption.rules.js';
import { nameOf, outboxStorage } from '../../outbox/outboxStorage.js';
import { memory } from '../../outbox/storage-fixture.js';
import { aMonth, aReport } from './progress-fixture.js';
import { keyText, type MonthKey, type Report } from './progress.js';
import { emptyProgressOutbox, progressRules } from './progressOutbox.js';
import { contentOf, type ProgressChange } from './progress.rules.js';

const month = { projectId: 'p1', fiscalYear: 2570, month: 1, seenVersion: 1 };
const content = contentOf(aMonth(1, { newest: aReport() }), null);
const typed = (actualPercent: string, doneTh: string | null = 'ประชุมแล้ว') =>
  progressRules.typed(emptyProgressOutbox, month, { ...content, actualPercent, doneTh });
const storageOf = (texts: ReturnType<typeof memory>, prefix: string) =>
  outboxStorage<MonthKey, ProgressChange, Report>(texts, nameOf(prefix, 'planner'), keyText);

it('a month that a tab could not send is kept with all its words, beside what is kept of results', () => {
  const texts = memory();
  const underWay = progressRules.packed(typed('45', 'ส่งมอบงวดแรก'), 'k');
  storageOf(texts, 'nakhon.progress.').keep('tab', underWay);
  expect(storageOf(texts, 'nakhon.progress.').kept('tab')).toEqual(underWay);
  expect([storageOf(texts, 'nakhon.progress.').tabs(), storageOf(texts, 'nakhon.outbox.').tabs()]).toEqual([['tab'], []]);
});

it('a month written in two tabs stays with the closed one until the open one has its answer, then the person is asked', () => {
  const first = adopted(typed('50'), typed('45'), keyText);
  expect([first.own, first.left]).toEqual([typed('50'), typed('45')]);
  const answer = { ...month, saved: true, version: 2, newest: aReport({ version: 2, actualPercent: '50' }) };
  const saved = progressRules.answered(progressRules.packed(first.own, 'k'), [answer]);
  const { own, left } = adopted(saved, first.left, keyText);
  expect([own, left]).toEqual([typed('45'), emptyProgressOutbox]);
  const stale = { code: 'STALE_VERSION', messageTh: 'ก', messageEn: 'e' };
  const told = progressRules.answered(progressRules.packed(own, 'k2'), [{ ...answer, saved: false, refusal: stale }]);
  expect(told.drafts.get(keyText(month))).toMatchObject({ status: 'conflict', change: { actualPercent: '45' }, newest: { version: 2 } });
});
