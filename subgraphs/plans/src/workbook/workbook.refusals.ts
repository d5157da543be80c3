import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { Refusal } from '@nakhon/core/refusal';
import { MOST_TEMPLATE_ROWS } from './template-layout.rules.js';

export function notATemplate(): Refusal {
  return new Refusal('NOT_A_TEMPLATE', {
    th: 'ไฟล์นี้ไม่ใช่แบบรายงานผลที่ดาวน์โหลดจากระบบ',
    en: 'This is no results template that was downloaded from the hub',
  });
}

export function templateOutdated(version: number, current: number): Refusal {
  const messages = { th: 'แบบรายงานนี้เป็นรุ่นเก่า กรุณาดาวน์โหลดใหม่', en: 'This template is of an older layout; download a new one' };
  return new Refusal('TEMPLATE_OUTDATED', messages, { version, current });
}

export function templateOfAnotherAgency(agencyCode: string): Refusal {
  return new Refusal(
    'TEMPLATE_OF_ANOTHER_AGENCY',
    { th: `แบบรายงานนี้เป็นของหน่วยงาน ${agencyCode}`, en: `This template is of the agency ${agencyCode}` },
    { agencyCode },
  );
}

export function templateOfAnotherPeriod(found: FiscalQuarter, wanted: FiscalQuarter): Refusal {
  return new Refusal(
    'TEMPLATE_OF_ANOTHER_PERIOD',
    {
      th: `แบบรายงานนี้เป็นของไตรมาส ${found.quarter}/${found.fiscalYear} ไม่ใช่ ${wanted.quarter}/${wanted.fiscalYear}`,
      en: `This template is of quarter ${found.quarter}/${found.fiscalYear}, not ${wanted.quarter}/${wanted.fiscalYear}`,
    },
    { fiscalYear: found.fiscalYear, quarter: found.quarter, wantedFiscalYear: wanted.fiscalYear, wantedQuarter: wanted.quarter },
  );
}

export function tooManyRows(rows: number): Refusal {
  const messages = { th: `นำเข้าได้ครั้งละไม่เกิน ${MOST_TEMPLATE_ROWS} แถว`, en: `At most ${MOST_TEMPLATE_ROWS} rows at a time` };
  return new Refusal('TOO_MANY_ROWS', messages, { rows, highest: MOST_TEMPLATE_ROWS });
}

export function templateTooLarge(): Refusal {
  return new Refusal(
    'TEMPLATE_TOO_LARGE',
    {
      th: `หน่วยงานนี้มีตัวชี้วัดเกิน ${MOST_TEMPLATE_ROWS} ตัว กรุณาเลือกหน่วยงานย่อย`,
      en: `This agency has more than ${MOST_TEMPLATE_ROWS} indicators; choose one of its divisions`,
    },
    { highest: MOST_TEMPLATE_ROWS },
  );
}

export function exportTooLarge(highest: number): Refusal {
  const messages = { th: `มีเกิน ${highest} แถว กรุณาเลือกหน่วยงาน`, en: `There are more than ${highest} rows; choose an agency` };
  return new Refusal('EXPORT_TOO_LARGE', messages, { highest });
}

/** Why a row of the sheet does not go to be saved. */
export const ROW_REFUSALS = {
  FORMULA_IN_CELL: { th: 'ช่องนี้เป็นสูตร กรุณาใส่ค่า', en: 'This cell holds a formula; put in the value' },
  CELL_ERROR: { th: 'ช่องนี้มีข้อผิดพลาดของโปรแกรมตาราง', en: 'This cell holds an error of the spreadsheet' },
  CODE_CHANGED: { th: 'รหัสตัวชี้วัดของแถวนี้ถูกเปลี่ยน', en: 'The indicator code of this row was changed' },
  ROW_UNKNOWN: { th: 'แถวนี้ไม่มีในแบบรายงาน', en: 'This row is not part of the template' },
} as const;

export function rowRefused(code: keyof typeof ROW_REFUSALS, facts: Refusal['facts']): Refusal {
  return new Refusal(code, ROW_REFUSALS[code], facts);
}
