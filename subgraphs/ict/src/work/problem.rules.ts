import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { DeviceKind } from '../device/device.enums.js';

/** A problem that comes again and again: the same one on the same device falls under the guarantee. */
export interface KnownProblem {
  code: string;
  kind: RepairKind;
  /** The kind of device that has it; null = any. */
  deviceKind: DeviceKind | null;
  nameTh: string;
  nameEn: string;
}

const { HARDWARE, SOFTWARE, NETWORK } = RepairKind;
const { COMPUTER, MONITOR, PRINTER, SCANNER, UPS } = DeviceKind;

const known = (kind: RepairKind, deviceKind: DeviceKind | null, code: string, nameTh: string, nameEn: string): KnownProblem => ({
  code,
  kind,
  deviceKind,
  nameTh,
  nameEn,
});

/** By the manuals of [001] 1.1-1.3: computer, monitor, printer, scanner, UPS / OS, office, driver, virus, Internet, Portal, MIS / network. */
export const KNOWN_PROBLEMS: readonly KnownProblem[] = [
  known(HARDWARE, COMPUTER, 'NO_POWER', 'เปิดเครื่องไม่ติด', 'Does not switch on'),
  known(HARDWARE, COMPUTER, 'NO_START', 'เปิดติดแต่ไม่เข้าระบบ', 'Switches on and does not start'),
  known(HARDWARE, COMPUTER, 'SHUTS_DOWN', 'เครื่องดับเองหรือร้อนเกิน', 'Shuts down by itself or overheats'),
  known(HARDWARE, COMPUTER, 'SLOW', 'เครื่องช้าหรือค้างบ่อย', 'Slow, or freezes often'),
  known(HARDWARE, COMPUTER, 'DISK', 'ฮาร์ดดิสก์เสียหรือไม่พบ', 'Disk broken or not found'),
  known(HARDWARE, COMPUTER, 'PORT', 'พอร์ต แป้นพิมพ์ หรือเมาส์ใช้ไม่ได้', 'Port, keyboard or mouse does not work'),
  known(HARDWARE, COMPUTER, 'CLOCK', 'วันที่และเวลาไม่ตรง', 'Date and time are wrong'),
  known(HARDWARE, MONITOR, 'NO_PICTURE', 'จอไม่มีภาพ', 'No picture'),
  known(HARDWARE, MONITOR, 'BAD_PICTURE', 'จอเป็นเส้นหรือกะพริบ', 'Lines, or it flickers'),
  known(HARDWARE, PRINTER, 'PAPER', 'ดึงกระดาษไม่เข้าหรือกระดาษติด', 'Does not feed, or jams'),
  known(HARDWARE, PRINTER, 'PRINT', 'งานพิมพ์จาง เป็นเส้น หรือไม่ครบ', 'Faint, striped or missing print'),
  known(HARDWARE, PRINTER, 'PRINTER_ERROR', 'เครื่องพิมพ์แจ้งข้อผิดพลาด', 'Printer reports an error'),
  known(HARDWARE, SCANNER, 'SCAN_FEED', 'สแกนดึงเอกสารไม่ถูกต้อง', 'Scanner feeds wrongly'),
  known(HARDWARE, SCANNER, 'SCAN_PICTURE', 'ภาพสแกนมีเส้นหรือคราบ', 'Lines or stains on the scan'),
  known(HARDWARE, UPS, 'UPS_BATTERY', 'ไม่จ่ายไฟเมื่อไฟดับ', 'Gives no power in a power cut'),
  known(HARDWARE, UPS, 'UPS_ALARM', 'ร้องเตือนตลอดเวลา', 'Alarms all the time'),
  known(HARDWARE, null, 'OTHER_HARDWARE', 'ฮาร์ดแวร์อื่น ๆ', 'Other hardware'),
  known(SOFTWARE, null, 'OS', 'ระบบปฏิบัติการ', 'Operating system'),
  known(SOFTWARE, null, 'OFFICE', 'โปรแกรมสำนักงานหรือฟอนต์', 'Office programs or fonts'),
  known(SOFTWARE, null, 'DRIVER', 'ไดรเวอร์', 'Driver'),
  known(SOFTWARE, null, 'VIRUS', 'ไวรัสหรือโปรแกรมไม่พึงประสงค์', 'Virus or unwanted program'),
  known(SOFTWARE, null, 'INTERNET', 'เข้าอินเทอร์เน็ตไม่ได้', 'Internet does not open'),
  known(SOFTWARE, null, 'PORTAL', 'เข้าเว็บท่า Portal ไม่ได้', 'Portal does not open'),
  known(SOFTWARE, null, 'MIS', 'เข้าระบบ MIS ไม่ได้', 'MIS does not open'),
  known(SOFTWARE, null, 'OTHER_SOFTWARE', 'ซอฟต์แวร์อื่น ๆ', 'Other software'),
  known(NETWORK, null, 'NO_LINK', 'ใช้เครือข่ายไม่ได้', 'No network'),
  known(NETWORK, null, 'SLOW_LINK', 'เครือข่ายช้าหรือหลุดบ่อย', 'Network slow, or breaks off'),
  known(NETWORK, null, 'WIRELESS', 'เครือข่ายไร้สายใช้ไม่ได้', 'Wireless network does not work'),
  known(NETWORK, null, 'OTHER_NETWORK', 'เครือข่ายอื่น ๆ', 'Other network problem'),
];

/** The known problem of this kind of repair; null when there is none. */
export function knownProblem(kind: RepairKind, code: string): KnownProblem | null {
  return KNOWN_PROBLEMS.find((problem) => problem.kind === kind && problem.code === code) ?? null;
}

/** Whether two repairs of one device with this problem are the same failure: of "other" problems nobody knows. */
export function isTellingProblem(code: string): boolean {
  return !code.startsWith('OTHER_');
}
