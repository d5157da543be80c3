const NAME = /^nakhon-backup-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar$/;

/** `nakhon-backup-20260927T031500Z.tar`: names in the order of their times. */
export function archiveName(at: Date): string {
  return `nakhon-backup-${at
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z')}.tar`;
}

/** When an archive of this name was begun, in milliseconds; null for a name that the schedule does not give. */
export function archiveTime(name: string): number | null {
  const parts = NAME.exec(name);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? null : time;
}

/** Whether the last archive among `names` is at least `everyMs` old, or there is none. One from the future counts as none. */
export function isBackupDue(names: readonly string[], now: Date, everyMs: number): boolean {
  const times = names.map(archiveTime).filter((time) => time !== null && time <= now.getTime());
  return times.every((time) => now.getTime() - time! >= everyMs);
}

/** The archives that go when the last `keep` stay, oldest first. Other files are never among them. */
export function archivesToRemove(names: readonly string[], keep: number): string[] {
  const archives = names.filter((name) => archiveTime(name) !== null).sort();
  return archives.slice(0, Math.max(0, archives.length - keep));
}
