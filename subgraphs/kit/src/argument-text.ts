import { Refusal } from '@nakhon/core/refusal';

/** Characters of the longest text that an argument may hold; longer than any field of the hub takes. */
export const LONGEST_TEXT = 10_000;

/** Whether PostgreSQL can hold the text: it has no NUL and no half of a surrogate pair. */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/**
 * Goes through the arguments of a field, lists and input objects included, and refuses text that would only fail in the database:
 * `TEXT_INVALID`, `TEXT_TOO_LONG`, each naming the argument.
 */
export function assertStorableArguments(value: unknown, field?: string): void {
  if (typeof value === 'string') {
    if (!isStorableText(value)) throw textInvalid(field);
    if (value.length > LONGEST_TEXT) throw textTooLong(value.length, field);
  } else if (Array.isArray(value)) {
    for (const each of value) assertStorableArguments(each, field);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [name, each] of Object.entries(value)) assertStorableArguments(each, field === undefined ? name : `${field}.${name}`);
  }
}

function textInvalid(field: string | undefined): Refusal {
  const messages = { th: 'ข้อความมีอักขระที่ไม่ใช่ตัวอักษร (เช่น NUL)', en: 'The text holds signs that are no characters, such as NUL' };
  return new Refusal('TEXT_INVALID', messages, {}, field);
}

function textTooLong(length: number, field: string | undefined): Refusal {
  const messages = { th: `ข้อความยาวเกิน ${LONGEST_TEXT} ตัวอักษร`, en: `The text is longer than ${LONGEST_TEXT} characters` };
  return new Refusal('TEXT_TOO_LONG', messages, { length, highest: LONGEST_TEXT }, field);
}
