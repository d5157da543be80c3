import { Refusal } from '@nakhon/core/refusal';

/** What a refusal says of a material. */
export interface MaterialFacts {
  id: string;
  code: string;
  nameTh: string;
  unitTh: string;
  balance: number;
  active: boolean;
}

/** More is asked for than there is: the message names how many there are. */
export function notEnoughInStock({ code, nameTh, unitTh, balance }: MaterialFacts, asked: number): Refusal {
  return new Refusal(
    'NOT_ENOUGH_IN_STOCK',
    {
      th: `${nameTh} (${code}) มีคงเหลือ ${balance} ${unitTh} ไม่พอสำหรับ ${asked} ${unitTh}`,
      en: `There are ${balance} of ${code}, not enough for ${asked}`,
    },
    { code, balance, asked, missing: asked - balance },
    'lines',
  );
}

export function materialNotFound(id: string): Refusal {
  return new Refusal('MATERIAL_NOT_FOUND', { th: 'ไม่พบวัสดุนี้', en: 'There is no such material' }, { id: id.slice(0, 40) }, 'materialId');
}

export function materialInactive({ code, nameTh }: MaterialFacts): Refusal {
  const messages = { th: `${nameTh} (${code}) เลิกใช้แล้ว เบิกไม่ได้`, en: `${code} is out of use and cannot be drawn` };
  return new Refusal('MATERIAL_INACTIVE', messages, { code }, 'lines');
}

export function materialCodeTaken(code: string): Refusal {
  const messages = { th: `รหัสวัสดุ ${code} มีอยู่แล้ว`, en: `There is a material ${code} already` };
  return new Refusal('MATERIAL_CODE_TAKEN', messages, { code }, 'input.code');
}

/** Someone acted since the asker looked. */
export function staleVersion(seenVersion: number, version: number): Refusal {
  const messages = {
    th: 'มีผู้อื่นทำรายการนี้หลังจากที่ท่านเปิดดู กรุณาดูข้อมูลล่าสุดก่อน',
    en: 'Somebody else acted on this after you saw it; look at the newest first',
  };
  return new Refusal('STALE_VERSION', messages, { seenVersion, version }, 'seenVersion');
}

export function notOfTheStore(field: string): Refusal {
  const messages = { th: 'เฉพาะเจ้าหน้าที่คลังวัสดุคอมพิวเตอร์', en: 'Only the keepers of computer materials may' };
  return new Refusal('FORBIDDEN', messages, { field, roles: 'STOCK' });
}

export function ticketNotFound(ticketId: string): Refusal {
  return new Refusal(
    'REPAIR_NOT_FOUND',
    { th: 'ไม่พบงานซ่อมนี้', en: 'There is no such repair' },
    { ticketId: ticketId.slice(0, 40) },
    'ticketId',
  );
}

export function repairHasEnded(code: string): Refusal {
  const messages = { th: `งานซ่อม ${code} สิ้นสุดแล้ว`, en: `Repair ${code} has ended` };
  return new Refusal('REPAIR_HAS_ENDED', messages, { code }, 'ticketId');
}

export function notOfTheSection(code: string): Refusal {
  const messages = {
    th: `งานซ่อม ${code} เป็นของฝ่ายอื่น เฉพาะเจ้าหน้าที่ของฝ่ายที่รับผิดชอบ`,
    en: `Repair ${code} belongs to another section: only its officers may`,
  };
  return new Refusal('NOT_IN_SECTION', messages, { code }, 'ticketId');
}
