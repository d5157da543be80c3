import { Refusal } from '@nakhon/core/refusal';

/** Rows that one file holds at most. */
export const MOST_ROWS = 10_000;
const LONGEST_TOLD = 60;

export function tableUnknown(name: string, known: readonly string[]): Refusal {
  const messages = { th: 'ไม่มีตารางชื่อนี้ให้ส่งออก', en: 'There is no table of this name to export' };
  return new Refusal('TABLE_UNKNOWN', messages, { table: name.slice(0, LONGEST_TOLD), known: known.join(', ') }, 'table');
}

export function parameterUnknown(name: string, known: readonly string[]): Refusal {
  const told = name.slice(0, LONGEST_TOLD);
  const messages = { th: `ตารางนี้ไม่มีตัวกรองชื่อ "${told}"`, en: `This table has no filter "${told}"` };
  return new Refusal('PARAMETER_UNKNOWN', messages, { parameter: told, known: known.join(', ') }, told);
}

/** `wanted` says what is taken, such as `REPAIR, SERVICE_1`. */
export function parameterInvalid(name: string, value: string, wanted: string): Refusal {
  const messages = {
    th: `ค่าของตัวกรอง "${name}" ไม่ถูกต้อง ใช้ได้: ${wanted}`,
    en: `The filter "${name}" does not take this value; it takes ${wanted}`,
  };
  return new Refusal('PARAMETER_INVALID', messages, { parameter: name, value: value.slice(0, LONGEST_TOLD), wanted }, name);
}

export function parameterMissing(name: string): Refusal {
  const messages = { th: `ต้องระบุ "${name}"`, en: `"${name}" must be given` };
  return new Refusal('PARAMETER_MISSING', messages, { parameter: name }, name);
}

export function placeTwice(): Refusal {
  return new Refusal(
    'PLACE_NAMED_TWICE',
    {
      th: 'ระบุได้อย่างเดียว: เขต (district) หน่วยงาน (agency) หรือกลุ่มของหน่วยงาน (who, group, section)',
      en: 'Name one only: a district, an agency, or a choice of places (who, group, section)',
    },
    {},
    'district',
  );
}

/** A list is given whole or not at all. */
export function exportTooLarge(rows: number): Refusal {
  const messages = {
    th: `มี ${rows} แถว เกิน ${MOST_ROWS} แถวที่ส่งออกได้ในหนึ่งไฟล์ กรุณาเพิ่มตัวกรอง`,
    en: `There are ${rows} rows, and a file holds ${MOST_ROWS} at most; narrow the filters`,
  };
  return new Refusal('EXPORT_TOO_LARGE', messages, { rows, highest: MOST_ROWS });
}

export function budgetItemNotFound(item: string): Refusal {
  const messages = { th: 'ไม่มีรายการงบประมาณนี้ หรือไม่มีสิทธิ์ดู', en: 'There is no such budget item, or it is not yours to see' };
  return new Refusal('BUDGET_ITEM_NOT_FOUND', messages, { item }, 'item');
}

/** Nobody reads it: whoever asked has hung up. */
export function clientLeft(): Refusal {
  return new Refusal('CLIENT_LEFT', { th: 'ผู้ขอเลิกรอแล้ว', en: 'Whoever asked has hung up' });
}

export function tooManyExports(highest: number): Refusal {
  const messages = {
    th: `กำลังจัดทำไฟล์ให้ท่านอยู่แล้ว ${highest} ไฟล์ กรุณารอให้เสร็จก่อน`,
    en: `${highest} files are being made for you already; wait until one is done`,
  };
  return new Refusal('TOO_MANY_EXPORTS', messages, { highest });
}
