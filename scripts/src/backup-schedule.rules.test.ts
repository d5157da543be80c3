import { expect, it } from 'vitest';
import { archiveName, archivesToRemove, archiveTime, isBackupDue } from './backup-schedule.rules.js';

const at = (text: string) => new Date(text);
const HOUR = 3_600_000;

it('an archive is called by its time, and its time is read from its name', () => {
  const name = archiveName(at('2026-09-27T03:15:07.900Z'));
  expect(name).toBe('nakhon-backup-20260927T031507Z.tar');
  expect(archiveTime(name)).toBe(Date.parse('2026-09-27T03:15:07Z'));
});

it.each([
  'nakhon-backup-20260927T031507Z.tar.gz',
  'nakhon-backup-latest.tar',
  'x-nakhon-backup-20260927T031507Z.tar',
  'nakhon-backup-20261327T031507Z.tar',
])('%s is not called as the schedule calls its archives', (name) => expect(archiveTime(name)).toBeNull());

it.each([
  ['there is no archive', [], true],
  ['there are other files only', ['notes.txt'], true],
  ['the last is as old as the interval', ['nakhon-backup-20260927T000000Z.tar'], true],
  ['the last is a second younger', ['nakhon-backup-20260927T000001Z.tar', 'nakhon-backup-20200101T000000Z.tar'], false],
  ['the only one is from the future', ['nakhon-backup-20300101T000000Z.tar'], true],
])('whether a backup is due is told when %s', (_, names, isDue) => {
  expect(isBackupDue(names, at('2026-09-27T01:00:00Z'), HOUR)).toBe(isDue);
});

it('the oldest archives go and the last stay; other files always do', () => {
  const names = [
    'nakhon-backup-20260103T000000Z.tar',
    'notes.txt',
    'nakhon-backup-20260101T000000Z.tar',
    'nakhon-backup-20260102T000000Z.tar',
  ];
  expect(archivesToRemove(names, 2)).toEqual(['nakhon-backup-20260101T000000Z.tar']);
  expect(archivesToRemove(names, 3)).toEqual([]);
});
