import { PgBoss } from 'pg-boss';
import { expect, test } from 'vitest';
import { lastOccurrence, occurrenceId } from './occurrence.js';

const boss = new PgBoss({ db: { executeSql: async () => ({ rows: [] }) } });
const inBangkok = (cron: string) => (from: Date, count: number) => boss.previewSchedule(cron, { tz: 'Asia/Bangkok', from, count });

test.each([
  ['0 7 * * *', '2026-11-21T00:00:00Z', '2026-11-21T00:00:00.000Z'],
  ['0 7 * * *', '2026-11-20T23:59:59Z', '2026-11-20T00:00:00.000Z'],
  ['0 7 * * *', '2026-11-21T16:59:00Z', '2026-11-21T00:00:00.000Z'],
  ['10 * * * *', '2026-11-21T03:09:00Z', '2026-11-21T02:10:00.000Z'],
  ['* * * * *', '2026-11-21T03:09:30Z', '2026-11-21T03:09:00.000Z'],
])('Of %s in Bangkok the last occurrence by %s is %s', (cron, now, expected) => {
  expect(lastOccurrence(inBangkok(cron), new Date(now))?.toISOString()).toBe(expected);
});

test('What did not occur within a day is not made up for', () => {
  expect(lastOccurrence(inBangkok('0 7 1 * *'), new Date('2026-11-21T03:00:00Z'))).toBeNull();
});

test('An occurrence has one id, and no other queue or instant has it', () => {
  const at = new Date('2026-11-21T00:00:00Z');
  const ids = [
    occurrenceId('a', at),
    occurrenceId('a', new Date(at)),
    occurrenceId('b', at),
    occurrenceId('a', new Date(at.getTime() + 60_000)),
  ];
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(3);
});
