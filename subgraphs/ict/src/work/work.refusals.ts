import { Refusal } from '@nakhon/core/refusal';
import type { ServiceOfficer } from '../officer/service-officer.js';
import type { RepairEventName, ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import type { MoveNeed } from './move.enums.js';

const SECTIONS: Record<ServiceSection, { th: string; en: string }> = {
  REPAIR: { th: 'ฝ่ายช่างคอมพิวเตอร์', en: 'the repair section' },
  SERVICE_1: { th: 'ฝ่ายบริการ 1', en: 'service section 1' },
  SERVICE_2: { th: 'ฝ่ายบริการ 2', en: 'service section 2' },
  TECHNICAL_MEDIA: { th: 'ฝ่ายเทคนิคและผลิตสื่อ', en: 'the technical and media section' },
};

/** One word for "there is none" and "you may not see it". */
export function ticketNotFound(id: string): Refusal {
  return new Refusal('TICKET_NOT_FOUND', { th: 'ไม่พบงานซ่อมนี้', en: 'There is no such repair' }, { id: id.slice(0, 40) }, 'ticketId');
}

export function officerNotFound(id: string): Refusal {
  const messages = { th: 'ไม่พบเจ้าหน้าที่ที่ปฏิบัติงานอยู่คนนี้', en: 'There is no such officer at work' };
  return new Refusal('OFFICER_NOT_FOUND', messages, { id: id.slice(0, 40) }, 'officerId');
}

export function notAnOfficer(field: string): Refusal {
  const messages = {
    th: 'บัญชีของท่านไม่อยู่ในทะเบียนเจ้าหน้าที่ที่ปฏิบัติงานอยู่',
    en: 'Your account is not that of an officer at work in the roster',
  };
  return new Refusal('NOT_AN_OFFICER', messages, { field });
}

/** The ticket is another section's: told whose, and who is on it. */
export function otherSection(section: ServiceSection, officer: ServiceOfficer | null, own: ServiceSection): Refusal {
  const { th, en } = SECTIONS[section];
  const messages = {
    th: `งานนี้เป็นของ${th}${officer ? ` (${officer.nameTh})` : ''} ต้องให้หัวหน้าฝ่ายนั้นมอบหมายมาก่อน`,
    en: `This repair is that of ${en}${officer ? ` (${officer.nameEn})` : ''}: its head has to hand it over first`,
  };
  return new Refusal('OTHER_SECTION', messages, {
    section,
    ownSection: own,
    officerId: officer?.id ?? null,
    officerTh: officer?.nameTh ?? null,
    officerEn: officer?.nameEn ?? null,
  });
}

export function noIctWork(): Refusal {
  const messages = { th: 'เรื่องร้องเรียนของประชาชนไม่ใช่งานซ่อมของกอง', en: 'A citizen’s report is no repair of the division' };
  return new Refusal('NOT_ICT_WORK', messages);
}

export function notLead(section: ServiceSection | null): Refusal {
  const messages = {
    th: 'เฉพาะหัวหน้าฝ่ายมอบหมายงานให้ผู้อื่นหรือส่งต่อฝ่ายอื่นได้ เจ้าหน้าที่รับงานของฝ่ายไว้เองได้',
    en: 'Only the head of the section gives work to others or to another section; an officer may take what is the section’s',
  };
  return new Refusal('NOT_THE_LEAD', messages, { section });
}

/** Somebody wrote since: told what is newest, so that the asker can look at it. */
export function staleTicket(seenEvent: number, newest: number, state: RepairEventName, at: Date): Refusal {
  const messages = {
    th: 'มีผู้บันทึกงานนี้หลังจากที่ท่านเปิดดู กรุณาตรวจสอบข้อมูลล่าสุดก่อน',
    en: 'Somebody recorded something on this repair after you saw it; look at the newest first',
  };
  return new Refusal('STALE_VERSION', messages, { seenEvent, newest, state, stateSince: at.toISOString() }, 'seenEvent');
}

export function moveNotAllowed(from: RepairEventName, to: RepairEventName, allowed: readonly RepairEventName[]): Refusal {
  const messages = {
    th: 'เปลี่ยนจากสถานะปัจจุบันไปสถานะนี้ไม่ได้',
    en: `A repair that is ${from} cannot become ${to}`,
  };
  return new Refusal('MOVE_NOT_ALLOWED', messages, { from, to, allowed: allowed.join(', ') }, 'to');
}

const LACKING: Record<MoveNeed, { field: string; th: string; en: string }> = {
  PLACE: { field: 'input.place', th: 'กรุณาระบุว่าซ่อมที่ใด', en: 'Say where it is mended' },
  REASON: { field: 'input.reasonTh', th: 'กรุณาระบุเหตุผล', en: 'Say why' },
  CAUSE: { field: 'input.causeTh', th: 'กรุณาระบุสาเหตุ', en: 'Say what the cause is' },
  REMEDY: { field: 'input.remedyTh', th: 'กรุณาระบุวิธีแก้ไข', en: 'Say how it was mended' },
  CHECKLIST: {
    field: 'to',
    th: 'ยังตรวจตามขั้นของซอฟต์แวร์ไม่ครบ',
    en: 'The software ladder has not been answered to its end',
  },
  RECEIVED_BY: { field: 'input.receivedBy', th: 'กรุณาระบุชื่อผู้รับเครื่อง', en: 'Say who received it' },
  NOTE: { field: 'input.noteTh', th: 'กรุณาระบุคำตอบของหน่วยงาน', en: 'Say what the agency answers' },
};

/** `MOVE_NEEDS_REASON` and so on: what the move lacks. */
export function moveNeeds(need: MoveNeed, to: RepairEventName): Refusal {
  const { field, th, en } = LACKING[need];
  return new Refusal(`MOVE_NEEDS_${need}`, { th, en }, { to, need }, field);
}

export function eventInFuture(at: Date, now: Date, field = 'input.occurredAt'): Refusal {
  const messages = { th: 'เวลาที่ระบุยังมาไม่ถึง', en: 'This time has not come yet' };
  return new Refusal('EVENT_IN_FUTURE', messages, { occurredAt: at.toISOString(), now: now.toISOString() }, field);
}

export function eventBeforePrevious(at: Date, previous: Date): Refusal {
  const messages = { th: 'เวลาที่ระบุอยู่ก่อนขั้นตอนก่อนหน้า', en: 'This time lies before the step before it' };
  const facts = { occurredAt: at.toISOString(), previous: previous.toISOString() };
  return new Refusal('EVENT_BEFORE_PREVIOUS', messages, facts, 'input.occurredAt');
}

export function tooManyTickets(rows: number, highest: number): Refusal {
  const messages = { th: `เลือกได้ครั้งละไม่เกิน ${highest} งาน`, en: `At most ${highest} repairs at a time` };
  return new Refusal('TOO_MANY_ROWS', messages, { rows, highest }, 'tickets');
}

export function nothingGiven(): Refusal {
  return new Refusal('NOTHING_GIVEN', { th: 'ไม่ได้กรอกข้อมูลใด', en: 'There is nothing to record' }, {}, 'input');
}
