import { Refusal } from '@nakhon/core/refusal';
import type { RejectReason } from '@nakhon/kit/import/rejects';

const reason = (code: string, th: string, en: string): RejectReason => ({ code, messages: { th, en } });

export const idMissing = reason('EXTERNAL_ID_MISSING', 'ไม่มีเลขที่ของเรื่อง', 'The row has no ticket number');
export const idTooLong = (longest: number): RejectReason =>
  reason('EXTERNAL_ID_TOO_LONG', `เลขที่ของเรื่องยาวเกิน ${longest} ตัวอักษร`, `The ticket number has more than ${longest} characters`);
export const idTwice = reason('EXTERNAL_ID_TWICE', 'เลขที่นี้มีอยู่ก่อนแล้วในแฟ้มเดียวกัน', 'The same ticket number stands earlier in this file');
export const agencyMissing = reason('AGENCY_MISSING', 'ไม่ระบุเขตหรือหน่วยงาน', 'The row names no district or agency');
export const agencyUnknown = reason('AGENCY_UNKNOWN', 'ไม่รู้จักเขตหรือหน่วยงานนี้', 'No district or agency is called so');
export const kindUnknown = reason('KIND_UNKNOWN', 'ไม่รู้จักประเภทงานนี้', 'The kind is none of HARDWARE, SOFTWARE, NETWORK, CITIZEN_REPORT');
export const dateInvalid = (field: string): RejectReason =>
  reason('DATE_INVALID', `วันเวลาไม่ถูกต้องหรือไม่มี (${field})`, `The time is missing or not one (${field})`);
export const dateInFuture = (field: string): RejectReason =>
  reason('DATE_IN_FUTURE', `วันเวลายังมาไม่ถึง (${field})`, `The time has not come yet (${field})`);
export const receivedAfterObserved = reason(
  'RECEIVED_AFTER_OBSERVED',
  'รับแจ้งหลังวันสุดท้ายที่แฟ้มครอบคลุม',
  'It was received after the last day that the file covers',
);
export const handedOverBeforeReceived = reason('HANDED_OVER_BEFORE_RECEIVED', 'ส่งมอบก่อนรับแจ้ง', 'It was handed over before it was received');

export const deviceKindUnknown = reason('DEVICE_KIND_UNKNOWN', 'ไม่รู้จักประเภทอุปกรณ์นี้', 'No kind of device is called so');
export const dayInvalid = (field: string): RejectReason =>
  reason('DATE_INVALID', `วันที่ไม่ถูกต้อง ต้องเป็น ปปปป-ดด-วว (${field})`, `The date is not one of the form YYYY-MM-DD (${field})`);
export const assetNumberTwice = reason(
  'ASSET_NUMBER_TWICE',
  'เลขครุภัณฑ์นี้มีอยู่ก่อนแล้วในแฟ้มเดียวกัน',
  'The same asset number stands earlier in this file',
);

/** A rule's refusal as the reason of a rejected row. */
export function reasonOf(refusal: Refusal): RejectReason {
  return { code: refusal.code, messages: refusal.messages };
}
