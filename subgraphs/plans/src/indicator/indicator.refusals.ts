import { Refusal } from '@nakhon/core/refusal';

/** The refusal of a cursor that was given out for another order of the list. */
export function cursorOfAnotherOrder(orderBy: string): Refusal {
  const messages = { th: 'ตำแหน่งหน้านี้เป็นของรายการที่เรียงลำดับแบบอื่น', en: 'This cursor is of a list in another order' };
  return new Refusal('CURSOR_INVALID', messages, { orderBy }, 'after');
}
