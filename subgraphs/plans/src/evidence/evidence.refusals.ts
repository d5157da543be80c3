import { Refusal } from '@nakhon/core/refusal';
import type { ResultState } from '../result/result-state.js';
import { MOST_CELLS, MOST_FILES, MOST_UPLOADS_A_DAY } from './evidence.rules.js';

/** One word for "there is none" and "you may not see it". */
export function fileNotFound(): Refusal {
  return new Refusal('FILE_NOT_FOUND', { th: 'ไม่พบไฟล์นี้', en: 'There is no such file' }, {}, 'fileId');
}

export function agencyNotFound(): Refusal {
  return new Refusal('AGENCY_NOT_FOUND', { th: 'ไม่พบหน่วยงานนี้', en: 'There is no such agency' }, {}, 'agency');
}

export function emptyFile(): Refusal {
  return new Refusal('FILE_EMPTY', { th: 'ไฟล์ว่างเปล่า', en: 'The file is empty' });
}

export function tooManyUploads(): Refusal {
  const messages = {
    th: `ส่งไฟล์ได้ไม่เกิน ${MOST_UPLOADS_A_DAY} ไฟล์ใน 24 ชั่วโมง`,
    en: `At most ${MOST_UPLOADS_A_DAY} files can be sent within 24 hours`,
  };
  return new Refusal('TOO_MANY_UPLOADS', messages, { highest: MOST_UPLOADS_A_DAY });
}

export function cellsOutOfRange(cells: number): Refusal {
  const messages = { th: `เลือกได้ 1-${MOST_CELLS} ช่อง`, en: `Choose from 1 to ${MOST_CELLS} cells` };
  return new Refusal('CELLS_OUT_OF_RANGE', messages, { cells, highest: MOST_CELLS }, 'cells');
}

export function indicatorNotFound(indicatorId: string): Refusal {
  const messages = { th: 'ไม่พบตัวชี้วัดนี้', en: 'There is no such indicator' };
  return new Refusal('INDICATOR_NOT_FOUND', messages, { indicatorId: indicatorId.slice(0, 40) }, 'indicatorId');
}

export function evidenceFrozen(code: string, state: ResultState): Refusal {
  return new Refusal(
    'EVIDENCE_FROZEN',
    { th: `ผลของ ${code} อยู่ในสถานะที่เปลี่ยนหลักฐานไม่ได้`, en: `The result of ${code} is ${state}: its evidence stays as it is` },
    { indicator: code, state },
  );
}

export function tooManyFiles(code: string): Refusal {
  const messages = { th: `${code} มีหลักฐานครบ ${MOST_FILES} ไฟล์แล้ว`, en: `${code} has ${MOST_FILES} files already` };
  return new Refusal('TOO_MANY_FILES', messages, { indicator: code, highest: MOST_FILES });
}

export function notAttached(): Refusal {
  return new Refusal('EVIDENCE_NOT_ATTACHED', { th: 'ไฟล์นี้ไม่ได้แนบกับช่องนี้', en: 'This file is not attached to this cell' });
}
