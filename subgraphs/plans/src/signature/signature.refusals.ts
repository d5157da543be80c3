import { Refusal } from '@nakhon/core/refusal';

export function agencyNotFound(agencyCode: string): Refusal {
  return new Refusal(
    'AGENCY_NOT_FOUND',
    { th: 'ไม่พบหน่วยงานนี้', en: 'There is no such agency' },
    { agencyCode: agencyCode.slice(0, 40) },
    'agencyCode',
  );
}

export function nothingToSign(leftBehind: number): Refusal {
  const messages = { th: 'ยังไม่มีผลที่ตรวจสอบแล้วให้ลงนาม', en: 'There is no verified result to sign' };
  return new Refusal('NOTHING_TO_SIGN', messages, { leftBehind });
}

export function otherCells(seenCells: number, cells: number): Refusal {
  const messages = {
    th: `ผลที่ตรวจสอบแล้วมี ${cells} รายการ ไม่ใช่ ${seenCells} ตามที่เห็น กรุณาดูข้อมูลล่าสุดก่อนลงนาม`,
    en: `There are ${cells} verified results, not the ${seenCells} that were seen; look again before signing`,
  };
  return new Refusal('SIGNING_CHANGED', messages, { seenCells, cells }, 'seenCells');
}
