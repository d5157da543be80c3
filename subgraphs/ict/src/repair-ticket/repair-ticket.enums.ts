import { registerEnumType } from 'type-graphql';

/** What is mended [001 1.1-1.3]; citizens' reports come from outside and are no ICT work. */
export enum RepairKind {
  HARDWARE = 'HARDWARE',
  SOFTWARE = 'SOFTWARE',
  NETWORK = 'NETWORK',
  CITIZEN_REPORT = 'CITIZEN_REPORT',
}

registerEnumType(RepairKind, {
  name: 'RepairKind',
  description: 'ประเภทงานซ่อม · Kind of repair',
  valuesConfig: {
    HARDWARE: { description: 'ฮาร์ดแวร์ · Hardware' },
    SOFTWARE: { description: 'ซอฟต์แวร์ · Software' },
    NETWORK: { description: 'เครือข่าย · Network' },
    CITIZEN_REPORT: { description: 'เรื่องร้องเรียนของประชาชน · A report by a citizen' },
  },
});

/** The steps of a repair [001 1.1]: each is an event of the ticket's log, and the last one is its state. Events from ASSIGNED on leave the state as it is. */
export enum RepairEventName {
  RECEIVED = 'RECEIVED',
  TRIAGED = 'TRIAGED',
  DIAGNOSING = 'DIAGNOSING',
  MENDING = 'MENDING',
  WAITING_PART = 'WAITING_PART',
  WAITING_AGENCY = 'WAITING_AGENCY',
  QUALITY_CHECK = 'QUALITY_CHECK',
  READY = 'READY',
  NOTIFIED = 'NOTIFIED',
  HANDED_OVER = 'HANDED_OVER',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
  BEYOND_REPAIR = 'BEYOND_REPAIR',
  ASSIGNED = 'ASSIGNED',
  CHECKED = 'CHECKED',
  NOTED = 'NOTED',
  CORRECTED = 'CORRECTED',
}

registerEnumType(RepairEventName, {
  name: 'RepairEventName',
  description: 'ขั้นตอนของงานซ่อม · A step of a repair',
  valuesConfig: {
    RECEIVED: { description: 'รับแจ้ง · Received' },
    TRIAGED: { description: 'คัดแยกงาน · Triaged' },
    DIAGNOSING: { description: 'ตรวจหาสาเหตุ · Looking for the cause' },
    MENDING: { description: 'กำลังซ่อม · Mending' },
    WAITING_PART: { description: 'รออะไหล่ · Waiting for a part' },
    WAITING_AGENCY: { description: 'รอหน่วยงานผู้แจ้ง (หยุดนับเวลา) · Waiting for the agency; the clock of the standard stands still' },
    QUALITY_CHECK: { description: 'ตรวจคุณภาพก่อนส่งมอบ · Quality check before hand-over' },
    READY: { description: 'พร้อมส่งมอบ · Ready' },
    NOTIFIED: { description: 'แจ้งหน่วยงานมารับแล้ว · Agency told to collect' },
    HANDED_OVER: { description: 'ส่งมอบแล้ว · Handed over' },
    CLOSED: { description: 'ปิดงาน · Closed' },
    CANCELLED: { description: 'ยกเลิก · Cancelled' },
    BEYOND_REPAIR: { description: 'ซ่อมไม่ได้ · Beyond repair' },
    ASSIGNED: { description: 'มอบหมายเจ้าหน้าที่หรือฝ่าย · Given to an officer or a section' },
    CHECKED: { description: 'ตรวจตามรายการตรวจของซอฟต์แวร์ [001] 1.2 · A question of the software ladder answered' },
    NOTED: { description: 'บันทึกสาเหตุ วิธีแก้ไข หรือวันนัด · Cause, remedy or promised date noted' },
    CORRECTED: { description: 'แก้ไขเหตุการณ์ก่อนหน้า พร้อมเหตุผล · An earlier event corrected, with the reason' },
  },
});

/** Where it is mended [001] 1.1 steps 2-4. */
export enum RepairPlace {
  ON_SITE = 'ON_SITE',
  ONE_STOP = 'ONE_STOP',
  COLLECTED = 'COLLECTED',
}

registerEnumType(RepairPlace, {
  name: 'RepairPlace',
  description: 'สถานที่ซ่อม [001] 1.1 · Where it is mended',
  valuesConfig: {
    ON_SITE: { description: 'ซ่อม ณ ที่ตั้ง (อยู่ในการันตี) · On site, under the guarantee' },
    ONE_STOP: { description: 'หน่วยงานนำมาส่งที่จุดเดียวเบ็ดเสร็จ · Brought in to the one-stop point' },
    COLLECTED: { description: 'เจ้าหน้าที่ออกไปรับเครื่อง · Collected by an officer' },
  },
});

/** How a request came in [001] 1.1 step 1. */
export enum ReportChannel {
  LETTER = 'LETTER',
  SLIP = 'SLIP',
  TELEPHONE = 'TELEPHONE',
  ONLINE = 'ONLINE',
}

registerEnumType(ReportChannel, {
  name: 'ReportChannel',
  description: 'ช่องทางที่แจ้ง · How a request came in',
  valuesConfig: {
    LETTER: { description: 'หนังสือบันทึก · Letter' },
    SLIP: { description: 'ใบรับแจ้งปัญหา · Problem slip' },
    TELEPHONE: { description: 'โทรศัพท์ · Telephone' },
    ONLINE: { description: 'แจ้งในระบบ · In the hub' },
  },
});

/** Who works on it, by the zone of the asking agency [000]. */
export enum ServiceSection {
  REPAIR = 'REPAIR',
  SERVICE_1 = 'SERVICE_1',
  SERVICE_2 = 'SERVICE_2',
  TECHNICAL_MEDIA = 'TECHNICAL_MEDIA',
}

registerEnumType(ServiceSection, {
  name: 'ServiceSection',
  description: 'ฝ่ายที่รับผิดชอบของกองบริการระบบคอมพิวเตอร์ · Section of the computer services division',
  valuesConfig: {
    REPAIR: { description: 'ฝ่ายช่างคอมพิวเตอร์ · Repair section' },
    SERVICE_1: { description: 'ฝ่ายบริการ 1 · Service section 1' },
    SERVICE_2: { description: 'ฝ่ายบริการ 2 · Service section 2' },
    TECHNICAL_MEDIA: { description: 'ฝ่ายเทคนิคและผลิตสื่อ · Technical and media section' },
  },
});

/** Where a ticket stands, seen from a quarter's cut-off. */
export enum RepairStatus {
  OPEN = 'OPEN',
  HANDED_OVER = 'HANDED_OVER',
  ENDED = 'ENDED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(RepairStatus, {
  name: 'RepairStatus',
  description: 'สถานะ ณ วันที่ตัดยอดของไตรมาส · Where a ticket stands at the cut-off of the quarter',
  valuesConfig: {
    OPEN: { description: 'ค้างอยู่ ณ วันที่ตัดยอด · Open at the cut-off' },
    HANDED_OVER: { description: 'ส่งมอบในไตรมาส · Handed over in the quarter' },
    ENDED: {
      description: 'จบโดยไม่ได้ส่งมอบในไตรมาส (ปิด ยกเลิก ซ่อมไม่ได้) · Ended in the quarter without a hand-over: closed, cancelled, beyond repair',
    },
    UNKNOWN: { description: 'รับแจ้งในไตรมาส เสร็จแล้วแต่ไม่ทราบเวลา · Received in the quarter and finished at an unknown time' },
  },
});

export enum TicketOrder {
  RECEIVED = 'RECEIVED',
  TURNAROUND = 'TURNAROUND',
  DUE = 'DUE',
}

registerEnumType(TicketOrder, {
  name: 'TicketOrder',
  description: 'ลำดับของรายการ · Order of the list',
  valuesConfig: {
    RECEIVED: { description: 'เวลารับแจ้ง · Time of receipt' },
    TURNAROUND: { description: 'เวลาดำเนินการ งานที่ยังไม่ส่งมอบนับเป็นน้อยที่สุด · Turnaround; what is not handed over counts as least' },
    DUE: { description: 'กำหนดเสร็จ งานที่ไม่มีมาตรฐานอยู่ท้ายสุด · Due time; what has no standard counts as latest' },
  },
});
