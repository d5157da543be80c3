import { dateLocale, type Language } from './language.js';

const zone = 'Asia/Bangkok';
const year: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** Writes an ISO date or instant as people of the language do, on Bangkok's calendar; null for null. */
function written(iso: string | null | undefined, language: Language, options: Intl.DateTimeFormatOptions): string | null {
  if (iso == null) return null;
  const parts = new Intl.DateTimeFormat(dateLocale[language], { ...options, timeZone: zone }).formatToParts(new Date(iso));
  // The Buddhist calendar adds its era ('พ.ศ.') in some engines and not in others; the year alone is what people write.
  const kept = parts.filter((part) => part.type !== 'era').map((part) => part.value);
  return kept.join('').replace(/\s+/g, ' ').trim();
}

/** '21 พ.ย. 2569' or '21 Nov 2026'. */
export const day = (iso: string | null | undefined, language: Language): string | null => written(iso, language, year);

/** '21 พฤศจิกายน 2569' or '21 November 2026', as official papers write it. */
export const officialDay = (iso: string | null | undefined, language: Language): string | null =>
  written(iso, language, { ...year, month: 'long' });

/** '21 พ.ย. 2569 09:30' or '21 Nov 2026, 09:30'. */
export const instant = (iso: string | null | undefined, language: Language): string | null =>
  written(iso, language, { ...year, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
