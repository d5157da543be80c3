import { withArabicDigits } from '../thai-digits.js';
import { notANumber, numberTooLarge, percentSign, tooManyDecimals, type EntryField, type EntryProblem } from './entry-problem.js';

/** A number read from what was typed. `scaled` in millionths; `decimals` as written, without zeros at the end. */
export interface TypedNumber {
  readonly scaled: bigint;
  readonly decimals: number;
}

const SCALE_DECIMALS = 6;
/** Together with six decimals the 18 digits of the database. */
const MOST_WHOLE_DIGITS = 12;
/** Blanks of spreadsheets and of Thai text: no-break, narrow, thin, zero-width. */
const BLANKS = /[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]/g;
const MINUS_SIGNS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const SHAPE = /^(?<sign>[+-]?)(?<whole>\d*|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(?<fraction>\d*))?$/;

/** Digits and a point, as most numbers are typed: nothing in it asks for a closer look. */
const PLAIN = /^\d{1,12}(?:\.\d{1,6})?$/;

/** Whether the unit is percent, so that a percent sign says nothing new. */
export function isPercentUnit(unitTh: string, unitEn: string): boolean {
  return /^(ร้อยละ|เปอร์เซ็นต์|%)/.test(unitTh.trim()) || /^(percent|per cent|%)/i.test(unitEn.trim());
}

/**
 * Reads a number as officers type or paste it: Thai digits, separators of thousands (commas or blanks, each three digits), any minus sign,
 * a percent sign where the unit is percent. null = nothing was typed. Otherwise the number, or the problem: never a guess, so that
 * '1,5', '12,34' and '1e3' are no numbers.
 */
export function readTypedNumber(text: string, isPercent: boolean, field: EntryField = 'value'): TypedNumber | EntryProblem | null {
  if (PLAIN.test(text)) return plainNumber(text);
  const typed = withArabicDigits(text).replace(BLANKS, ' ').replace(MINUS_SIGNS, '-').trim();
  if (typed === '') return null;
  const hasPercent = /\d ?%$/.test(typed);
  if (hasPercent && !isPercent) return percentSign(text, field);
  const groups = SHAPE.exec((hasPercent ? typed.slice(0, -1).trimEnd() : typed).replace(/^([+-]) /, '$1'))?.groups;
  const whole = (groups?.['whole'] ?? '').replace(/[ ,]/g, '');
  const fraction = (groups?.['fraction'] ?? '').replace(/0+$/, '');
  if (!groups || (whole === '' && !groups['fraction'])) return notANumber(text, field);
  const digits = whole.replace(/^0+(?=\d)/, '');
  if (digits.length > MOST_WHOLE_DIGITS) return numberTooLarge(digits.length, MOST_WHOLE_DIGITS, field);
  if (fraction.length > SCALE_DECIMALS) return tooManyDecimals(fraction.length, SCALE_DECIMALS, field);
  const scaled = BigInt(`${digits}${fraction.padEnd(SCALE_DECIMALS, '0')}`);
  return { scaled: groups['sign'] === '-' ? -scaled : scaled, decimals: fraction.length };
}

function plainNumber(text: string): TypedNumber {
  const [whole = '', written = ''] = text.split('.');
  const fraction = written.replace(/0+$/, '');
  return { scaled: BigInt(`${whole}${fraction.padEnd(SCALE_DECIMALS, '0')}`), decimals: fraction.length };
}

/** Whether what was read is a problem rather than a number. */
export function isProblem(read: TypedNumber | EntryProblem): read is EntryProblem {
  return 'severity' in read;
}
