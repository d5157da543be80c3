import { Refusal } from '@nakhon/core/refusal';
import { enteredText } from '../text/entered-text.rules.js';

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

/** The text without blanks around; null when nothing is left. Refuses TEXT_INVALID (control or invisible signs) and TEXT_TOO_LONG. */
export function workText(field: WorkField, text: string | null | undefined): string | null {
  return enteredText(text, `input.${field}`, { longest: LONGEST[field], optional: true, inLines: IN_LINES.has(field) });
}

/** The text, which there must be. Refuses TEXT_MISSING too. */
export function requiredText(field: WorkField, text: string | null | undefined): string {
  return enteredText(text, `input.${field}`, { longest: LONGEST[field], inLines: IN_LINES.has(field) })!;
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
