import { withArabicDigits } from './thai-digits.js';

const PLAIN_OR_GROUPED = /^(?<sign>-?)(?<whole>\d+|\d{1,3}(?:,\d{3})+)(?:\.(?<fraction>\d+))?$/;
/** As the database and most people write it; read without a further look, for it is read thousands of times. */
const PLAIN = /^\d{1,12}(?:\.\d+)?$/;
/** With six decimals behind them, 12 whole digits still fit PostgreSQL's bigint. */
const MOST_WHOLE_DIGITS = 12;

/**
 * Reads a decimal as officers write it ('1,234.50', '๑๒๓', '-7') and gives the count of 10^-decimals,
 * or null when it is not one: separators out of place, more decimals than asked for, over 12 whole digits.
 */
export function readDecimalText(text: string, decimals: number): bigint | null {
  if (PLAIN.test(text)) return plainUnits(text, decimals);
  const groups = PLAIN_OR_GROUPED.exec(withArabicDigits(text.trim()))?.groups;
  if (!groups) return null;
  const whole = (groups['whole'] ?? '').replaceAll(',', '').replace(/^0+(?=\d)/, '');
  const fraction = groups['fraction'] ?? '';
  if (whole.length > MOST_WHOLE_DIGITS || fraction.length > decimals) return null;
  const units = BigInt(whole + fraction.padEnd(decimals, '0'));
  return groups['sign'] === '-' ? -units : units;
}

function plainUnits(text: string, decimals: number): bigint | null {
  const point = text.indexOf('.');
  if (point === -1) return BigInt(text + '0'.repeat(decimals));
  const places = text.length - point - 1;
  return places > decimals ? null : BigInt(text.slice(0, point) + text.slice(point + 1) + '0'.repeat(decimals - places));
}
