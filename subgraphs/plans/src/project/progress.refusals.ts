import type { LocalDate } from '@nakhon/core/bangkok-time';
import { Refusal } from '@nakhon/core/refusal';
import type { ProgressState } from './progress-state.js';
import type { ProjectStatus } from './project-status.js';

export function progressMoveNotAllowed(state: ProgressState, move: string, allowedFrom: readonly ProgressState[]): Refusal {
  const messages = {
    th: 'ทำรายการนี้กับรายงานในสถานะปัจจุบันไม่ได้ กรุณาโหลดข้อมูลล่าสุด',
    en: `A report that is ${state} can not make this move; load it afresh`,
  };
  return new Refusal('PROGRESS_MOVE_NOT_ALLOWED', messages, { state, move, allowedFrom: allowedFrom.join(', ') });
}

export function monthClosed(because: string): Refusal {
  const messages = { th: 'เดือนนี้ยังไม่เปิดหรือปิดรับรายงานแล้ว', en: 'This month takes no reports now' };
  return new Refusal('MONTH_CLOSED', messages, { because }, 'month');
}

export function monthBeforeProject(startsOn: LocalDate): Refusal {
  const messages = { th: 'เดือนนี้อยู่ก่อนวันเริ่มโครงการ', en: 'The project begins after this month' };
  return new Refusal('MONTH_BEFORE_PROJECT', messages, { startsOn }, 'month');
}

export function percentOutOfRange(text: string): Refusal {
  const messages = {
    th: 'ร้อยละที่ทำได้ต้องเป็น 0 ถึง 100 ทศนิยมไม่เกิน 2 ตำแหน่ง',
    en: 'The percent done goes from 0 to 100 with at most 2 decimals',
  };
  return new Refusal('PERCENT_OUT_OF_RANGE', messages, { text: text.slice(0, 40) }, 'actualPercent');
}

export function statusContradicts(status: ProjectStatus, proposed: ProjectStatus, actualPercent: string, plannedPercent: string): Refusal {
  const messages = {
    th: `สถานะไม่ตรงกับร้อยละที่ทำได้ ${actualPercent} (แผน ${plannedPercent})`,
    en: `The status does not fit ${actualPercent} percent done of ${plannedPercent} planned`,
  };
  return new Refusal('STATUS_CONTRADICTS', messages, { status, proposed, actualPercent, plannedPercent }, 'status');
}

export function spendingNegative(field: string): Refusal {
  return new Refusal('SPENDING_NEGATIVE', { th: 'ยอดจ่ายต้องไม่ติดลบ', en: 'Spending is not negative' }, {}, field);
}

export function doneMissing(): Refusal {
  return new Refusal('DONE_MISSING', { th: 'กรุณาระบุสิ่งที่ดำเนินการ', en: 'Say what was done' }, {}, 'doneTh');
}

export function problemsMissing(because: 'LATE' | 'STOPPED' | 'FALLS', before: string | null): Refusal {
  const messages = {
    th: 'โครงการล่าช้า หยุด หรือร้อยละลดลงจากเดือนก่อน กรุณาระบุปัญหาอุปสรรค',
    en: 'The project is late or stopped, or fell behind the month before: say why',
  };
  return new Refusal('PROBLEMS_MISSING', messages, { because, before }, 'problemsTh');
}

export function ownVerification(): Refusal {
  return new Refusal('OWN_VERIFICATION', { th: 'ผู้กรอกตรวจสอบรายงานของตนเองไม่ได้', en: 'Nobody verifies what they entered' });
}

export function dueInPast(dueOn: LocalDate, today: LocalDate): Refusal {
  const messages = { th: 'วันครบกำหนดแก้ไขผ่านไปแล้ว', en: 'The day for the correction has passed' };
  return new Refusal('DUE_IN_PAST', messages, { dueOn, today }, 'dueOn');
}
