import type { Formats } from '../../format/useFormat.js';

/** The name of a material in the reader's language; those without an English one keep their Thai. */
export function materialName(material: { nameTh: string; nameEn?: string | null } | null | undefined, format: Formats): string {
  if (!material) return '';
  return format.language === 'th' ? material.nameTh : (material.nameEn ?? material.nameTh);
}

/** '21 พฤศจิกายน 2569' or '21 November 2026' of an instant in Bangkok, as official papers write it; null for null. */
export function officialDay(iso: string | null | undefined, { language }: Formats): string | null {
  if (iso == null) return null;
  const locale = language === 'th' ? 'th-TH-u-ca-buddhist' : 'en-GB';
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Asia/Bangkok' } as const;
  const parts = new Intl.DateTimeFormat(locale, options).formatToParts(new Date(iso));
  const wanted = parts.filter(({ type }) => type === 'day' || type === 'month' || type === 'year');
  return wanted.map(({ value }) => value).join(' ');
}

const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

/** The text with ๐-๙ for 0-9, as official papers may have it. */
export const inThaiDigits = (text: string): string => text.replaceAll(/\d/g, (digit) => THAI_DIGITS[Number(digit)]!);

/** '14,500' of an input as a whole number; null where it is none. */
export function wholeOf(text: string): number | null {
  const plain = text.replaceAll(',', '').trim();
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : null;
}
