import { Refusal } from '@nakhon/core/refusal';
import { enteredText } from '../text/entered-text.rules.js';

/** The most of a material that one line may move: more is a slip of the finger. */
export const MOST_OF_A_LINE = 100_000;
/** Lines of a slip or of a count in one request. */
export const MOST_LINES = 50;

/** A reason, of at most 500 characters. Refuses REASON_MISSING and as `enteredText`. */
export function requiredReason(text: string | null | undefined, field = 'reasonTh'): string {
  const reason = enteredText(text, field, { longest: 500, optional: true });
  if (reason === null) throw new Refusal('REASON_MISSING', { th: 'กรุณาระบุเหตุผล', en: 'Say why' }, {}, field);
  return reason;
}

/** Refuses QUANTITY_NOT_POSITIVE and QUANTITY_TOO_LARGE (over 100,000), naming `field`. */
export function assertQuantity(quantity: number, field: string): void {
  if (quantity <= 0) {
    const messages = { th: `จำนวนต้องมากกว่าศูนย์ (กรอก ${quantity})`, en: `The quantity must be above zero (${quantity} was given)` };
    throw new Refusal('QUANTITY_NOT_POSITIVE', messages, { quantity }, field);
  }
  assertNotTooMany(quantity, field);
}

/** A number of things found or allowed: zero is one. Refuses QUANTITY_NEGATIVE and QUANTITY_TOO_LARGE. */
export function assertCount(quantity: number, field: string): void {
  if (quantity < 0) {
    const messages = { th: `จำนวนติดลบไม่ได้ (กรอก ${quantity})`, en: `The number cannot be negative (${quantity} was given)` };
    throw new Refusal('QUANTITY_NEGATIVE', messages, { quantity }, field);
  }
  assertNotTooMany(quantity, field);
}

function assertNotTooMany(quantity: number, field: string): void {
  if (quantity <= MOST_OF_A_LINE) return;
  const messages = { th: `จำนวนต่อรายการไม่เกิน ${MOST_OF_A_LINE}`, en: `A line has at most ${MOST_OF_A_LINE}` };
  throw new Refusal('QUANTITY_TOO_LARGE', messages, { quantity, highest: MOST_OF_A_LINE }, field);
}

/** Refuses LINES_MISSING, LINES_TOO_MANY (over 50) and MATERIAL_TWICE. */
export function assertLines(lines: readonly { materialId: string }[]): void {
  if (lines.length === 0) throw new Refusal('LINES_MISSING', { th: 'ยังไม่มีรายการวัสดุ', en: 'There is no line' }, {}, 'lines');
  if (lines.length > MOST_LINES) {
    const messages = { th: `ไม่เกิน ${MOST_LINES} รายการต่อครั้ง`, en: `At most ${MOST_LINES} lines at a time` };
    throw new Refusal('LINES_TOO_MANY', messages, { lines: lines.length, highest: MOST_LINES }, 'lines');
  }
  const twice = lines.findIndex(({ materialId }, index) => lines.findIndex((other) => other.materialId === materialId) !== index);
  if (twice < 0) return;
  const messages = { th: 'มีวัสดุเดียวกันซ้ำในใบเดียว กรุณารวมเป็นรายการเดียว', en: 'The same material stands twice: make it one line' };
  throw new Refusal('MATERIAL_TWICE', messages, { line: twice + 1 }, `lines.${twice}.materialId`);
}
