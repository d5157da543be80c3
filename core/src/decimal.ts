import { readDecimalText } from './decimal-text.js';
import { decimalText, divideHalfUp } from './half-up.js';
import { Refusal } from './refusal.js';

const SCALE_DECIMALS = 6;
const LONGEST_QUOTE = 40;

/** Values of indicators are held as whole millionths: 1.5 is 1_500_000n. */
export const DECIMAL_SCALE = 1_000_000n;

/**
 * Reads the value of an indicator into millionths: '18.22', '1,407.52', Thai digits, at most six decimals and 12 whole digits,
 * optional leading minus. Anything else is refused with NUMBER_INVALID.
 */
export function parseDecimal(text: string): bigint {
  const scaled = readDecimalText(text, SCALE_DECIMALS);
  if (scaled !== null) return scaled;
  const messages = {
    th: 'ตัวเลขไม่ถูกต้อง ให้กรอกเฉพาะตัวเลข ทศนิยมไม่เกิน 6 ตำแหน่ง เช่น 1,407.52',
    en: 'The number is not valid: write digits with at most 6 decimals, such as 1,407.52',
  };
  throw new Refusal('NUMBER_INVALID', messages, { text: text.slice(0, LONGEST_QUOTE) });
}

/** Millionths as plain decimal text, halves away from zero: (1_005_000n, 2) → '1.01'. Decimals from 0 to 6, else RangeError. */
export function formatDecimal(scaled: bigint, decimals: number): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > SCALE_DECIMALS) {
    throw new RangeError(`A decimal has 0 to ${SCALE_DECIMALS} decimals, not ${decimals}`);
  }
  return decimalText(divideHalfUp(scaled, 10n ** BigInt(SCALE_DECIMALS - decimals)), decimals);
}
