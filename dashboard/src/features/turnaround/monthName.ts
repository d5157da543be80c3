import type { Language } from '../../format/language.js';

/** 'พฤศจิกายน 2569' for the first day of a month, in the Buddhist era in Thai. */
export function monthName(firstDay: string, language: Language): string {
  const locale = language === 'th' ? 'th-TH-u-ca-buddhist' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${firstDay}T00:00:00Z`))
    .replace(/\s*(พ\.ศ\.|ค\.ศ\.)\s*/, ' ');
}
