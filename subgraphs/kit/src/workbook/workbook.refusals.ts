import { Refusal, type RefusalFacts, type RefusalMessages } from '@nakhon/core/refusal';

/** Why a file is not opened: each code with its sentences. */
const MESSAGES = {
  FILE_UNSAFE: {
    th: 'ไฟล์นี้มีแมโคร วัตถุฝังตัว หรือลิงก์ไปไฟล์อื่น กรุณาบันทึกเป็นไฟล์ธรรมดาแล้วส่งใหม่',
    en: 'The file holds macros, embedded objects or links to other files; save it as a plain file and send it again',
  },
  ARCHIVE_TOO_LARGE: { th: 'ไฟล์ขยายแล้วใหญ่เกินกำหนด', en: 'The file grows past the limit when it is unpacked' },
  ARCHIVE_ENCRYPTED: { th: 'ไฟล์ตั้งรหัสผ่านไว้ กรุณาเอารหัสผ่านออก', en: 'The file is protected by a password; take it off' },
  ARCHIVE_BROKEN: { th: 'ไฟล์ชำรุด เปิดไม่ได้', en: 'The file is damaged and cannot be opened' },
  NOT_A_WORKBOOK: { th: 'ไฟล์นี้ไม่ใช่ Excel แบบ .xlsx', en: 'This is no Excel workbook of the kind .xlsx' },
  WORKBOOK_BROKEN: { th: 'เนื้อหาในสมุดงานชำรุด อ่านไม่ได้', en: 'The content of the workbook is damaged and cannot be read' },
  WORKBOOK_TOO_LARGE: { th: 'สมุดงานมีแถว คอลัมน์ หรือแผ่นงานมากเกินกำหนด', en: 'The workbook has too many rows, columns or sheets' },
} satisfies Record<string, RefusalMessages>;

/** What is neither of the two forms in which tables are given out. */
export function formatUnknown(format: string): Refusal {
  const messages = { th: 'รูปแบบไฟล์ต้องเป็น xlsx หรือ csv', en: 'The format is xlsx or csv' };
  return new Refusal('FORMAT_UNKNOWN', messages, { format: format.slice(0, 20) }, 'format');
}

export function workbookRefused(code: keyof typeof MESSAGES, facts: RefusalFacts = {}): Refusal {
  return new Refusal(code, MESSAGES[code], facts);
}
