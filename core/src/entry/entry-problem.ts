import type { RefusalFacts, RefusalMessages } from '../refusal.js';

export type EntryProblemCode =
  | 'NUMBER_INVALID'
  | 'NUMBER_TOO_LARGE'
  | 'PERCENT_SIGN'
  | 'TOO_MANY_DECIMALS'
  | 'OUT_OF_BOUNDS'
  | 'PERCENT_OVER_100'
  | 'RATIO_INCOMPLETE'
  | 'DENOMINATOR_ZERO'
  | 'FALLING_TOTAL'
  | 'OUT_OF_PAST_RANGE';

/** What is told beside a cell. A refusal is not kept; a warning is, and may ask for an explanation before the value is submitted. */
export interface EntryProblem {
  readonly code: EntryProblemCode;
  readonly severity: 'REFUSAL' | 'WARNING';
  readonly messages: RefusalMessages;
  readonly facts: RefusalFacts;
  /** The input at fault. */
  readonly field: 'value' | 'numerator' | 'denominator';
}

export type EntryField = EntryProblem['field'];

const LONGEST_QUOTE = 40;

function refusal(code: EntryProblemCode, field: EntryField, th: string, en: string, facts: RefusalFacts): EntryProblem {
  return { code, severity: 'REFUSAL', messages: { th, en }, facts, field };
}

function warning(code: EntryProblemCode, th: string, en: string, facts: RefusalFacts): EntryProblem {
  return { code, severity: 'WARNING', messages: { th, en }, facts, field: 'value' };
}

export function notANumber(text: string, field: EntryField): EntryProblem {
  const th = 'ไม่ใช่ตัวเลข ให้กรอกเฉพาะตัวเลข เช่น 1,407.52';
  return refusal('NUMBER_INVALID', field, th, 'Not a number: write digits, such as 1,407.52', { text: text.slice(0, LONGEST_QUOTE) });
}

export function numberTooLarge(digits: number, highest: number, field: EntryField): EntryProblem {
  const en = `The number is too large: at most ${highest} digits before the point`;
  return refusal('NUMBER_TOO_LARGE', field, `ตัวเลขมากเกินไป จำนวนเต็มไม่เกิน ${highest} หลัก`, en, { digits, highest });
}

export function percentSign(text: string, field: EntryField): EntryProblem {
  const th = 'ตัวชี้วัดนี้ไม่ได้นับเป็นร้อยละ ให้กรอกโดยไม่มีเครื่องหมาย %';
  const en = 'This indicator is not counted in percent: write the number without %';
  return refusal('PERCENT_SIGN', field, th, en, { text: text.slice(0, LONGEST_QUOTE) });
}

export function tooManyDecimals(decimals: number, highest: number, field: EntryField): EntryProblem {
  const th = highest === 0 ? 'ตัวชี้วัดนี้เป็นจำนวนเต็ม ไม่มีทศนิยม' : `ทศนิยมได้ไม่เกิน ${highest} ตำแหน่ง`;
  const en = highest === 0 ? 'This indicator takes whole numbers only' : `At most ${highest} decimals`;
  return refusal('TOO_MANY_DECIMALS', field, th, en, { decimals, highest });
}

export function outOfBounds(value: string, lower: string | null, upper: string | null): EntryProblem {
  const th = `ค่าต้อง${lower === null ? '' : `ไม่น้อยกว่า ${lower}`}${lower !== null && upper !== null ? ' และ' : ''}${upper === null ? '' : `ไม่เกิน ${upper}`}`;
  const en = `The value must be ${[lower === null ? '' : `at least ${lower}`, upper === null ? '' : `at most ${upper}`].filter(Boolean).join(' and ')}`;
  return refusal('OUT_OF_BOUNDS', 'value', th, en, { value, lower, upper });
}

export function percentOver100(value: string): EntryProblem {
  const en = `This percentage cannot be over 100 (${value})`;
  return refusal('PERCENT_OVER_100', 'value', `ร้อยละของตัวชี้วัดนี้เกิน 100 ไม่ได้ (${value})`, en, { value, upper: '100' });
}

export function ratioIncomplete(field: EntryField): EntryProblem {
  const name = field === 'numerator' ? { th: 'ตัวตั้ง', en: 'the numerator' } : { th: 'ตัวหาร', en: 'the denominator' };
  return refusal('RATIO_INCOMPLETE', field, `กรอก${name.th}ด้วย`, `Enter ${name.en}, too`, {});
}

export function denominatorZero(): EntryProblem {
  return refusal('DENOMINATOR_ZERO', 'denominator', 'ตัวหารเป็นศูนย์ไม่ได้', 'The denominator cannot be 0', {});
}

export function fallingTotal(value: string, previous: string): EntryProblem {
  const th = `ค่าสะสมลดลงจากไตรมาสก่อน (${previous} → ${value}) โปรดตรวจสอบ`;
  const en = `A running total that falls (${previous} → ${value}): please check`;
  return warning('FALLING_TOTAL', th, en, { value, previous });
}

export function outOfPastRange(value: string, low: string, high: string): EntryProblem {
  const th = `ต่างจากที่ผ่านมามาก (ปกติ ${low} ถึง ${high}) โปรดชี้แจงก่อนส่ง`;
  const en = `Far from the past (usually ${low} to ${high}): explain it before submitting`;
  return warning('OUT_OF_PAST_RANGE', th, en, { value, low, high });
}
