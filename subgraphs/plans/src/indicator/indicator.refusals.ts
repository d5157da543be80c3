import { Refusal } from '@nakhon/core/refusal';

const MOST_QUARTERS = 40;

/** Refuses QUARTERS_OUT_OF_RANGE: a trend or a history holds 1 to 40 quarters. */
export function assertQuarterCount(quarters: number): void {
  if (Number.isInteger(quarters) && quarters >= 1 && quarters <= MOST_QUARTERS) return;
  const messages = { th: `จำนวนไตรมาสต้องอยู่ระหว่าง 1 ถึง ${MOST_QUARTERS}`, en: `The number of quarters must be from 1 to ${MOST_QUARTERS}` };
  throw new Refusal('QUARTERS_OUT_OF_RANGE', messages, { quarters, highest: MOST_QUARTERS }, 'quarters');
}

/** The refusal of a cursor that was given out for another order of the list. */
export function cursorOfAnotherOrder(orderBy: string): Refusal {
  const messages = { th: 'ตำแหน่งหน้านี้เป็นของรายการที่เรียงลำดับแบบอื่น', en: 'This cursor is of a list in another order' };
  return new Refusal('CURSOR_INVALID', messages, { orderBy }, 'after');
}
