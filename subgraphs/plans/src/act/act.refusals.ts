import { localDateOf, type LocalDate } from '@nakhon/core/bangkok-time';
import { dateEn, dateTh } from '@nakhon/core/date-text';
import type { EntryProblem } from '@nakhon/core/entry/entry-problem';
import { Refusal } from '@nakhon/core/refusal';
import { statesFor, type CellAct, type MoveNeed } from '../result/move.rules.js';
import type { ResultState } from '../result/result-state.js';
import { openingOf, type ActFacts } from './act.rules.js';

export function indicatorNotFound(indicatorId: string): Refusal {
  const messages = { th: 'ไม่พบตัวชี้วัดนี้', en: 'There is no such indicator' };
  return new Refusal('INDICATOR_NOT_FOUND', messages, { indicatorId: indicatorId.slice(0, 40) }, 'indicatorId');
}

export function notYours(field: string, role: string): Refusal {
  const messages = { th: 'ตัวชี้วัดนี้อยู่นอกหน่วยงานที่บัญชีของท่านดูแล', en: 'This indicator is outside the agencies of your account' };
  return new Refusal('FORBIDDEN', messages, { field, roles: role }, 'indicatorId');
}

export function duplicateCell(): Refusal {
  const messages = { th: 'รายการนี้ซ้ำกับรายการก่อนหน้าในคำขอเดียวกัน', en: 'This cell stands twice in the request' };
  return new Refusal('DUPLICATE_CELL', messages, {}, 'indicatorId');
}

export function staleVersion(seenVersion: number, version: number): Refusal {
  const messages = {
    th: 'มีผู้อื่นแก้ไขช่องนี้หลังจากที่ท่านเปิดดู กรุณาตรวจสอบค่าล่าสุดก่อน',
    en: 'Somebody else changed this cell after you saw it; look at the newest value first',
  };
  return new Refusal('STALE_VERSION', messages, { seenVersion, version }, 'seenVersion');
}

/** A row that says two things of one cell: taking one would lose the other without a word. */
export function contradictoryEntry(): Refusal {
  const messages = {
    th: 'ระบุทั้งค่าและเหตุผลที่ไม่ต้องรายงาน (หรือให้ล้าง) พร้อมกัน ให้เลือกอย่างเดียว',
    en: 'The row has both a value and a reason why it does not apply (or is to be emptied): say one of them',
  };
  return new Refusal('ENTRY_CONTRADICTORY', messages, {}, 'notApplicableReason');
}

/** Numerator and denominator of an indicator that has none: they would be lost without a word. */
export function ratioNotTaken(): Refusal {
  const messages = {
    th: 'ตัวชี้วัดนี้ไม่มีตัวตั้งและตัวหาร ให้กรอกเฉพาะค่า',
    en: 'This indicator has no numerator and denominator: enter the value alone',
  };
  return new Refusal('RATIO_NOT_TAKEN', messages, {}, 'numerator');
}

/** A day that leaves a cell open so long that closing would mean nothing. */
export function openTooLong(field: 'dueOn' | 'expiresAt', latest: LocalDate): Refusal {
  const messages = {
    th: `เปิดให้แก้ไขได้ถึง ${dateTh(latest)} (ไม่เกินหนึ่งปี)`,
    en: `A cell may stay open until ${dateEn(latest)} at the latest, one year ahead`,
  };
  return new Refusal('OPEN_TOO_LONG', messages, { latest }, field);
}

/** A problem of the entry itself, as a refusal of its row. */
export function refusedEntry({ code, messages, facts, field }: EntryProblem): Refusal {
  return new Refusal(code, messages, facts, field);
}

/** Why a move may not be made, told with the facts it was decided by. */
export function refusedMove(act: CellAct, lacks: MoveNeed | 'STATE', facts: ActFacts, now: Date): Refusal {
  if (lacks === 'STATE') return moveNotAllowed(act, facts);
  if (lacks === 'OPEN') return cellClosed(facts, now);
  const { code, field, th, en } = LACKING[lacks];
  return new Refusal(code, { th, en }, { act, indicator: facts.indicator.code }, field);
}

const LACKING: Record<Exclude<MoveNeed, 'OPEN'>, { code: string; field: string; th: string; en: string }> = {
  VALUE: {
    code: 'VALUE_MISSING',
    field: 'value',
    th: 'ยังไม่มีค่า หากไม่ต้องรายงานให้ระบุว่าไม่ต้องรายงานพร้อมเหตุผล',
    en: 'There is no value; if it does not apply, say so and why',
  },
  EXPLANATION_WHEN_ODD: {
    code: 'EXPLANATION_MISSING',
    field: 'explanationTh',
    th: 'ค่าต่างจากที่ผ่านมามาก กรุณาชี้แจงก่อนส่ง',
    en: 'The value lies far from the past: explain it before submitting',
  },
  EVIDENCE_WHEN_REQUIRED: {
    code: 'EVIDENCE_MISSING',
    field: 'evidence',
    th: 'ตัวชี้วัดนี้ต้องแนบหลักฐานก่อนส่ง',
    en: 'This indicator needs evidence before it is submitted',
  },
  REASON: { code: 'REASON_MISSING', field: 'reasonTh', th: 'กรุณาระบุเหตุผล', en: 'Say why' },
  DUE_DATE: {
    code: 'DUE_DATE_IN_PAST',
    field: 'dueOn',
    th: 'วันที่ให้แก้ไขต้องเป็นวันนี้หรือหลังจากนี้',
    en: 'The day to correct it by must be today or later',
  },
  EXPIRY: { code: 'EXPIRY_IN_PAST', field: 'expiresAt', th: 'เวลาสิ้นสุดต้องอยู่ในอนาคต', en: 'The time it expires must lie ahead' },
  NOT_BY_WHO_ENTERED: {
    code: 'OWN_VERIFICATION',
    field: 'indicatorId',
    th: 'ผู้กรอกผลตรวจสอบผลของตนเองไม่ได้',
    en: 'Nobody verifies what they entered themselves',
  },
};

const STATE_TH: Readonly<Record<ResultState, string>> = {
  EMPTY: 'ยังไม่บันทึก',
  NOT_APPLICABLE: 'ไม่ต้องรายงาน',
  DRAFT: 'ร่าง ยังไม่ส่ง',
  SUBMITTED: 'ส่งแล้ว รอตรวจสอบ',
  RETURNED: 'ส่งกลับแก้ไข',
  VERIFIED: 'ตรวจสอบแล้ว',
  SIGNED: 'ลงนามแล้ว',
};

function moveNotAllowed(act: CellAct, { latest }: ActFacts): Refusal {
  const state = latest?.state ?? 'EMPTY';
  const messages = { th: `ทำรายการนี้กับผลในสถานะ “${STATE_TH[state]}” ไม่ได้`, en: `A result that is ${state} does not take this act` };
  return new Refusal('MOVE_NOT_ALLOWED', messages, { act, state, allowedFrom: statesFor(act).join(', ') });
}

/** A cell that takes no entries now, and why. */
export function cellClosed(facts: ActFacts, now: Date): Refusal {
  const { closedBecause } = openingOf(facts, now);
  const { opensOn = null, closesOn = null } = facts.period ?? {};
  const messages = {
    NO_PERIOD: { th: 'ไตรมาสนี้ยังไม่มีช่วงรายงาน', en: 'This quarter has no reporting period' },
    NOT_YET_OPEN: {
      th: `ยังไม่เปิดรับรายงานไตรมาสนี้${opensOn ? ` เปิด ${dateTh(opensOn)}` : ''}`,
      en: `This quarter is not open yet${opensOn ? `: it opens on ${dateEn(opensOn)}` : ''}`,
    },
    CLOSED: {
      th: `ปิดรับรายงานไตรมาสนี้แล้ว${closesOn ? `เมื่อสิ้นวันที่ ${dateTh(closesOn)}` : ''}`,
      en: `This quarter closed${closesOn ? ` at the end of ${dateEn(closesOn)}` : ''}`,
    },
  }[closedBecause ?? 'CLOSED'];
  return new Refusal('CELL_CLOSED', messages, { closedBecause, opensOn, closesOn, today: localDateOf(now) });
}
