import { Refusal } from '@nakhon/core/refusal';

/** Characters of the longest text of each field that people fill in on a repair. */
const LONGEST = {
  subjectTh: 300,
  deviceTh: 200,
  letterNumber: 100,
  contactName: 200,
  contactPhone: 50,
  reasonTh: 1_000,
  causeTh: 1_000,
  remedyTh: 2_000,
  noteTh: 2_000,
  receivedBy: 200,
  documents: 200,
  nameTh: 200,
  nameEn: 200,
  officePhone: 50,
  username: 100,
} as const;
export type WorkField = keyof typeof LONGEST;

/** Fields that are written in lines; a line break elsewhere is a slip. */
const IN_LINES: ReadonlySet<WorkField> = new Set<WorkField>(['reasonTh', 'causeTh', 'remedyTh', 'noteTh']);
/** Control and invisible signs; scripts and emoji are written with the two joiners. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/u;
/** Word processors put these between Thai words. */
const BREAKS = /[\u200B\uFEFF]/g;

/** The text without blanks around; null when nothing is left. Refuses TEXT_INVALID (control or invisible signs) and TEXT_TOO_LONG. */
export function workText(field: WorkField, text: string | null | undefined): string | null {
  const trimmed = (text ?? '').replaceAll(BREAKS, '').trim();
  const signs = IN_LINES.has(field) ? trimmed.replaceAll(/[\n\r\t]/g, '') : trimmed;
  if (UNSEEN.test(signs)) {
    const messages = { th: 'ข้อความมีอักขระควบคุมหรืออักขระที่มองไม่เห็น', en: 'The text holds control signs or signs that cannot be seen' };
    throw new Refusal('TEXT_INVALID', messages, { field }, `input.${field}`);
  }
  const highest = LONGEST[field];
  if (trimmed.length > highest) {
    const messages = { th: `ข้อความยาวเกิน ${highest} ตัวอักษร`, en: `The text has more than ${highest} characters` };
    throw new Refusal('TEXT_TOO_LONG', messages, { field, length: trimmed.length, highest }, `input.${field}`);
  }
  return trimmed === '' ? null : trimmed;
}

/** The text, which there must be. Refuses TEXT_MISSING too. */
export function requiredText(field: WorkField, text: string | null | undefined): string {
  const given = workText(field, text);
  if (given !== null) return given;
  throw new Refusal('TEXT_MISSING', { th: 'กรุณากรอกช่องนี้', en: 'This must be filled in' }, { field }, `input.${field}`);
}

const MOST_DOCUMENTS = 20;

/** Papers handed over with the device. Refuses TOO_MANY_ROWS besides what `workText` refuses. */
export function documentList(documents: readonly string[] | null | undefined): string[] | null {
  const named = (documents ?? []).flatMap((text) => workText('documents', text) ?? []);
  if (named.length > MOST_DOCUMENTS) {
    const messages = { th: `ระบุเอกสารได้ไม่เกิน ${MOST_DOCUMENTS} รายการ`, en: `At most ${MOST_DOCUMENTS} documents` };
    throw new Refusal('TOO_MANY_ROWS', messages, { rows: named.length, highest: MOST_DOCUMENTS }, 'input.documents');
  }
  return named.length === 0 ? null : named;
}
