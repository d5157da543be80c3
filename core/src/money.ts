import { readDecimalText } from './decimal-text.js';
import { decimalText, divideHalfUp } from './half-up.js';
import { Refusal } from './refusal.js';

/** An amount of money in whole satang (1 baht = 100 satang). */
export type Satang = bigint;

const BAHT_DECIMALS = 2;
const LONGEST_QUOTE = 40;

/**
 * Reads an amount in baht: '1234', '1,234.50', Thai digits, at most two decimals and 12 whole digits, optional leading minus.
 * Anything else is refused with AMOUNT_INVALID.
 */
export function parseBaht(text: string): Satang {
  const satang = readDecimalText(text, BAHT_DECIMALS);
  if (satang !== null) return satang;
  const messages = {
    th: 'จำนวนเงินไม่ถูกต้อง ให้กรอกเป็นบาท ทศนิยมไม่เกิน 2 ตำแหน่ง เช่น 1,234.50',
    en: 'The amount is not valid: write baht with at most 2 decimals, such as 1,234.50',
  };
  throw new Refusal('AMOUNT_INVALID', messages, { text: text.slice(0, LONGEST_QUOTE) });
}

/** Baht as plain decimal text with two decimals and no separators: 1850098633100n → '18500986331.00'. */
export function formatBaht(satang: Satang): string {
  return decimalText(satang, BAHT_DECIMALS);
}

/** The sum in satang; 0n for an empty list. */
export function sumSatang(list: Iterable<Satang>): Satang {
  let sum = 0n;
  for (const satang of list) sum += satang;
  return sum;
}

/**
 * Shares the total in proportion to the weights; the parts sum to the total to the satang.
 * Largest remainder, the earlier of equals first. A negative total is shared like its opposite.
 * Refuses ALLOCATION_WEIGHT_NEGATIVE, and ALLOCATION_WITHOUT_WEIGHT when no weight is above zero.
 */
export function allocate(total: Satang, weights: readonly bigint[]): Satang[] {
  if (total < 0n) return allocate(-total, weights).map((part) => -part);
  const weightSum = assertedWeightSum(weights);
  const shares = weights.map((weight, index) => ({ index, part: (total * weight) / weightSum, remainder: (total * weight) % weightSum }));
  const parts = shares.map((share) => share.part);
  const left = Number(total - sumSatang(parts));
  const byRemainder = shares.toSorted((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const share of byRemainder.slice(0, left)) parts[share.index] = share.part + 1n;
  return parts;
}

function assertedWeightSum(weights: readonly bigint[]): bigint {
  if (weights.some((weight) => weight < 0n)) {
    throw new Refusal('ALLOCATION_WEIGHT_NEGATIVE', { th: 'น้ำหนักในการจัดสรรต้องไม่ติดลบ', en: 'A weight of an allocation cannot be negative' });
  }
  const sum = sumSatang(weights);
  if (sum > 0n) return sum;
  throw new Refusal('ALLOCATION_WITHOUT_WEIGHT', {
    th: 'จัดสรรไม่ได้ เพราะน้ำหนักทุกรายการเป็นศูนย์',
    en: 'Nothing can be allocated because every weight is zero',
  });
}

/** part / whole × 100, halves away from zero, to the given decimals; null when the whole is 0n (a rate of nothing is no rate). */
export function percentHalfUp(part: bigint, whole: bigint, decimals = 2): number | null {
  if (whole === 0n) return null;
  const unitsPerPercent = 10 ** decimals;
  return Number(divideHalfUp(part * 100n * BigInt(unitsPerPercent), whole)) / unitsPerPercent;
}
