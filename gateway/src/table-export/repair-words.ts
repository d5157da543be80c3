/** Kinds of repairs. */
export const REPAIR_KINDS = {
  HARDWARE: 'ฮาร์ดแวร์ · Hardware',
  SOFTWARE: 'ซอฟต์แวร์ · Software',
  NETWORK: 'เครือข่าย · Network',
  CITIZEN_REPORT: 'เรื่องจากประชาชน · Citizen report',
} as const;

/** How a repair ended, if it did. */
export const REPAIR_STATUSES = {
  OPEN: 'ค้างอยู่ · Open',
  HANDED_OVER: 'ส่งมอบแล้ว · Handed over',
  ENDED: 'สิ้นสุดโดยไม่ส่งมอบ · Ended without hand-over',
  UNKNOWN: 'ไม่ทราบเวลาเสร็จ · Finished at an unknown time',
} as const;

/** What last happened to a repair. */
export const REPAIR_STATES = {
  RECEIVED: 'รับเรื่อง · Received',
  TRIAGED: 'คัดแยกแล้ว · Triaged',
  ASSIGNED: 'มอบหมายงาน · Given to an officer or a section',
  DIAGNOSING: 'ตรวจหาสาเหตุ · Finding the cause',
  WAITING_PART: 'รออะไหล่ · Waiting for a part',
  WAITING_AGENCY: 'รอหน่วยงานผู้แจ้ง · Waiting for the asking agency',
  MENDING: 'กำลังซ่อม · Being mended',
  CHECKED: 'ตรวจตามรายการซอฟต์แวร์ · Software checklist answered',
  QUALITY_CHECK: 'ตรวจคุณภาพ · Quality check',
  READY: 'พร้อมส่งมอบ · Ready',
  NOTIFIED: 'แจ้งให้มารับแล้ว · Agency notified',
  HANDED_OVER: 'ส่งมอบแล้ว · Handed over',
  BEYOND_REPAIR: 'ซ่อมไม่ได้ · Beyond repair',
  CANCELLED: 'ยกเลิก · Cancelled',
  CLOSED: 'ปิดเรื่อง · Closed',
  NOTED: 'บันทึกข้อมูล · Noted',
  CORRECTED: 'แก้ไขเหตุการณ์ก่อนหน้า · Earlier event corrected',
} as const;

/** Sections that mend. */
export const SECTIONS = {
  REPAIR: 'ฝ่ายช่างคอมพิวเตอร์ · Computer repair section',
  SERVICE_1: 'ฝ่ายบริการ 1 · Service section 1',
  SERVICE_2: 'ฝ่ายบริการ 2 · Service section 2',
  TECHNICAL_MEDIA: 'ฝ่ายเทคนิคและผลิตสื่อ · Technical and media section',
} as const;

/** What a figure of the measures counts. */
export const TICKET_MARKS = {
  RETURNED: 'กลับมาซ่อมซ้ำ · Came back',
  FIRST_TIME: 'ซ่อมครั้งเดียวผ่าน · Mended the first time',
  WITHIN_STANDARD: 'ทันมาตรฐาน · Within standard',
  OVER_STANDARD: 'เกินมาตรฐาน · Over the standard',
  WAITING_PART: 'รออะไหล่อยู่ขณะนี้ · Waiting for a part now',
  ANSWERED: 'มีคำตอบความพึงพอใจ · With an answer on satisfaction',
} as const;

/** How long a repair has been open. */
export const BACKLOG_AGES = {
  UP_TO_3: 'ไม่เกิน 3 วัน · up to 3 days',
  UP_TO_7: '4–7 วัน · 4–7 days',
  UP_TO_30: '8–30 วัน · 8–30 days',
  UP_TO_90: '31–90 วัน · 31–90 days',
  OVER_90: 'เกิน 90 วัน · over 90 days',
} as const;

/** Kinds of devices. */
export const DEVICE_KINDS = {
  COMPUTER: 'คอมพิวเตอร์ · Computer',
  MONITOR: 'จอภาพ · Monitor',
  PRINTER: 'เครื่องพิมพ์ · Printer',
  SCANNER: 'สแกนเนอร์ · Scanner',
  UPS: 'เครื่องสำรองไฟ · UPS',
  NETWORK: 'อุปกรณ์เครือข่าย · Network device',
  OTHER: 'อื่น ๆ · Other',
} as const;

/** Whether a device is in use. */
export const DEVICE_STATES = {
  IN_USE: 'ใช้งานอยู่ · In use',
  DISPOSAL_ADVISED: 'เสนอให้จำหน่าย · Disposal advised',
  DISPOSED: 'จำหน่ายแล้ว · Disposed of',
} as const;

/** How a repair stands to its standard. */
export const CLOCK_TONES = {
  IN_TIME: 'อยู่ในกำหนด · In time',
  DUE_SOON: 'ใกล้ครบกำหนด · Due soon',
  LATE: 'เกินกำหนด · Late',
  MET: 'ทันมาตรฐาน · Within standard',
  MISSED: 'เกินมาตรฐาน · Beyond standard',
  NONE: 'ไม่มีมาตรฐาน · No standard',
} as const;
