import type { LocalDate } from '@nakhon/core/bangkok-time';
import { Refusal } from '@nakhon/core/refusal';

export function periodOutOfOrder(opensOn: LocalDate, dueOn: LocalDate, closesOn: LocalDate, field: string): Refusal {
  const messages = {
    th: 'วันเปิดต้องไม่หลังวันครบกำหนด และวันครบกำหนดต้องไม่หลังวันปิด',
    en: 'It opens no later than it is due, and is due no later than it closes',
  };
  return new Refusal('PERIOD_OUT_OF_ORDER', messages, { opensOn, dueOn, closesOn }, field);
}

export function periodBeforeItsTime(opensOn: LocalDate, starts: LocalDate, field: string): Refusal {
  const messages = { th: 'วันเปิดรับอยู่ก่อนช่วงเวลาที่รายงาน', en: 'It opens before the time that is reported on has begun' };
  return new Refusal('PERIOD_BEFORE_ITS_TIME', messages, { opensOn, starts }, `${field}.opensOn`);
}

export function periodNotFound(fiscalYear: number, part: number): Refusal {
  const messages = { th: 'ยังไม่มีปฏิทินของช่วงเวลานี้', en: 'The calendar has no such period' };
  return new Refusal('PERIOD_NOT_FOUND', messages, { fiscalYear, part });
}
