import type { RepairEventName, RepairKind, ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import type { Stage } from './track-page.rules.js';

export type PageLanguage = 'th' | 'en';

/** Every word of the public page. */
export interface PageWords {
  title: string;
  otherLanguage: string;
  steps: string;
  log: string;
  officer: string;
  noOfficer: string;
  section: string;
  phone: string;
  cause: string;
  remedy: string;
  received: string;
  due: string;
  promised: string;
  promiseMissed: string;
  handedOver: string;
  notKnown: string;
  asOf: string;
  unknownTitle: string;
  unknownText: string;
  noRepairTitle: string;
  noRepairText: string;
  surveyTitle: string;
  surveyQuestion: string;
  comment: string;
  send: string;
  thanks: string;
  back: string;
  owner: string;
  scores: readonly [string, string, string, string, string];
  stages: Record<Stage, string>;
  states: Partial<Record<RepairEventName, string>>;
  kinds: Record<RepairKind, string>;
  sections: Record<ServiceSection, string>;
}

const th: PageWords = {
  title: 'ติดตามงานซ่อม',
  otherLanguage: 'English',
  steps: 'ขั้นตอน',
  log: 'ความคืบหน้า',
  officer: 'ผู้รับผิดชอบ',
  noOfficer: 'ยังไม่ได้มอบหมาย',
  section: 'ฝ่าย',
  phone: 'โทรศัพท์ที่ทำงาน',
  cause: 'สาเหตุ',
  remedy: 'วิธีแก้ไข',
  received: 'รับแจ้งเมื่อ',
  due: 'กำหนดเสร็จตามมาตรฐาน',
  promised: 'วันที่นัดหมาย',
  promiseMissed: 'เลยวันนัดแล้ว กรุณาโทรสอบถาม',
  handedOver: 'ส่งมอบเมื่อ',
  notKnown: 'ยังไม่ทราบ',
  asOf: 'ข้อมูล ณ',
  unknownTitle: 'ไม่พบงานซ่อม',
  unknownText: 'รหัสนี้ไม่มีในระบบหรือเลิกใช้แล้ว กรุณาสอบถามกองบริการระบบคอมพิวเตอร์',
  noRepairTitle: 'ยังไม่มีงานซ่อม',
  noRepairText: 'อุปกรณ์นี้ยังไม่เคยแจ้งซ่อมในระบบ',
  surveyTitle: 'ความพึงพอใจ',
  surveyQuestion: 'ท่านพอใจกับการซ่อมครั้งนี้เพียงใด',
  comment: 'ความเห็นเพิ่มเติม (ถ้ามี)',
  send: 'ส่งคำตอบ',
  thanks: 'ขอบคุณสำหรับคำตอบ',
  back: 'กลับไปหน้าติดตาม',
  owner: 'กองบริการระบบคอมพิวเตอร์ กรุงเทพมหานคร',
  scores: ['น้อยที่สุด', 'น้อย', 'ปานกลาง', 'มาก', 'มากที่สุด'],
  stages: { RECEIVED: 'รับแจ้ง', DIAGNOSING: 'ตรวจหาสาเหตุ', MENDING: 'ซ่อม', CHECKING: 'ตรวจคุณภาพ', READY: 'พร้อมรับ', HANDED_OVER: 'ส่งมอบ' },
  states: {
    RECEIVED: 'รับแจ้งแล้ว',
    TRIAGED: 'คัดแยกงานแล้ว',
    DIAGNOSING: 'กำลังตรวจหาสาเหตุ',
    MENDING: 'กำลังซ่อม',
    WAITING_PART: 'รออะไหล่',
    WAITING_AGENCY: 'รอข้อมูลจากหน่วยงานของท่าน',
    QUALITY_CHECK: 'กำลังตรวจคุณภาพ',
    READY: 'ซ่อมเสร็จ พร้อมส่งมอบ',
    NOTIFIED: 'แจ้งให้มารับแล้ว',
    HANDED_OVER: 'ส่งมอบแล้ว',
    CLOSED: 'ปิดงานแล้ว',
    CANCELLED: 'ยกเลิก',
    BEYOND_REPAIR: 'ซ่อมไม่ได้ เสนอจำหน่าย',
  },
  kinds: { HARDWARE: 'งานฮาร์ดแวร์', SOFTWARE: 'งานซอฟต์แวร์', NETWORK: 'งานเครือข่าย', CITIZEN_REPORT: 'เรื่องร้องเรียน' },
  sections: { REPAIR: 'ฝ่ายช่างคอมพิวเตอร์', SERVICE_1: 'ฝ่ายบริการ 1', SERVICE_2: 'ฝ่ายบริการ 2', TECHNICAL_MEDIA: 'ฝ่ายเทคนิคและผลิตสื่อ' },
};

const en: PageWords = {
  title: 'Follow a repair',
  otherLanguage: 'ภาษาไทย',
  steps: 'Steps',
  log: 'What happened',
  officer: 'Who is on it',
  noOfficer: 'Nobody yet',
  section: 'Section',
  phone: 'Office telephone',
  cause: 'Cause',
  remedy: 'How it is mended',
  received: 'Received',
  due: 'Due by the standard',
  promised: 'Promised for',
  promiseMissed: 'This day has passed; please call',
  handedOver: 'Handed over',
  notKnown: 'Not known yet',
  asOf: 'As of',
  unknownTitle: 'No such repair',
  unknownText: 'This code is not known or no longer in use. Please ask the Computer Services Division.',
  noRepairTitle: 'No repair yet',
  noRepairText: 'Nobody has asked for a repair of this device.',
  surveyTitle: 'Satisfaction',
  surveyQuestion: 'How content are you with this repair?',
  comment: 'Anything to add',
  send: 'Send',
  thanks: 'Thank you for your answer',
  back: 'Back to the repair',
  owner: 'Computer Services Division, Bangkok Metropolitan Administration',
  scores: ['Not at all', 'A little', 'Fairly', 'Very', 'Entirely'],
  stages: {
    RECEIVED: 'Taken in',
    DIAGNOSING: 'Cause',
    MENDING: 'Mending',
    CHECKING: 'Quality check',
    READY: 'Ready',
    HANDED_OVER: 'Handed over',
  },
  states: {
    RECEIVED: 'Received',
    TRIAGED: 'Sorted',
    DIAGNOSING: 'Looking for the cause',
    MENDING: 'Being mended',
    WAITING_PART: 'Waiting for a part',
    WAITING_AGENCY: 'Waiting for your agency',
    QUALITY_CHECK: 'Quality check',
    READY: 'Mended and ready',
    NOTIFIED: 'Ready: you have been told to collect it',
    HANDED_OVER: 'Handed over',
    CLOSED: 'Closed',
    CANCELLED: 'Cancelled',
    BEYOND_REPAIR: 'Beyond repair; disposal advised',
  },
  kinds: { HARDWARE: 'Hardware', SOFTWARE: 'Software', NETWORK: 'Network', CITIZEN_REPORT: 'Citizen’s report' },
  sections: {
    REPAIR: 'Repair section',
    SERVICE_1: 'Service section 1',
    SERVICE_2: 'Service section 2',
    TECHNICAL_MEDIA: 'Technical and media section',
  },
};

export const PAGE_WORDS: Record<PageLanguage, PageWords> = { th, en };
