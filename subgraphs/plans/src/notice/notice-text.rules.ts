import type { LocalDate } from '@nakhon/core/bangkok-time';
import { dateEn, dateTh } from '@nakhon/core/date-text';

/** A text in the two languages of the hub. */
export interface BothLanguages {
  th: string;
  en: string;
}

/** What is told of each kind; kept with the notice, so that its words can be mended later. */
export interface NoticeFacts {
  /** `days` until the due day, 0 = today; `waiting` of `counted` indicators are not handed in. */
  DUE_SOON: { dueOn: LocalDate; days: number; waiting: number; counted: number };
  LATE: { dueOn: LocalDate; waiting: number; counted: number };
  RETURNED: NamedIndicator & { reasonTh: string | null; returnDueOn: LocalDate | null };
  SIGNED: { cells: number };
  REOPENED: NamedIndicator & { reasonTh: string; expiresOn: LocalDate };
}

export interface NamedIndicator {
  code: string;
  nameTh: string;
  nameEn: string;
}

type Words = { [K in keyof NoticeFacts]: (facts: NoticeFacts[K]) => BothLanguages };

/** The sentence of a notice, without agency and quarter, which stand beside it. Reasons stay as they were written, in Thai. */
export function noticeText<K extends keyof NoticeFacts>(kind: K, facts: NoticeFacts[K]): BothLanguages {
  return (WORDS[kind] as Words[K])(facts);
}

const WORDS: Words = {
  DUE_SOON: ({ dueOn, days, waiting, counted }) => ({
    th: `${dueTh(days)} (${dateTh(dueOn)}) ยังไม่ส่งผล ${waiting} จาก ${counted} ตัวชี้วัด`,
    en: `Results are due ${dueEn(days)} (${dateEn(dueOn)}): ${waiting} of ${indicators(counted)} not handed in`,
  }),
  LATE: ({ dueOn, waiting, counted }) => ({
    th: `เลยกำหนดรายงาน ${dateTh(dueOn)} แล้ว ยังไม่ส่งผล ${waiting} จาก ${counted} ตัวชี้วัด`,
    en: `Results were due on ${dateEn(dueOn)}: ${waiting} of ${indicators(counted)} missing`,
  }),
  RETURNED: ({ code, nameTh, nameEn, reasonTh, returnDueOn }) => ({
    th: `ส่งกลับให้แก้ไข ${code} ${nameTh}${reasonTh ? `: ${reasonTh}` : ''}${returnDueOn ? ` (แก้ไขภายใน ${dateTh(returnDueOn)})` : ''}`,
    en: `Returned: ${code} ${nameEn}${reasonTh ? `: ${reasonTh}` : ''}${returnDueOn ? ` (correct it by ${dateEn(returnDueOn)})` : ''}`,
  }),
  SIGNED: ({ cells }) => ({
    th: `หัวหน้าหน่วยงานลงนามรับรองผลแล้ว ${cells} ตัวชี้วัด`,
    en: `The head of the agency signed the results of ${indicators(cells)}`,
  }),
  REOPENED: ({ code, nameTh, nameEn, reasonTh, expiresOn }) => ({
    th: `เปิดให้แก้ไข ${code} ${nameTh} ถึง ${dateTh(expiresOn)}: ${reasonTh}`,
    en: `Open again until ${dateEn(expiresOn)}: ${code} ${nameEn}: ${reasonTh}`,
  }),
};

function dueTh(days: number): string {
  return days === 0 ? 'ครบกำหนดรายงานวันนี้' : days === 1 ? 'ครบกำหนดรายงานพรุ่งนี้' : `อีก ${days} วันครบกำหนดรายงาน`;
}

function dueEn(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
}

function indicators(count: number): string {
  return count === 1 ? '1 indicator' : `${count} indicators`;
}
