import type { Words } from './words.js';

const ZONE = 'Asia/Bangkok';

/** Some engines add the era to a Buddhist year; people write the year alone. */
function written(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: ZONE }).formatToParts(date);
  const kept = parts.filter(({ type }) => type !== 'era').map(({ value }) => value);
  return kept.join('').replace(/\s+/g, ' ').trim();
}

const inBoth = (date: Date, options: Intl.DateTimeFormatOptions): Words => ({
  th: written(date, 'th-TH-u-ca-buddhist', options),
  en: written(date, 'en-GB', options),
});

/** `5 ม.ค. 2569 09:00` and `5 Jan 2026, 09:00`, on Bangkok's clock. */
export const instantWords = (instant: Date): Words =>
  inBoth(instant, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `ตุลาคม 2568 · October 2025`, of a day such as `2025-10-01`. */
export function bangkokMonth(day: string): string {
  const { th, en } = inBoth(new Date(`${day}T00:00:00+07:00`), { month: 'long', year: 'numeric' });
  return `${th} · ${en}`;
}
