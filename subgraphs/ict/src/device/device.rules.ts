import { addMonths, type LocalDate } from '@nakhon/core/bangkok-time';
import { Refusal } from '@nakhon/core/refusal';
import { enteredText, type TextRule } from '../text/entered-text.rules.js';
import type { DeviceKind, DeviceState } from './device.enums.js';

/** What people and files say of a device. */
export interface DeviceFacts {
  assetNumber: string;
  kind: DeviceKind;
  brand: string;
  model: string;
  serial: string | null;
  agencyCode: string;
  placeTh: string | null;
  boughtOn: string | null;
  warrantyUntil: string | null;
  state: DeviceState;
}

/** Characters of the longest text of each field; numbers are printed on labels and read out on the telephone. */
const LONGEST = { assetNumber: 60, brand: 80, model: 120, serial: 80, placeTh: 300 } as const;
type TextField = keyof typeof LONGEST;
/** A warranty that ends later is a year of the Buddhist era that was written as one of the common era. */
const WARRANTY_YEARS = 50;

/**
 * A device's facts without blanks around and with empty texts as none. Refuses TEXT_MISSING, TEXT_TOO_LONG,
 * TEXT_INVALID (control or invisible signs), PURCHASE_IN_FUTURE, WARRANTY_TOO_FAR and WARRANTY_BEFORE_PURCHASE, each naming the field.
 */
export function checkedDevice(facts: DeviceFacts, today: LocalDate): DeviceFacts {
  if (facts.boughtOn !== null && facts.boughtOn > today) throw purchaseInFuture(facts.boughtOn);
  if (facts.warrantyUntil !== null && facts.warrantyUntil > addMonths(today, 12 * WARRANTY_YEARS))
    throw warrantyTooFar(facts.warrantyUntil);
  if (facts.boughtOn !== null && facts.warrantyUntil !== null && facts.warrantyUntil < facts.boughtOn) throw warrantyBeforePurchase(facts);
  return {
    ...facts,
    assetNumber: required(facts, 'assetNumber'),
    brand: required(facts, 'brand'),
    model: required(facts, 'model'),
    serial: optional(facts, 'serial'),
    placeTh: optional(facts, 'placeTh'),
  };
}

function required(facts: DeviceFacts, field: TextField): string {
  return enteredText(facts[field], `input.${field}`, ruleOf(field))!;
}

function optional(facts: DeviceFacts, field: TextField): string | null {
  return enteredText(facts[field], `input.${field}`, { ...ruleOf(field), optional: true });
}

function ruleOf(field: TextField): TextRule {
  return { longest: LONGEST[field], isNumber: true, name: NAMES[field] };
}

const NAMES: Record<TextField, { th: string; en: string }> = {
  assetNumber: { th: 'เลขครุภัณฑ์', en: 'asset number' },
  brand: { th: 'ยี่ห้อ', en: 'brand' },
  model: { th: 'รุ่น', en: 'model' },
  serial: { th: 'หมายเลขเครื่อง', en: 'serial number' },
  placeTh: { th: 'สถานที่ตั้ง', en: 'place' },
};

function purchaseInFuture(boughtOn: string): Refusal {
  const messages = {
    th: `วันที่ซื้อ ${boughtOn} ยังมาไม่ถึง (ปีเป็นคริสต์ศักราช)`,
    en: `The day of purchase, ${boughtOn}, has not come yet (years are of the common era)`,
  };
  return new Refusal('PURCHASE_IN_FUTURE', messages, { boughtOn }, 'input.boughtOn');
}

function warrantyTooFar(warrantyUntil: string): Refusal {
  const messages = {
    th: `วันสิ้นสุดการรับประกัน ${warrantyUntil} อยู่ไกลเกิน ${WARRANTY_YEARS} ปี (ปีเป็นคริสต์ศักราช)`,
    en: `The warranty's end, ${warrantyUntil}, lies more than ${WARRANTY_YEARS} years ahead (years are of the common era)`,
  };
  return new Refusal('WARRANTY_TOO_FAR', messages, { warrantyUntil, years: WARRANTY_YEARS }, 'input.warrantyUntil');
}

function warrantyBeforePurchase({ boughtOn, warrantyUntil }: DeviceFacts): Refusal {
  const messages = { th: 'วันสิ้นสุดการรับประกันอยู่ก่อนวันที่ซื้อ', en: 'The warranty ends before the day it was bought' };
  return new Refusal('WARRANTY_BEFORE_PURCHASE', messages, { boughtOn, warrantyUntil }, 'input.warrantyUntil');
}
