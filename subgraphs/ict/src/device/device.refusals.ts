import { Refusal } from '@nakhon/core/refusal';

export function deviceNotFound(id: string): Refusal {
  const messages = { th: 'ไม่พบอุปกรณ์นี้ในหน่วยงานที่ท่านดูได้', en: 'No such device within the agencies you may see' };
  return new Refusal('DEVICE_NOT_FOUND', messages, { id }, 'input.id');
}

export function assetNumberTaken(assetNumber: string): Refusal {
  const messages = { th: `เลขครุภัณฑ์ ${assetNumber} มีอยู่แล้ว`, en: `A device with asset number ${assetNumber} is known already` };
  return new Refusal('ASSET_NUMBER_TAKEN', messages, { assetNumber }, 'input.assetNumber');
}

export function deviceChanged(seenVersion: number, version: number): Refusal {
  const messages = {
    th: 'มีผู้อื่นแก้ไขอุปกรณ์นี้หลังจากที่ท่านเปิดดู กรุณาตรวจสอบข้อมูลล่าสุดก่อน',
    en: 'Somebody else changed this device after you saw it; look at the newest facts first',
  };
  return new Refusal('STALE_VERSION', messages, { seenVersion, version }, 'seenVersion');
}

export function agencyUnknown(code: string, field: string): Refusal {
  return new Refusal('AGENCY_UNKNOWN', { th: `ไม่รู้จักหน่วยงาน ${code}`, en: `No agency has the code ${code}` }, { code }, field);
}
