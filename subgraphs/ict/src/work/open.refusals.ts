import { Refusal } from '@nakhon/core/refusal';

export function agencyMissing(): Refusal {
  const messages = { th: 'กรุณาระบุหน่วยงานผู้แจ้งหรืออุปกรณ์', en: 'Name the agency that asks, or the device' };
  return new Refusal('AGENCY_MISSING', messages, {}, 'input.agencyCode');
}

export function agencyUnknown(code: string): Refusal {
  const messages = { th: 'ไม่รู้จักหน่วยงานนี้', en: 'There is no such agency' };
  return new Refusal('AGENCY_UNKNOWN', messages, { code: code.slice(0, 40) }, 'input.agencyCode');
}

export function notYourAgency(code: string): Refusal {
  const messages = { th: 'หน่วยงานนี้อยู่นอกหน่วยงานที่บัญชีของท่านดูแล', en: 'This agency is outside those of your account' };
  return new Refusal('FORBIDDEN', messages, { field: 'agencyCode', agency: code }, 'input.agencyCode');
}

export function deviceUnknown(id: string): Refusal {
  const messages = { th: 'ไม่พบอุปกรณ์นี้ในทะเบียน', en: 'There is no such device' };
  return new Refusal('DEVICE_NOT_FOUND', messages, { id: id.slice(0, 40) }, 'input.deviceId');
}

export function deviceOfOtherAgency(assetNumber: string): Refusal {
  const messages = { th: `อุปกรณ์ ${assetNumber} เป็นของหน่วยงานอื่น`, en: `Device ${assetNumber} belongs to another agency` };
  return new Refusal('DEVICE_OF_OTHER_AGENCY', messages, { assetNumber }, 'input.deviceId');
}

export function deviceDisposed(assetNumber: string): Refusal {
  const messages = { th: `อุปกรณ์ ${assetNumber} จำหน่ายไปแล้ว`, en: `Device ${assetNumber} has been disposed of` };
  return new Refusal('DEVICE_DISPOSED', messages, { assetNumber }, 'input.deviceId');
}

export function problemUnknown(problem: string): Refusal {
  const messages = { th: 'ไม่รู้จักปัญหานี้ในงานประเภทนี้', en: 'This kind of repair has no such problem' };
  return new Refusal('PROBLEM_UNKNOWN', messages, { problem: problem.slice(0, 40) }, 'input.problem');
}

export function letterInFuture(letterDate: string): Refusal {
  const messages = { th: 'วันที่ของหนังสือยังมาไม่ถึง', en: 'The date of the letter has not come yet' };
  return new Refusal('LETTER_IN_FUTURE', messages, { letterDate }, 'input.letterDate');
}

export function receiptOnlyForOfficers(): Refusal {
  const messages = { th: 'เวลารับแจ้งย้อนหลังระบุได้เฉพาะเจ้าหน้าที่', en: 'Only officers say when it was received' };
  return new Refusal('ONLY_FOR_OFFICERS', messages, { field: 'receivedAt' }, 'input.receivedAt');
}

export function receivedLongAgo(receivedAt: Date, days: number): Refusal {
  const messages = { th: `เวลารับแจ้งย้อนหลังได้ไม่เกิน ${days} วัน`, en: `A receipt lies at most ${days} days back` };
  return new Refusal('RECEIVED_LONG_AGO', messages, { receivedAt: receivedAt.toISOString(), highest: days }, 'input.receivedAt');
}
