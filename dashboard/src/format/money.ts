import { divideHalfUp } from '@nakhon/core/half-up';
import { formatBaht, parseBaht, type Satang } from '@nakhon/core/money';
import type { Language } from './language.js';

const SATANG_PER_MILLION_BAHT = 100_000_000n;
const unit: Record<Language, { baht: string; million: string }> = {
  th: { baht: 'บาท', million: 'ล้านบาท' },
  en: { baht: 'baht', million: 'million baht' },
};

const grouped = (plain: string): string => plain.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** The exact amount, '18,500,986,331.00 บาท'; null for null. Decimal text in, no float in between. */
export function bahtExact(amountBaht: string | null | undefined, language: Language): string | null {
  if (amountBaht == null) return null;
  return `${grouped(formatBaht(parseBaht(amountBaht)))} ${unit[language].baht}`;
}

/** Shortened to millions with two decimals, half-up, from one million on: '18,500.99 ล้านบาท'; below it the exact amount. */
export function bahtShort(amountBaht: string | null | undefined, language: Language): string | null {
  if (amountBaht == null) return null;
  const satang = parseBaht(amountBaht);
  const size = satang < 0n ? -satang : satang;
  if (size < SATANG_PER_MILLION_BAHT) return bahtExact(amountBaht, language);
  return `${grouped(formatBaht(hundredthsOfMillion(satang)))} ${unit[language].million}`;
}

/** Millions of baht as a number for an axis or a bar's length; never shown as the amount itself. */
export function bahtMillions(amountBaht: string | null | undefined): number | null {
  return amountBaht == null ? null : Number(hundredthsOfMillion(parseBaht(amountBaht))) / 100;
}

const hundredthsOfMillion = (satang: Satang): Satang => divideHalfUp(satang, SATANG_PER_MILLION_BAHT / 100n);
