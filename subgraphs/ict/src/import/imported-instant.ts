import { isLocalDate, localInstant } from '@nakhon/core/bangkok-time';

const WRITTEN =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?<hours>\d{2}):(?<minutes>\d{2})(?::(?<seconds>\d{2})(?:\.(?<fraction>\d{1,9}))?)?\s?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** No repair is older; a year of a few digits is a slip, and PostgreSQL knows no year 0. */
const FIRST_DAY = '1900-01-01';
const MINUTE_MS = 60_000;
const BANGKOK = 7 * 60;

/**
 * A time as files write it: `2022-06-07 10:10:54.569672+00`, `2022-06-07T10:11:49Z`, `2024-01-08 09:15`, `2024-01-08`. Without a zone it is
 * Bangkok's, a bare date its midnight; held to the millisecond. null when it is no time that exists.
 */
export function importedInstant(text: string): Date | null {
  const parts = WRITTEN.exec(text.trim())?.groups;
  if (!parts || !isLocalDate(parts['date']!) || parts['date']! < FIRST_DAY) return null;
  const [hours, minutes, seconds] = [parts['hours'], parts['minutes'], parts['seconds']].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const offset = zoneMinutes(parts['zone']);
  if (hours > 23 || minutes > 59 || seconds > 59 || offset === null) return null;
  const milliseconds = seconds * 1000 + Number((parts['fraction'] ?? '').padEnd(3, '0').slice(0, 3));
  const inBangkok = localInstant(parts['date']!, hours * 60 + minutes);
  return new Date(inBangkok.getTime() + (BANGKOK - offset) * MINUTE_MS + milliseconds);
}

function zoneMinutes(zone: string | undefined): number | null {
  if (zone === undefined) return BANGKOK;
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
