/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** กิจกรรม · An activity */
export type ActivityInput = {
  /** ชื่อกิจกรรม · Name in Thai */
  nameTh: string;
  /** ลำดับที่ ตั้งแต่ 1 · Number, from 1 */
  number: number;
  /** แผนเริ่ม · Planned first day */
  plannedFrom: string;
  /** แผนสิ้นสุด · Planned last day */
  plannedTo: string;
  /** น้ำหนัก รวมกันต้องได้ 100 · Share of the whole; all add up to 100 */
  weight: string;
};

/** อายุของงานค้าง นับวันตามปฏิทินจากวันรับแจ้งถึงวันตัดยอด · Age of an open repair in calendar days from receipt to the cut-off */
export type BacklogAge =
  /** เกิน 90 วัน · More than 90 days */
  | 'OVER_90'
  /** ไม่เกิน 3 วัน · At most 3 days */
  | 'UP_TO_3'
  /** 4-7 วัน · 4 to 7 days */
  | 'UP_TO_7'
  /** 8-30 วัน · 8 to 30 days */
  | 'UP_TO_30'
  /** 31-90 วัน · 31 to 90 days */
  | 'UP_TO_90';

/** ระดับผลเทียบเป้าหมาย · How an attainment stands to its target */
export type Band =
  /** ต่ำกว่าเป้าหมาย ไม่ถึงร้อยละ 80 · Under 80 percent */
  | 'BELOW_TARGET'
  /** ใกล้เป้าหมาย ร้อยละ 80 ถึงไม่ถึง 100 · From 80 to under 100 percent */
  | 'NEAR_TARGET'
  /** บรรลุเป้าหมาย ร้อยละ 100 ขึ้นไป · From 100 percent */
  | 'ON_TARGET';

/** ลำดับรายการงบประมาณ · Order of budget items */
export type BudgetItemOrder =
  /** ตามงบ · By the appropriation */
  | 'APPROPRIATED'
  /** ตามรหัส · By code */
  | 'CODE'
  /** ตามยอดเบิกจ่าย · By what is disbursed */
  | 'DISBURSED'
  /** ตามอัตราเบิกจ่าย (งบศูนย์อยู่ต่ำสุด) · By rate; items without an appropriation are lowest */
  | 'RATE';

/** ช่องผลของตัวชี้วัดในไตรมาส · The cell of an indicator and a quarter */
export type CellInput = {
  /** ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era */
  fiscalYear: number;
  /** ตัวชี้วัด · Indicator */
  indicatorId: string | number;
  /** ไตรมาส 1-4 · Quarter */
  quarter: number;
};

/** สถานะของนาฬิกามาตรฐาน · State of the clock of the standard */
export type ClockState =
  /** หยุดนับระหว่างรอหน่วยงาน · Stands still while it waits for the agency */
  | 'PAUSED'
  /** กำลังนับ · Running */
  | 'RUNNING'
  /** จบแล้ว · Stopped */
  | 'STOPPED';

/** ทันมาตรฐานหรือไม่ · How it stands against the standard */
export type ClockTone =
  /** เหลือไม่เกินหนึ่งวันทำการ · One working day left at most */
  | 'DUE_SOON'
  /** ยังมีเวลา · In time */
  | 'IN_TIME'
  /** เกินกำหนด · Late */
  | 'LATE'
  /** ส่งมอบภายในมาตรฐาน · Handed over within the standard */
  | 'MET'
  /** ส่งมอบเกินมาตรฐาน · Handed over too late */
  | 'MISSED'
  /** ไม่มีมาตรฐานหรือจบโดยไม่ส่งมอบ · No standard, or ended without a hand-over */
  | 'NONE';

/** เหตุที่ไม่รับผล · Why a cell takes no results */
export type ClosedReason =
  /** ปิดรับแล้ว · Closed */
  | 'CLOSED'
  /** ยังไม่เปิดรับ · Not open yet */
  | 'NOT_YET_OPEN'
  /** ยังไม่มีช่วงรายงาน · The quarter has no reporting period */
  | 'NO_PERIOD';

/** สิ่งที่แก้ไขของเหตุการณ์เดิม · What was wrong with an event */
export type CorrectionInput = {
  /** หมายเหตุที่ถูกต้อง · The right note */
  noteTh?: string | null | undefined;
  /** เวลาที่เกิดจริง · When it really happened */
  occurredAt?: string | null | undefined;
  /** true = เหตุการณ์นี้ไม่ได้เกิดขึ้น · It never happened */
  struck?: boolean | null | undefined;
};

/** ผลการนับวัสดุหนึ่งรายการ · What was counted of a material */
export type CountedLineInput = {
  /** จำนวนที่นับได้ ศูนย์ขึ้นไป · Quantity found, zero or more */
  counted: number;
  /** วัสดุ · Material */
  materialId: string | number;
  /** หมายเหตุ · Note */
  noteTh?: string | null | undefined;
};

/** โทเค็นที่จะออก · A token to make */
export type CreateTokenInput = {
  /** วันสุดท้ายที่ใช้ได้ ไม่เกิน 400 วัน · Last day on which it works, within 400 days */
  expiresOn: string;
  /** ใช้ทำอะไร 1-100 ตัวอักษร · What it is for, 1 to 100 characters */
  name: string;
  /** ขอบเขต อย่างน้อยหนึ่ง · Scopes, at least one */
  scopes: Array<TokenScope>;
  /** ออกให้บัญชีอื่น (ผู้ดูแลระบบ อ่านอย่างเดียว) · For another account: administrators only, and reading only */
  username?: string | null | undefined;
};

/** วิธีสะสมค่าของตัวชี้วัดระหว่างไตรมาส · How the value of a quarter relates to the quarters before it */
export type Cumulation =
  /** ค่าเฉลี่ย · An average */
  | 'AVERAGE'
  /** ค่าล่าสุด ณ สิ้นไตรมาส · The latest state */
  | 'LATEST'
  /** รายไตรมาส แยกจากกัน · Each quarter alone */
  | 'QUARTERLY'
  /** สะสมตั้งแต่ต้นปีงบประมาณ · Running total since 1 October */
  | 'RUNNING_TOTAL';

/** ข้อมูลอุปกรณ์ · What is to be known of a device */
export type DeviceInput = {
  /** หน่วยงานเจ้าของ · The agency it belongs to */
  agencyCode: string | number;
  /** เลขครุภัณฑ์ (ไม่เกิน 60 ตัวอักษร) · Asset number, at most 60 characters */
  assetNumber: string;
  /** วันที่ซื้อ · Bought on */
  boughtOn?: string | null | undefined;
  /** ยี่ห้อ · Brand */
  brand: string;
  /** รหัสในระบบ ไม่ระบุ = เพิ่มใหม่ · Identifier; a new device when left out */
  id?: string | number | null | undefined;
  /** ประเภท · Kind */
  kind: DeviceKind;
  /** รุ่น · Model */
  model: string;
  /** สถานที่ตั้ง · Where it stands */
  placeTh?: string | null | undefined;
  /** หมายเลขเครื่อง · Serial number */
  serial?: string | null | undefined;
  /** สถานะ · State */
  state?: DeviceState;
  /** รับประกันถึงวันที่ · Warranty ends on */
  warrantyUntil?: string | null | undefined;
};

/** ประเภทอุปกรณ์ [001] 1.1 · Kind of device */
export type DeviceKind =
  /** เครื่องคอมพิวเตอร์ · Computer */
  | 'COMPUTER'
  /** จอภาพ · Monitor */
  | 'MONITOR'
  /** อุปกรณ์เครือข่าย · Network device */
  | 'NETWORK'
  /** อื่น ๆ · Other */
  | 'OTHER'
  /** เครื่องพิมพ์ · Printer */
  | 'PRINTER'
  /** เครื่องสแกน · Scanner */
  | 'SCANNER'
  /** เครื่องสำรองไฟ · Uninterruptible power supply */
  | 'UPS';

/** สถานะของอุปกรณ์ · State of a device */
export type DeviceState =
  /** เสนอจำหน่าย เพราะซ่อมไม่ได้ · Disposal advised: beyond repair */
  | 'DISPOSAL_ADVISED'
  /** จำหน่ายแล้ว · Disposed of */
  | 'DISPOSED'
  /** ใช้งานอยู่ · In use */
  | 'IN_USE';

/** ทิศทางของตัวชี้วัด · Which way is better */
export type Direction =
  /** ยิ่งน้อยยิ่งดี · Less is better */
  | 'LESS_IS_BETTER'
  /** ยิ่งมากยิ่งดี · More is better */
  | 'MORE_IS_BETTER';

/** หมวดรายจ่าย · Category of expense */
export type ExpenseCategory =
  /** ค่าครุภัณฑ์ ที่ดินและสิ่งก่อสร้าง · Equipment, land and buildings */
  | 'EQUIPMENT_LAND_BUILDINGS'
  /** รายจ่ายอื่น · Other expenditure */
  | 'OTHER'
  /** เงินเดือน ค่าจ้าง · Personnel */
  | 'PERSONNEL'
  /** ค่าตอบแทน ใช้สอยและวัสดุ · Remuneration, operations and materials */
  | 'REMUNERATION_OPERATIONS_MATERIALS'
  /** เงินอุดหนุน · Subsidies */
  | 'SUBSIDIES'
  /** แหล่งข้อมูลไม่ระบุหมวด · The source names no category */
  | 'UNCLASSIFIED'
  /** ค่าสาธารณูปโภค · Utilities */
  | 'UTILITIES';

/** ขอบเขตของตัวเลข: เขตและหน่วยงานรวมหน่วยงานใต้สังกัด · What a figure covers: districts and agencies with all below them; all of BMA when empty */
export type FigureScope = {
  /** รหัสหน่วยงาน 8 หลัก · Agency codes of eight digits */
  agencyCodes?: Array<string | number> | null | undefined;
  /** รหัสเขต 1001-1050 · District codes */
  districtCodes?: Array<string | number> | null | undefined;
};

/** คิดจากผลในสถานะใด · By which version of each result a figure is reckoned */
export type FigureState =
  /** ล่าสุดตามที่ส่ง · The newest, as submitted */
  | 'ENTERED'
  /** ทางการ: ที่ลงนามล่าสุด แม้เปิดแก้ไขอยู่ · Official: as signed last, also while it is open again */
  | 'OFFICIAL'
  /** ที่ตรวจสอบหรือลงนามล่าสุด · As verified or signed last */
  | 'VERIFIED';

/** สิ่งที่จะเปลี่ยน ไม่ระบุ = คงเดิม · What is to change; what is left out stays */
export type IndicatorChangesInput = {
  /** วิธีสะสมค่า · How quarters add up */
  cumulation?: Cumulation | null | undefined;
  /** แหล่งข้อมูลของผล · Where its figures come from */
  dataSourceTh?: string | null | undefined;
  /** จำนวนทศนิยม 0-6 · Decimal places */
  decimals?: number | null | undefined;
  /** คำนิยาม · What it means */
  definitionTh?: string | null | undefined;
  /** ทิศทาง · Which way is better */
  direction?: Direction | null | undefined;
  /** ต้องแนบหลักฐาน · Whether evidence is needed */
  evidenceRequired?: boolean | null | undefined;
  /** รหัสเป้าประสงค์ · Code of the goal it serves */
  goalCode?: string | number | null | undefined;
  /** มีตัวตั้งและตัวหาร · Whether it has numerator and denominator */
  hasRatio?: boolean | null | undefined;
  /** ประเภท · Kind */
  kind?: IndicatorKind | null | undefined;
  /** ค่าต่ำสุดที่เป็นไปได้ · Least plausible value */
  lowerBound?: string | null | undefined;
  /** วิธีวัดหรือสูตรคำนวณ · How it is measured */
  measuringTh?: string | null | undefined;
  /** ชื่อภาษาอังกฤษ · Name in English */
  nameEn?: string | null | undefined;
  /** ชื่อภาษาไทย · Name in Thai */
  nameTh?: string | null | undefined;
  /** ขอบเขต · What it covers */
  scopeTh?: string | null | undefined;
  /** ประเด็นยุทธศาสตร์ 1-7 · Strategic issue */
  strategicIssueCode?: string | number | null | undefined;
  /** หน่วยนับภาษาอังกฤษ · Unit in English */
  unitEn?: string | null | undefined;
  /** หน่วยนับภาษาไทย · Unit in Thai */
  unitTh?: string | null | undefined;
  /** ค่าสูงสุดที่เป็นไปได้ · Greatest plausible value */
  upperBound?: string | null | undefined;
  /** น้ำหนัก · Weight */
  weight?: string | null | undefined;
};

/** ประเภทตัวชี้วัด · Kind of indicator */
export type IndicatorKind =
  /** ตัวชี้วัดเจรจาตกลง ตกลงกับสำนักงาน ก.ก. · Negotiated with the civil service commission [004] 2.1 */
  | 'NEGOTIATED'
  /** ตัวชี้วัดกระบวนการ · Process indicator [004] table 2 */
  | 'PROCESS'
  /** ตัวชี้วัดยุทธศาสตร์ · Strategic */
  | 'STRATEGIC';

/** ลำดับของรายการตัวชี้วัด · What a list of indicators is ordered by */
export type IndicatorOrder =
  /** ร้อยละความสำเร็จ รายการที่ไม่มีค่าอยู่ท้ายเสมอ · Attainment; those without one come last either way */
  | 'ATTAINMENT'
  /** รหัส · Code */
  | 'CODE'
  /** ชื่อภาษาไทย · Name in Thai */
  | 'NAME';

/** ขั้นของการตรวจซอฟต์แวร์ [001] 1.2 · A step of the software ladder */
export type LadderStep =
  /** เกี่ยวกับอินเทอร์เน็ตหรือไม่ · Is it the Internet? */
  | 'INTERNET'
  /** เกี่ยวกับระบบ MIS หรือไม่ · Is it the MIS? */
  | 'MIS'
  /** เกี่ยวกับเว็บท่า Portal หรือไม่ · Is it the Portal? */
  | 'PORTAL'
  /** ติดตั้งใหม่เรียบร้อยหรือไม่ · Reinstalled? */
  | 'REINSTALL'
  /** ทดสอบแล้วใช้งานได้หรือไม่ · Tested, and does it work? */
  | 'TEST'
  /** ติดไวรัสหรือไม่ · Is it a virus? */
  | 'VIRUS';

/** จำนวนที่อนุมัติของวัสดุหนึ่งรายการ · What is approved of a line */
export type LineDecisionInput = {
  /** วัสดุ · Material */
  materialId: string | number;
  /** จำนวนที่อนุมัติ ไม่เกินที่ขอ · Quantity approved, at most what was asked for */
  quantity: number;
  /** เหตุผลเมื่อน้อยกว่าที่ขอ · Why, when it is less */
  reasonTh?: string | null | undefined;
};

/** ข้อมูลวัสดุ ไม่ระบุรหัสในระบบ = เพิ่มใหม่ · A material; without an id a new one */
export type MaterialInput = {
  /** ยังใช้อยู่ · In use */
  active: boolean;
  /** รหัสวัสดุ · Code */
  code: string;
  /** รหัสในระบบของวัสดุที่แก้ไข · Identifier of the one to change */
  id?: string | number | null | undefined;
  /** เป็นอะไหล่ · Whether it is a part */
  isPart: boolean;
  /** ชื่อภาษาอังกฤษ · Name in English */
  nameEn?: string | null | undefined;
  /** ชื่อภาษาไทย · Name in Thai */
  nameTh: string;
  /** จุดสั่งซื้อ · Reorder level */
  reorderLevel: number;
  /** หน่วยนับ · Unit */
  unitTh: string;
};

/** งานที่อยู่เบื้องหลังตัวชี้วัด · The repairs behind a measure */
export type MeasuredTickets = {
  /** อายุของงานค้าง ใช้กับสถานะค้าง · Age of open ones; with status OPEN */
  age?: BacklogAge | null | undefined;
  /** ลักษณะ · What they have in common */
  mark?: TicketMark | null | undefined;
  /** ยี่ห้อและรุ่นของเครื่อง · Brand and model of the device */
  model?: string | null | undefined;
  /** เจ้าหน้าที่ · Officer */
  officerId?: string | number | null | undefined;
};

/** ข้อเท็จจริงของการเปลี่ยนสถานะ ต้องมีอะไรดูที่ moves · What a move brings; moves tells what it needs */
export type MoveInput = {
  /** สาเหตุ · Cause */
  causeTh?: string | null | undefined;
  /** เอกสารที่ส่งมอบ ไม่เกิน 20 · Documents handed over, 20 at most */
  documents?: Array<string> | null | undefined;
  /** หมายเหตุ · Note */
  noteTh?: string | null | undefined;
  /** เวลาที่เกิดจริง ไม่ก่อนขั้นตอนก่อนหน้าและไม่อยู่ในอนาคต · When it happened: not before the step before, not in the future */
  occurredAt?: string | null | undefined;
  /** ซ่อมที่ใด · Where it is mended */
  place?: RepairPlace | null | undefined;
  /** วันที่นัดหมาย · Promised date */
  promisedOn?: string | null | undefined;
  /** เหตุผล · Why */
  reasonTh?: string | null | undefined;
  /** ผู้รับเครื่อง · Who received it */
  receivedBy?: string | null | undefined;
  /** วิธีแก้ไข · Remedy */
  remedyTh?: string | null | undefined;
};

/** สิ่งที่ต้องมีก่อนเปลี่ยนสถานะ · What a move still needs */
export type MoveNeed =
  /** สาเหตุ · The cause */
  | 'CAUSE'
  /** ตรวจตามขั้นของซอฟต์แวร์ให้ครบ · The software ladder answered to its end */
  | 'CHECKLIST'
  /** คำตอบของหน่วยงาน · What the agency answers */
  | 'NOTE'
  /** ซ่อมที่ใด · Where it is mended */
  | 'PLACE'
  /** เหตุผล · The reason */
  | 'REASON'
  /** ชื่อผู้รับเครื่อง · Who received it */
  | 'RECEIVED_BY'
  /** วิธีแก้ไข · The remedy */
  | 'REMEDY';

/** ประเภทการเคลื่อนไหวของคลัง · Kind of stock movement */
export type MovementKind =
  /** ปรับตามผลการตรวจนับ · Difference found by a count */
  | 'COUNT'
  /** จ่ายออก · Handed out */
  | 'ISSUE'
  /** รับเข้า · Received */
  | 'RECEIPT'
  /** รับคืน · Given back */
  | 'RETURN';

/** ตัวชี้วัดใหม่ · A new indicator */
export type NewIndicatorInput = {
  /** หน่วยงาน · Agency it belongs to */
  agencyCode: string | number;
  /** รหัส ไม่ซ้ำ · Code, unique */
  code: string;
  /** วิธีสะสมค่า · How quarters add up */
  cumulation: Cumulation;
  /** แหล่งข้อมูลของผล · Where its figures come from */
  dataSourceTh?: string | null | undefined;
  /** จำนวนทศนิยม 0-6 · Decimal places */
  decimals: number;
  /** คำนิยาม · What it means */
  definitionTh?: string | null | undefined;
  /** ทิศทาง · Which way is better */
  direction: Direction;
  /** ต้องแนบหลักฐาน · Whether evidence is needed */
  evidenceRequired?: boolean | null | undefined;
  /** รหัสเป้าประสงค์ · Code of the goal it serves */
  goalCode?: string | number | null | undefined;
  /** มีตัวตั้งและตัวหาร · Whether it has numerator and denominator */
  hasRatio?: boolean | null | undefined;
  /** ประเภท · Kind */
  kind: IndicatorKind;
  /** ค่าต่ำสุดที่เป็นไปได้ · Least plausible value */
  lowerBound?: string | null | undefined;
  /** วิธีวัดหรือสูตรคำนวณ · How it is measured */
  measuringTh?: string | null | undefined;
  /** ชื่อภาษาอังกฤษ · Name in English */
  nameEn: string;
  /** ชื่อภาษาไทย · Name in Thai */
  nameTh: string;
  /** ผู้รับผิดชอบ ไม่ระบุ = ยังไม่มี · Who answers for it; nobody yet when left out */
  owner?: OwnerInput | null | undefined;
  /** ขอบเขต · What it covers */
  scopeTh?: string | null | undefined;
  /** ประเด็นยุทธศาสตร์ 1-7 · Strategic issue */
  strategicIssueCode?: string | number | null | undefined;
  /** หน่วยนับภาษาอังกฤษ · Unit in English */
  unitEn: string;
  /** หน่วยนับภาษาไทย · Unit in Thai */
  unitTh: string;
  /** ค่าสูงสุดที่เป็นไปได้ · Greatest plausible value */
  upperBound?: string | null | undefined;
  /** น้ำหนัก · Weight */
  weight?: string;
};

/** โครงการใหม่ · A new project */
export type NewProjectInput = {
  /** กิจกรรม · Activities */
  activities: Array<ActivityInput>;
  /** หน่วยงาน · Agency */
  agencyCode: string | number;
  /** รายการงบประมาณ: รหัสภายใน หรือ ปี/รหัส · Budget item: its id, or year/code */
  budgetItemId?: string | null | undefined;
  /** รหัส ไม่ซ้ำ · Code, unique */
  code: string;
  /** วันสิ้นสุด · Last day */
  endsOn: string;
  /** ตัวชี้วัดที่สนับสนุน · Indicator that it serves */
  indicatorId?: string | number | null | undefined;
  /** ชื่อภาษาอังกฤษ · Name in English */
  nameEn?: string | null | undefined;
  /** ชื่อภาษาไทย · Name in Thai */
  nameTh: string;
  /** วันเริ่ม · First day */
  startsOn: string;
  /** รหัสกลยุทธ์หรือระดับอื่นในแผน · Code of the strategy, or another place in the plan */
  strategyCode?: string | number | null | undefined;
};

/** บันทึกระหว่างซ่อม · What is noted while it is mended */
export type NoteInput = {
  /** สาเหตุ · Cause */
  causeTh?: string | null | undefined;
  /** หมายเหตุ · Note */
  noteTh?: string | null | undefined;
  /** วันที่นัดหมาย · Promised date */
  promisedOn?: string | null | undefined;
  /** วิธีแก้ไข · Remedy */
  remedyTh?: string | null | undefined;
};

/** เหตุที่เรื่องนี้จบแล้ว · Why a notice asks nothing any more */
export type NoticeEnd =
  /** ปิดรับรายงานแล้ว · The quarter takes no results any more */
  | 'CLOSED'
  /** ดำเนินการแล้ว · What it asked for was done */
  | 'DONE'
  /** พ้นกำหนดแล้ว · Its time is over */
  | 'EXPIRED';

/** เรื่องที่แจ้ง · What a notice is about */
export type NoticeKind =
  /** ใกล้ครบกำหนดรายงาน · Results are due soon */
  | 'DUE_SOON'
  /** เลยกำหนดแล้วยังไม่รายงาน · The due day is over and results are missing */
  | 'LATE'
  /** เปิดให้แก้ไขหลังปิด · A closed cell was opened again */
  | 'REOPENED'
  /** ส่งกลับให้แก้ไข · A result was returned */
  | 'RETURNED'
  /** ลงนามรับรองแล้ว · The quarter was signed */
  | 'SIGNED';

/** การแจ้งซ่อม · A request for a repair */
export type OpenTicketInput = {
  /** หน่วยงานผู้แจ้ง ไม่ระบุ = ของอุปกรณ์ หรือของผู้แจ้ง · The agency that asks; that of the device, or one’s own, when left out */
  agencyCode?: string | number | null | undefined;
  /** ช่องทางที่แจ้ง ไม่ระบุ = ในระบบ · How it came in; in the hub when left out */
  channel?: ReportChannel | null | undefined;
  /** ผู้ติดต่อ · Whom to ask for */
  contactName?: string | null | undefined;
  /** โทรศัพท์ผู้ติดต่อ · Their telephone */
  contactPhone?: string | null | undefined;
  /** อุปกรณ์ในทะเบียน · The registered device */
  deviceId?: string | number | null | undefined;
  /** อุปกรณ์ที่ไม่อยู่ในทะเบียน · A device that is not registered */
  deviceTh?: string | null | undefined;
  /** ประเภท · Kind */
  kind: RepairKind;
  /** วันที่ของหนังสือ · Date of the letter */
  letterDate?: string | null | undefined;
  /** เลขที่หนังสือบันทึก · Number of the letter */
  letterNumber?: string | null | undefined;
  /** รหัสปัญหาที่พบบ่อย (จาก repairProblems) ใช้หาการรับประกัน · Code of a known problem; the guarantee is found by it */
  problem?: string | null | undefined;
  /** เวลารับแจ้ง (เฉพาะเจ้าหน้าที่) ไม่ระบุ = ขณะนี้ · When it was received, for officers only; now when left out */
  receivedAt?: string | null | undefined;
  /** อาการหรือเรื่อง · What it is about */
  subjectTh: string;
};

/** ผู้รับผิดชอบ · Who answers for an indicator */
export type OwnerInput = {
  /** บัญชี · Account */
  accountId?: string | number | null | undefined;
  /** ยังปฏิบัติงานอยู่ · Whether still in the post */
  active: boolean;
  /** ชื่อ ว่าง = ไม่มีผู้รับผิดชอบ · Name; nobody when left out */
  name?: string | null | undefined;
};

/** คำขออะไหล่ · A request for a part */
export type PartRequestInput = {
  /** ชื่อผู้ขอ · Name of who asks */
  askedBy?: string | null | undefined;
  /** ราคาประมาณรวม (บาท) · Estimate for all, in baht */
  estimateBaht?: string | null | undefined;
  /** วัสดุในคลังที่ตรงกัน (ถ้ามี) · The material of the store that it is, when there is one */
  materialId?: string | number | null | undefined;
  /** อะไหล่ รุ่น คุณลักษณะ · The part, its model and what it must do */
  nameTh: string;
  /** จำนวน มากกว่าศูนย์ · Quantity, above zero */
  quantity: number;
  /** เหตุผลที่ต้องใช้ · Why it is needed */
  reasonTh: string;
  /** งานซ่อม · The repair */
  ticketId: string | number;
};

/** สถานะคำขออะไหล่ · State of a request for a part */
export type PartRequestState =
  /** อนุมัติให้จัดซื้อ · Approved */
  | 'APPROVED'
  /** ของมาถึงแล้ว · Arrived */
  | 'ARRIVED'
  /** ขอแล้ว รอพิจารณา · Asked for */
  | 'ASKED'
  /** ยกเลิก · Cancelled */
  | 'CANCELLED'
  /** เปลี่ยนอะไหล่แล้ว · Fitted */
  | 'FITTED'
  /** สั่งซื้อแล้ว · Ordered */
  | 'ORDERED'
  /** ไม่อนุมัติ · Refused */
  | 'REFUSED';

/** กติกาของช่วงรายงาน นับเป็นวันหลังวันสุดท้ายของช่วงที่รายงาน · A rule for periods, in days after the last day that is reported on */
export type PeriodRuleInput = {
  /** วันสุดท้ายที่รับ หลังสิ้นช่วงกี่วัน · Days until the last day */
  closesAfterDays: number;
  /** ครบกำหนดหลังสิ้นช่วงกี่วัน · Days until it is due */
  dueAfterDays: number;
  /** เปิดรับหลังสิ้นช่วงกี่วัน 1 = วันถัดไป · Days until it opens, 1 = the next day */
  opensAfterDays: number;
};

/** ระดับใหม่ของแผน · A new place in the plan */
export type PlanNodeInput = {
  /** รหัส · Code */
  code: string | number;
  /** ระดับ · Level */
  kind: PlanNodeKind;
  /** ชื่อภาษาอังกฤษ · Name in English */
  nameEn: string;
  /** ชื่อภาษาไทย · Name in Thai */
  nameTh: string;
  /** ลำดับในระดับเดียวกัน · Order among its siblings */
  order: number;
  /** รหัสระดับบน · Code of what it belongs to */
  parentCode?: string | number | null | undefined;
};

/** ระดับในแผน · Level of the plan */
export type PlanNodeKind =
  /** เป้าประสงค์ · Goal */
  | 'GOAL'
  /** ประเด็นยุทธศาสตร์/ด้าน · Strategic issue */
  | 'ISSUE'
  /** ระยะของแผน · Phase */
  | 'PHASE'
  /** แผน · Plan */
  | 'PLAN'
  /** กลยุทธ์/มาตรการ · Strategy or measure */
  | 'STRATEGY'
  /** ประเด็นยุทธศาสตร์ย่อย/มิติ · Sub strategic issue */
  | 'SUB_ISSUE';

/** ชื่อและลำดับ · Names and order of a place in the plan */
export type PlanNodeNamesInput = {
  /** ชื่อภาษาอังกฤษ · Name in English */
  nameEn: string;
  /** ชื่อภาษาไทย · Name in Thai */
  nameTh: string;
  /** ลำดับในระดับเดียวกัน · Order among its siblings */
  order: number;
};

/** ประเภทตำแหน่ง [004] · Kind of position */
export type PositionKind =
  /** ข้าราชการกรุงเทพมหานครสามัญ · Ordinary official */
  | 'ORDINARY_OFFICIAL'
  /** ลูกจ้างประจำ · Permanent employee */
  | 'PERMANENT_EMPLOYEE'
  /** ลูกจ้างชั่วคราวโครงการ · Temporary employee of a project */
  | 'PROJECT_TEMPORARY'
  /** ข้าราชการครู · Teacher */
  | 'TEACHER'
  /** ลูกจ้างชั่วคราว · Temporary employee */
  | 'TEMPORARY_EMPLOYEE';

/** วิธีการจัดซื้อจัดจ้าง · Method of procurement */
export type ProcurementMethod =
  /** วิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding) · Electronic bidding */
  | 'E_BIDDING'
  /** วิธีตลาดอิเล็กทรอนิกส์ (e-market) · Electronic market */
  | 'E_MARKET'
  /** วิธีคัดเลือก · Selection method */
  | 'SELECTION'
  /** วิธีเฉพาะเจาะจง · Specific method */
  | 'SPECIFIC';

/** สถานะการจัดซื้อจัดจ้าง · State of a procurement */
export type ProcurementState =
  /** ยกเลิก · Cancelled */
  | 'CANCELLED'
  /** เสร็จสิ้น เบิกจ่ายแล้ว · Completed and paid */
  | 'COMPLETED'
  /** ลงนามสัญญาแล้ว รอส่งมอบ ตรวจรับ หรือเบิกจ่าย · Contract signed, awaiting delivery, inspection or payment */
  | 'CONTRACTED'
  /** อยู่ระหว่างดำเนินการ ยังไม่ลงนามสัญญา · Under way, no contract yet */
  | 'IN_PROGRESS';

/** ความก้าวหน้าหนึ่งเดือน ตามที่พิมพ์ · The progress of a month, as typed */
export type ProgressRowInput = {
  /** ร้อยละที่ทำได้ ณ สิ้นเดือน 0-100 · Percent done by the month’s end */
  actualPercent: string;
  /** สิ่งที่ดำเนินการ · What was done */
  doneTh?: string | null | undefined;
  /** ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era */
  fiscalYear: number;
  /** เดือน 1-12 (1 = ตุลาคม) · Month, 1 = October */
  month: number;
  /** สิ่งที่จะทำต่อไป · What comes next */
  nextTh?: string | null | undefined;
  /** ปัญหาอุปสรรค · Problems */
  problemsTh?: string | null | undefined;
  /** โครงการ · Project */
  projectId: string | number;
  /** ลำดับล่าสุดที่เห็น 0 = ยังไม่มี · Newest version seen, 0 for none */
  seenVersion: number;
  /** ยอดจ่ายที่ยืนยัน · Spending as it is confirmed */
  spentBaht?: string | null | undefined;
  /** ยอดจ่ายที่ระบบการเงินเสนอ · Spending as finance proposed it */
  spentProposedBaht?: string | null | undefined;
  /** สถานะ ไม่ระบุ = ตามร้อยละ · Status; as the percentages say when left out */
  status?: ProjectStatus | null | undefined;
};

/** สถานะของรายงานความก้าวหน้ารายเดือน · State of a month’s progress report */
export type ProgressState =
  /** ร่าง · Draft */
  | 'DRAFT'
  /** ยังไม่กรอก · Nothing entered */
  | 'EMPTY'
  /** ส่งกลับแก้ไข · Returned to be corrected */
  | 'RETURNED'
  /** ส่งแล้ว · Submitted */
  | 'SUBMITTED'
  /** ตรวจสอบแล้ว · Verified */
  | 'VERIFIED';

/** รายละเอียดโครงการทั้งหมด · What is told of a project, whole */
export type ProjectDetailsInput = {
  /** กิจกรรม · Activities */
  activities: Array<ActivityInput>;
  /** รายการงบประมาณ: รหัสภายใน หรือ ปี/รหัส · Budget item: its id, or year/code */
  budgetItemId?: string | null | undefined;
  /** วันสิ้นสุด · Last day */
  endsOn: string;
  /** ตัวชี้วัดที่สนับสนุน · Indicator that it serves */
  indicatorId?: string | number | null | undefined;
  /** ชื่อภาษาอังกฤษ · Name in English */
  nameEn?: string | null | undefined;
  /** ชื่อภาษาไทย · Name in Thai */
  nameTh: string;
  /** วันเริ่ม · First day */
  startsOn: string;
  /** รหัสกลยุทธ์หรือระดับอื่นในแผน · Code of the strategy, or another place in the plan */
  strategyCode?: string | number | null | undefined;
};

/** สถานะโครงการ · How a project stands against its plan */
export type ProjectStatus =
  /** แล้วเสร็จ · Done */
  | 'DONE'
  /** ล่าช้ากว่าแผน · Behind plan */
  | 'LATE'
  /** ยังไม่เริ่ม · Not started */
  | 'NOT_STARTED'
  /** ตามแผน · On plan */
  | 'ON_PLAN'
  /** ยกเลิกหรือชะลอ · Stopped */
  | 'STOPPED';

/** ลำดับของคิว · Order of the queue */
export type QueueOrder =
  /** ครบกำหนดก่อน งานที่ไม่มีมาตรฐานอยู่ท้าย · Due first; what has no standard comes last */
  | 'DUE'
  /** รับแจ้งก่อน · Received first */
  | 'RECEIVED'
  /** อยู่ในสถานะนานที่สุดก่อน · Longest in its state first */
  | 'STATE_SINCE';

/** การรับวัสดุเข้าคลัง · A receipt of material */
export type ReceiptInput = {
  /** เลขที่เอกสารรับ เช่น ใบส่งของ · Number of the document, such as the delivery note */
  documentNumber: string;
  /** วัสดุ · Material */
  materialId: string | number;
  /** หมายเหตุ · Note */
  noteTh?: string | null | undefined;
  /** จำนวนที่รับ มากกว่าศูนย์ · Quantity, above zero */
  quantity: number;
};

/** ขั้นตอนของงานซ่อม · A step of a repair */
export type RepairEventName =
  /** มอบหมายเจ้าหน้าที่หรือฝ่าย · Given to an officer or a section */
  | 'ASSIGNED'
  /** ซ่อมไม่ได้ · Beyond repair */
  | 'BEYOND_REPAIR'
  /** ยกเลิก · Cancelled */
  | 'CANCELLED'
  /** ตรวจตามรายการตรวจของซอฟต์แวร์ [001] 1.2 · A question of the software ladder answered */
  | 'CHECKED'
  /** ปิดงาน · Closed */
  | 'CLOSED'
  /** แก้ไขเหตุการณ์ก่อนหน้า พร้อมเหตุผล · An earlier event corrected, with the reason */
  | 'CORRECTED'
  /** ตรวจหาสาเหตุ · Looking for the cause */
  | 'DIAGNOSING'
  /** ส่งมอบแล้ว · Handed over */
  | 'HANDED_OVER'
  /** กำลังซ่อม · Mending */
  | 'MENDING'
  /** บันทึกสาเหตุ วิธีแก้ไข หรือวันนัด · Cause, remedy or promised date noted */
  | 'NOTED'
  /** แจ้งหน่วยงานมารับแล้ว · Agency told to collect */
  | 'NOTIFIED'
  /** ตรวจคุณภาพก่อนส่งมอบ · Quality check before hand-over */
  | 'QUALITY_CHECK'
  /** พร้อมส่งมอบ · Ready */
  | 'READY'
  /** รับแจ้ง · Received */
  | 'RECEIVED'
  /** คัดแยกงาน · Triaged */
  | 'TRIAGED'
  /** รอหน่วยงานผู้แจ้ง (หยุดนับเวลา) · Waiting for the agency; the clock of the standard stands still */
  | 'WAITING_AGENCY'
  /** รออะไหล่ · Waiting for a part */
  | 'WAITING_PART';

/** ประเภทงานซ่อม · Kind of repair */
export type RepairKind =
  /** เรื่องร้องเรียนของประชาชน · A report by a citizen */
  | 'CITIZEN_REPORT'
  /** ฮาร์ดแวร์ · Hardware */
  | 'HARDWARE'
  /** เครือข่าย · Network */
  | 'NETWORK'
  /** ซอฟต์แวร์ · Software */
  | 'SOFTWARE';

/** สถานที่ซ่อม [001] 1.1 · Where it is mended */
export type RepairPlace =
  /** เจ้าหน้าที่ออกไปรับเครื่อง · Collected by an officer */
  | 'COLLECTED'
  /** หน่วยงานนำมาส่งที่จุดเดียวเบ็ดเสร็จ · Brought in to the one-stop point */
  | 'ONE_STOP'
  /** ซ่อม ณ ที่ตั้ง (อยู่ในการันตี) · On site, under the guarantee */
  | 'ON_SITE';

/** สถานะ ณ วันที่ตัดยอดของไตรมาส · Where a ticket stands at the cut-off of the quarter */
export type RepairStatus =
  /** จบโดยไม่ได้ส่งมอบในไตรมาส (ปิด ยกเลิก ซ่อมไม่ได้) · Ended in the quarter without a hand-over: closed, cancelled, beyond repair */
  | 'ENDED'
  /** ส่งมอบในไตรมาส · Handed over in the quarter */
  | 'HANDED_OVER'
  /** ค้างอยู่ ณ วันที่ตัดยอด · Open at the cut-off */
  | 'OPEN'
  /** รับแจ้งในไตรมาส เสร็จแล้วแต่ไม่ทราบเวลา · Received in the quarter and finished at an unknown time */
  | 'UNKNOWN';

/** ช่องทางที่แจ้ง · How a request came in */
export type ReportChannel =
  /** หนังสือบันทึก · Letter */
  | 'LETTER'
  /** แจ้งในระบบ · In the hub */
  | 'ONLINE'
  /** ใบรับแจ้งปัญหา · Problem slip */
  | 'SLIP'
  /** โทรศัพท์ · Telephone */
  | 'TELEPHONE';

/** วันเปิดรับ ครบกำหนด และปิดรับรายงาน · When reports are taken */
export type ReportingDatesInput = {
  /** วันปิดรับ · Last day */
  closesOn: string;
  /** วันครบกำหนด นับถึงสิ้นวัน · Day by the end of which it is due */
  dueOn: string;
  /** วันเปิดรับ · First day */
  opensOn: string;
};

/** ผลที่กรอก ตามที่พิมพ์ (เลขไทยและตัวคั่นหลักพันได้) ช่องที่ไม่ส่งคงค่าเดิม · A result as typed, Thai digits and separators included; what is left out stays as it is */
export type ResultRowInput = {
  /** true = ล้างให้ว่าง · Empties the cell */
  clear?: boolean | null | undefined;
  /** ตัวหาร ตามที่พิมพ์ · Denominator as typed */
  denominator?: string | null | undefined;
  /** คำชี้แจงเมื่อค่าต่างจากอดีตมาก ข้อความว่าง = ลบ · Why the value lies far from the past; empty takes it away */
  explanationTh?: string | null | undefined;
  /** ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era */
  fiscalYear: number;
  /** ตัวชี้วัด · Indicator */
  indicatorId: string | number;
  /** เหตุผลที่ไม่ต้องรายงานในไตรมาสนี้ · Why it does not apply in this quarter */
  notApplicableReason?: string | null | undefined;
  /** หมายเหตุ ข้อความว่าง = ลบ · Note; empty takes it away */
  noteTh?: string | null | undefined;
  /** ตัวตั้ง ตามที่พิมพ์ · Numerator as typed */
  numerator?: string | null | undefined;
  /** ไตรมาส 1-4 · Quarter */
  quarter: number;
  /** ลำดับที่ที่เห็นล่าสุด 0 = ยังไม่มี · Number of the version that was seen; 0 = none */
  seenVersion: number;
  /** ค่า ตามที่พิมพ์ · Value as typed */
  value?: string | null | undefined;
};

/** สถานะของผลรายไตรมาส · State of the result of a quarter */
export type ResultState =
  /** ร่าง ยังไม่ส่ง · Draft, not submitted */
  | 'DRAFT'
  /** ยังไม่มีข้อมูล · Nothing entered */
  | 'EMPTY'
  /** ไม่ต้องรายงานในไตรมาสนี้ · Does not apply in this quarter */
  | 'NOT_APPLICABLE'
  /** ส่งกลับแก้ไข · Returned to be corrected */
  | 'RETURNED'
  /** ลงนามแล้ว · Signed by the head */
  | 'SIGNED'
  /** ส่งแล้ว รอตรวจสอบ · Submitted, to be verified */
  | 'SUBMITTED'
  /** ตรวจสอบแล้ว · Verified */
  | 'VERIFIED';

/** บทบาทของผู้ใช้ในหน่วยงานหนึ่งและหน่วยงานใต้สังกัด · What a person may be within an agency and everything below it */
export type Role =
  /** ผู้ดูแลระบบ · Administrator of the hub */
  | 'ADMIN'
  /** ผู้ประเมินผล สำนักงาน ก.ก. · Evaluator of the civil service commission */
  | 'EVALUATOR'
  /** ผู้บริหาร · Executive */
  | 'EXECUTIVE'
  /** เจ้าหน้าที่การเงินและบัญชี · Finance officer */
  | 'FINANCE'
  /** หัวหน้าหน่วยงาน ผู้ลงนาม · Head of the agency, who signs */
  | 'HEAD'
  /** เจ้าหน้าที่การเจ้าหน้าที่ · Human resources officer */
  | 'HR'
  /** ผู้ดูแลแผนและตัวชี้วัด · Administrator of plans and indicators */
  | 'PLANADMIN'
  /** นักวิเคราะห์นโยบายและแผน ผู้รายงานผล · Planner who reports results */
  | 'PLANNER'
  /** ผู้แจ้งซ่อมของหน่วยงาน · Requester of repairs */
  | 'REQUESTER'
  /** เจ้าหน้าที่คลังวัสดุคอมพิวเตอร์ · Keeper of computer materials */
  | 'STOCK'
  /** เจ้าหน้าที่พัสดุ · Supply officer */
  | 'SUPPLY'
  /** เจ้าหน้าที่ช่างและบริการ · Technician or service officer */
  | 'TECHNICIAN'
  /** ผู้ตรวจสอบผล · Verifier of results */
  | 'VERIFIER';

/** ช่องผลพร้อมลำดับที่ที่เห็นล่าสุด · A cell with the version that was seen */
export type SeenCellInput = {
  /** ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era */
  fiscalYear: number;
  /** ตัวชี้วัด · Indicator */
  indicatorId: string | number;
  /** ไตรมาส 1-4 · Quarter */
  quarter: number;
  /** ลำดับที่ที่เห็นล่าสุด 0 = ยังไม่มี · Number of the version that was seen; 0 = none */
  seenVersion: number;
};

/** เดือนของโครงการกับลำดับที่เห็น · A project’s month and the version that was seen */
export type SeenMonthInput = {
  /** ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era */
  fiscalYear: number;
  /** เดือน 1-12 (1 = ตุลาคม) · Month, 1 = October */
  month: number;
  /** โครงการ · Project */
  projectId: string | number;
  /** ลำดับล่าสุดที่เห็น 0 = ยังไม่มี · Newest version seen, 0 for none */
  seenVersion: number;
};

/** งานซ่อมกับลำดับเหตุการณ์ที่เห็น · A repair and the newest event that was seen of it */
export type SeenTicketInput = {
  /** ลำดับเหตุการณ์ล่าสุดที่เห็น · Number of the newest event seen (eventCount) */
  seenEvent: number;
  /** งานซ่อม · Repair */
  ticketId: string | number;
};

/** เจ้าหน้าที่ในทะเบียน · An officer of the roster */
export type ServiceOfficerInput = {
  /** ยังปฏิบัติงานอยู่ · Still at work */
  active?: boolean | null | undefined;
  /** ไม่ระบุ = เพิ่มใหม่ · A new one when left out */
  id?: string | number | null | undefined;
  /** เป็นหัวหน้าฝ่าย (กำหนดได้เฉพาะผู้ดูแลระบบ) · Leads the section; only administrators say so */
  leads?: boolean | null | undefined;
  /** ชื่อภาษาอังกฤษ · Name in English */
  nameEn: string;
  /** ชื่อภาษาไทย · Name in Thai */
  nameTh: string;
  /** โทรศัพท์ที่ทำงาน · Office telephone */
  officePhone?: string | null | undefined;
  /** ฝ่ายที่สังกัด · Section */
  section: ServiceSection;
  /** ชื่อบัญชีผู้ใช้ ว่าง = ไม่มีบัญชี · Username; none when left out */
  username?: string | null | undefined;
};

/** ฝ่ายที่รับผิดชอบของกองบริการระบบคอมพิวเตอร์ · Section of the computer services division */
export type ServiceSection =
  /** ฝ่ายช่างคอมพิวเตอร์ · Repair section */
  | 'REPAIR'
  /** ฝ่ายบริการ 1 · Service section 1 */
  | 'SERVICE_1'
  /** ฝ่ายบริการ 2 · Service section 2 */
  | 'SERVICE_2'
  /** ฝ่ายเทคนิคและผลิตสื่อ · Technical and media section */
  | 'TECHNICAL_MEDIA';

/** หน่วยของเวลามาตรฐาน · Unit of a standard time */
export type StandardUnit =
  /** เดือนปฏิทิน · Calendar month */
  | 'CALENDAR_MONTH'
  /** วันทำการ · Working day */
  | 'WORKING_DAY';

/** สถานะการตรวจนับ · State of a stock count */
export type StockCountState =
  /** ปิดแล้ว ปรับยอดแล้ว · Closed, differences booked */
  | 'CLOSED'
  /** กำลังนับ · Being counted */
  | 'OPEN';

/** ค่าเป้าหมายหนึ่งไตรมาส · The target of one quarter */
export type TargetRowInput = {
  /** ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era */
  fiscalYear: number;
  /** ตัวชี้วัด · Indicator */
  indicatorId: string | number;
  /** ไตรมาส 1-4 · Quarter */
  quarter: number;
  /** เหตุผล จำเป็นเมื่อปรับค่าเดิม · Why; needed to restate */
  reasonTh?: string | null | undefined;
  /** ลำดับล่าสุดที่เห็น 0 = ยังไม่มี · Newest version seen, 0 for none */
  seenVersion: number;
  /** ค่า ตามที่พิมพ์ · Value as typed */
  value: string;
};

/** ลักษณะของงานที่อยู่เบื้องหลังตัวเลข · What the repairs behind a figure have in common */
export type TicketMark =
  /** มีคำตอบความพึงพอใจ · Has an answer on satisfaction */
  | 'ANSWERED'
  /** ซ่อมครั้งเดียวผ่าน · Mended the first time */
  | 'FIRST_TIME'
  /** เกินมาตรฐาน · Over the standard */
  | 'OVER_STANDARD'
  /** กลับมาซ่อมซ้ำภายในการันตี · Came back under guarantee */
  | 'RETURNED'
  /** รออะไหล่อยู่ในขณะนี้ · Waits for a part now */
  | 'WAITING_PART'
  /** ทันมาตรฐาน · Within standard */
  | 'WITHIN_STANDARD';

/** ขอบเขตของโทเค็น: บทบาทที่ใช้ได้ และ READ = อ่านอย่างเดียว · What a token may: roles of the account that it carries, and READ = reading only */
export type TokenScope =
  /** ผู้ดูแลระบบ · Administrator of the hub */
  | 'ADMIN'
  /** ผู้ประเมินผล สำนักงาน ก.ก. · Evaluator of the civil service commission */
  | 'EVALUATOR'
  /** ผู้บริหาร · Executive */
  | 'EXECUTIVE'
  /** เจ้าหน้าที่การเงินและบัญชี · Finance officer */
  | 'FINANCE'
  /** หัวหน้าหน่วยงาน ผู้ลงนาม · Head of the agency, who signs */
  | 'HEAD'
  /** เจ้าหน้าที่การเจ้าหน้าที่ · Human resources officer */
  | 'HR'
  /** ผู้ดูแลแผนและตัวชี้วัด · Administrator of plans and indicators */
  | 'PLANADMIN'
  /** นักวิเคราะห์นโยบายและแผน ผู้รายงานผล · Planner who reports results */
  | 'PLANNER'
  /** อ่านอย่างเดียว หากไม่ระบุบทบาทจะอ่านได้ทุกบทบาทของบัญชี · Reading only; without a role, by all roles of the account */
  | 'READ'
  /** ผู้แจ้งซ่อมของหน่วยงาน · Requester of repairs */
  | 'REQUESTER'
  /** เจ้าหน้าที่คลังวัสดุคอมพิวเตอร์ · Keeper of computer materials */
  | 'STOCK'
  /** เจ้าหน้าที่พัสดุ · Supply officer */
  | 'SUPPLY'
  /** เจ้าหน้าที่ช่างและบริการ · Technician or service officer */
  | 'TECHNICIAN'
  /** ผู้ตรวจสอบผล · Verifier of results */
  | 'VERIFIER';

/** สถานะของโทเค็น · Whether a token works */
export type TokenState =
  /** ใช้ได้ · Works */
  | 'ACTIVE'
  /** หมดอายุแล้ว · Has expired */
  | 'EXPIRED'
  /** ถูกยกเลิกแล้ว · Was revoked */
  | 'REVOKED';

/** ประเภทฎีกา · Kind of voucher */
export type VoucherKind =
  /** ยืมเงินใช้ในราชการ · Official advance */
  | 'ADVANCE'
  /** ส่งใช้เงินยืม · Clearing of an advance */
  | 'ADVANCE_CLEARING'
  /** เงินรางวัลประจำปี · Annual reward */
  | 'ANNUAL_REWARD'
  /** ค่ารักษาพยาบาล · Medical expenses */
  | 'MEDICAL'
  /** จัดซื้อจัดจ้าง · Purchase */
  | 'PURCHASE'
  /** ค่าอาหารว่างและเครื่องดื่ม · Snacks and drinks */
  | 'REFRESHMENTS'
  /** ค่าตอบแทน · Remuneration */
  | 'REMUNERATION'
  /** เงินเดือนและค่าจ้าง · Salary and wages */
  | 'SALARY_AND_WAGES'
  /** ค่าเล่าเรียนบุตร · Tuition of children */
  | 'TUITION'
  /** ค่าสาธารณูปโภค · Utilities */
  | 'UTILITIES';

/** สถานะฎีกา · State of a voucher */
export type VoucherState =
  /** อนุมัติแล้ว ยังไม่จ่าย · Approved, not yet paid */
  | 'APPROVED'
  /** ยกเลิก · Cancelled */
  | 'CANCELLED'
  /** ร่าง · Draft */
  | 'DRAFT'
  /** จ่ายแล้ว · Paid */
  | 'PAID'
  /** ส่งคืนแก้ไข · Returned to be corrected */
  | 'RETURNED'
  /** ส่งตรวจ รออนุมัติ · Submitted, waiting for approval */
  | 'SUBMITTED';

/** คำขอเบิกวัสดุ · A request to draw materials */
export type WithdrawalInput = {
  /** หน่วยงานที่เบิก (ไม่ระบุเมื่อเบิกให้งานซ่อม) · The agency; that of the repair when one is named */
  agencyCode?: string | null | undefined;
  /** รายการวัสดุ 1-50 · Lines, 1 to 50 */
  lines: Array<WithdrawalLineInput>;
  /** ใช้เพื่อ · What it is for */
  purposeTh: string;
  /** ชื่อผู้ขอเบิก · Name of who asks, as printed on the slip */
  requestedBy: string;
  /** งานซ่อมที่ใช้วัสดุ (เจ้าหน้าที่ช่าง) · The repair that needs it, as technician */
  ticketId?: string | number | null | undefined;
};

/** วัสดุที่ขอเบิกหนึ่งรายการ · A material that is asked for */
export type WithdrawalLineInput = {
  /** วัสดุ · Material */
  materialId: string | number;
  /** จำนวน มากกว่าศูนย์ · Quantity, above zero */
  quantity: number;
};

/** สิ่งที่ทำกับใบเบิกได้ · What may be done to a withdrawal */
export type WithdrawalMove =
  /** อนุมัติ · Approve */
  | 'APPROVE'
  /** ยกเลิก · Cancel */
  | 'CANCEL'
  /** จ่ายของ · Hand out */
  | 'HAND_OUT'
  /** ไม่อนุมัติ · Refuse */
  | 'REFUSE'
  /** ลงชื่อรับ · Sign for */
  | 'SIGN';

/** สถานะใบเบิก · State of a withdrawal */
export type WithdrawalState =
  /** อนุมัติแล้ว รอจ่าย · Approved, to be handed out */
  | 'APPROVED'
  /** ยกเลิก · Cancelled */
  | 'CANCELLED'
  /** จ่ายแล้ว รอลงชื่อรับ · Handed out, to be signed for */
  | 'HANDED_OUT'
  /** ไม่อนุมัติ · Refused */
  | 'REFUSED'
  /** ขอเบิก รออนุมัติ · Asked for */
  | 'REQUESTED'
  /** ลงชื่อรับแล้ว · Signed for */
  | 'SIGNED';

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { notices: { unreadCount: number } | null };

export type CellComments_cellFragment = { comments: Array<{ id: string, textTh: string, recordedAt: string, actor: string }> } & { ' $fragmentName'?: 'CellComments_cellFragment' };

export type AddCommentMutationVariables = Exact<{
  cell: CellInput;
  textTh: string;
}>;


export type AddCommentMutation = { addComment: { id: string } };

export type CompletenessQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  named: number;
}>;


export type CompletenessQuery = { completeness: { asOf: string, due: number | null, onTime: number | null, withEvidence: number | null, withActiveOwner: number | null, onTimePercent: number | null, evidencePercent: number | null, ownerPercent: number | null, lateAgencyCount: number | null, lateAgencies: Array<{ due: number, late: number, missing: number, agency: { code: string, nameTh: string, nameEn: string } | null }> } | null };

export type AllotmentTable_allotmentFragment = { id: string, period: number, amountBaht: string, approvedOn: string, reference: string | null } & { ' $fragmentName'?: 'AllotmentTable_allotmentFragment' };

export type BudgetItemFacts_itemFragment = { code: string, fiscalYear: number, mission: string | null, itemNo: string, category: ExpenseCategory, agency: { code: string, nameTh: string, nameEn: string } | null } & { ' $fragmentName'?: 'BudgetItemFacts_itemFragment' };

export type BudgetItemList_itemFragment = { id: string, code: string, nameTh: string, category: ExpenseCategory, appropriatedBaht: string, disbursedBaht: string | null, remainingBaht: string | null, ratePercent: number | null } & { ' $fragmentName'?: 'BudgetItemList_itemFragment' };

export type BudgetItemListQueryVariables = Exact<{
  fiscalYear: number;
  scope?: FigureScope | null | undefined;
  category?: ExpenseCategory | null | undefined;
  search?: string | null | undefined;
  source?: string | null | undefined;
  orderBy: BudgetItemOrder;
  descending: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type BudgetItemListQuery = { budgetItems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { ' $fragmentRefs'?: { 'BudgetItemList_itemFragment': BudgetItemList_itemFragment } } }> } | null };

export type BudgetItemPageQueryVariables = Exact<{
  id: string | number;
}>;


export type BudgetItemPageQuery = { budgetItem: (
    { nameTh: string, source: string, appropriatedBaht: string, allottedBaht: string | null, approvedBaht: string | null, disbursedBaht: string | null, remainingBaht: string | null, ratePercent: number | null, agency: { code: string, nameTh: string, nameEn: string } | null, allotments: Array<{ ' $fragmentRefs'?: { 'AllotmentTable_allotmentFragment': AllotmentTable_allotmentFragment } }> }
    & { ' $fragmentRefs'?: { 'BudgetItemFacts_itemFragment': BudgetItemFacts_itemFragment } }
  ) | null };

export type DisbursementBoardQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  group?: string | number | null | undefined;
  section?: number | null | undefined;
  districts: boolean;
  whole: boolean;
  allDistricts?: Array<string | number> | string | number | null | undefined;
  allDepartments?: Array<string | number> | string | number | null | undefined;
}>;


export type DisbursementBoardQuery = { financeSources: Array<string> | null, disbursement: { ' $fragmentRefs'?: { 'DisbursementTotals_disbursementFragment': DisbursementTotals_disbursementFragment;'PlaceFigures_disbursementFragment': PlaceFigures_disbursementFragment } } | null, disbursementTrend: Array<{ ' $fragmentRefs'?: { 'DisbursementTotals_disbursementFragment': DisbursementTotals_disbursementFragment;'DisbursementTrend_disbursementFragment': DisbursementTrend_disbursementFragment } }> | null, districts?: Array<{ code: string, disbursement: { ' $fragmentRefs'?: { 'PlaceFigures_disbursementFragment': PlaceFigures_disbursementFragment } } | null }> | null, agencies?: Array<{ code: string, disbursement: { ' $fragmentRefs'?: { 'PlaceFigures_disbursementFragment': PlaceFigures_disbursementFragment } } | null }> | null, ofDistricts?: { ' $fragmentRefs'?: { 'PlaceFigures_disbursementFragment': PlaceFigures_disbursementFragment } } | null, ofDepartments?: { ' $fragmentRefs'?: { 'PlaceFigures_disbursementFragment': PlaceFigures_disbursementFragment } } | null, holders?: Array<{ code: string, nameTh: string, nameEn: string, shortNameTh: string | null, serviceSection: number | null, disbursement: { ' $fragmentRefs'?: { 'PlaceFigures_disbursementFragment': PlaceFigures_disbursementFragment } } | null }> | null };

export type DisbursementPlaceQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  agencyCode: string | number;
}>;


export type DisbursementPlaceQuery = { financeSources: Array<string> | null, agency: { nameTh: string, nameEn: string } | null, disbursement: { ' $fragmentRefs'?: { 'DisbursementTotals_disbursementFragment': DisbursementTotals_disbursementFragment } } | null, disbursementTrend: Array<{ ' $fragmentRefs'?: { 'DisbursementTotals_disbursementFragment': DisbursementTotals_disbursementFragment;'DisbursementTrend_disbursementFragment': DisbursementTrend_disbursementFragment } }> | null };

export type PlaceFigures_disbursementFragment = { appropriatedBaht: string | null, allottedBaht: string | null, approvedBaht: string | null, disbursedBaht: string | null, remainingBaht: string | null, ratePercent: number | null, targetPercent: number | null } & { ' $fragmentName'?: 'PlaceFigures_disbursementFragment' };

export type DisbursementTotals_disbursementFragment = { asOf: string, sources: Array<string>, appropriatedBaht: string | null, allottedBaht: string | null, approvedBaht: string | null, disbursedBaht: string | null, remainingBaht: string | null, ratePercent: number | null, targetPercent: number | null } & { ' $fragmentName'?: 'DisbursementTotals_disbursementFragment' };

export type DisbursementTrend_disbursementFragment = { fiscalYear: number, quarter: number, disbursedBaht: string | null, ratePercent: number | null, targetPercent: number | null } & { ' $fragmentName'?: 'DisbursementTrend_disbursementFragment' };

export type VoucherListQueryVariables = Exact<{
  id: string | number;
  state?: VoucherState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type VoucherListQuery = { budgetItem: { vouchers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: (
          { id: string }
          & { ' $fragmentRefs'?: { 'VoucherRow_voucherFragment': VoucherRow_voucherFragment } }
        ) }> } } | null };

export type VoucherRow_voucherFragment = { number: string, kind: VoucherKind, descriptionTh: string, amountBaht: string, state: VoucherState, paidOn: string | null, states: Array<{ ' $fragmentRefs'?: { 'VoucherStates_changeFragment': VoucherStates_changeFragment } }> } & { ' $fragmentName'?: 'VoucherRow_voucherFragment' };

export type VoucherStates_changeFragment = { state: VoucherState, occurredAt: string, recordedAt: string, noteTh: string | null } & { ' $fragmentName'?: 'VoucherStates_changeFragment' };

export type InboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unreadOnly: boolean;
}>;


export type InboxQuery = { notices: { totalCount: number, unreadCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'NoticeRow_noticeFragment': NoticeRow_noticeFragment } }
      ) }> } | null };

export type NoticeRow_noticeFragment = { kind: NoticeKind, fiscalYear: number, quarter: number, textTh: string, textEn: string, path: string, createdAt: string, readAt: string | null, endedBecause: NoticeEnd | null, agency: { nameTh: string, nameEn: string } | null } & { ' $fragmentName'?: 'NoticeRow_noticeFragment' };

export type MarkNoticesReadMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: number };

export type MarkAllNoticesReadMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkAllNoticesReadMutation = { markAllNoticesRead: number };

export type IndicatorChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorChoicesQuery = { strategicIssues: Array<{ code: string, nameTh: string, nameEn: string }> | null };

export type IndicatorFacts_indicatorFragment = { code: string, unitTh: string, unitEn: string, decimals: number, direction: Direction, cumulation: Cumulation, weight: string, kind: IndicatorKind, lowerBound: string | null, upperBound: string | null, ownerName: string | null, ownerActive: boolean, strategicIssue: { code: string, nameTh: string, nameEn: string } | null, agency: { code: string, nameTh: string, nameEn: string } | null } & { ' $fragmentName'?: 'IndicatorFacts_indicatorFragment' };

export type IndicatorHeading_indicatorFragment = { id: string, code: string, nameTh: string, nameEn: string, direction: Direction, ownerName: string | null, ownerActive: boolean, agency: { code: string, nameTh: string, nameEn: string } | null, quarter: { state: ResultState, late: boolean, missing: boolean, dueOn: string | null, target: string | null } } & { ' $fragmentName'?: 'IndicatorHeading_indicatorFragment' };

export type IndicatorHistory_indicatorFragment = { unitTh: string, unitEn: string, decimals: number, direction: Direction, history: Array<{ fiscalYear: number, quarter: number, target: string | null, result: string | null, attainmentPercent: number | null, band: Band | null, state: ResultState, dueOn: string | null, late: boolean, missing: boolean }> } & { ' $fragmentName'?: 'IndicatorHistory_indicatorFragment' };

export type IndicatorList_indicatorFragment = (
  { id: string, unitTh: string, unitEn: string, decimals: number, direction: Direction, quarter: { target: string | null, result: string | null, attainmentPercent: number | null, band: Band | null, state: ResultState } }
  & { ' $fragmentRefs'?: { 'IndicatorHeading_indicatorFragment': IndicatorHeading_indicatorFragment } }
) & { ' $fragmentName'?: 'IndicatorList_indicatorFragment' };

export type IndicatorListQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  issueCode?: string | number | null | undefined;
  kind?: IndicatorKind | null | undefined;
  band?: Band | null | undefined;
  missing?: boolean | null | undefined;
  search?: string | null | undefined;
  orderBy: IndicatorOrder;
  descending: boolean;
  state?: FigureState | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type IndicatorListQuery = { indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { ' $fragmentRefs'?: { 'IndicatorList_indicatorFragment': IndicatorList_indicatorFragment } } }> } | null };

export type IndicatorListPageQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  state?: FigureState | null | undefined;
  asOf?: string | null | undefined;
}>;


export type IndicatorListPageQuery = { plansSources: Array<string> | null, indicatorSummary: { asOf: string, sources: Array<string> } | null };

export type IndicatorPageQueryVariables = Exact<{
  id: string | number;
  fiscalYear: number;
  quarter: number;
  endYear: number;
  endQuarter: number;
}>;


export type IndicatorPageQuery = { indicator: (
    { nameTh: string, nameEn: string, source: string, agency: { code: string, nameTh: string, nameEn: string } | null }
    & { ' $fragmentRefs'?: { 'IndicatorFacts_indicatorFragment': IndicatorFacts_indicatorFragment;'IndicatorHistory_indicatorFragment': IndicatorHistory_indicatorFragment;'ResultVersions_indicatorFragment': ResultVersions_indicatorFragment } }
  ) | null };

export type IndicatorsPlaces_summaryFragment = { due: number | null, reported: number | null, verified: number | null, late: number | null, missing: number | null, onTarget: number | null, nearTarget: number | null, belowTarget: number | null, attainmentPercent: number | null, withoutOwner: number | null } & { ' $fragmentName'?: 'IndicatorsPlaces_summaryFragment' };

export type IndicatorsBoardQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  group?: string | number | null | undefined;
  section?: number | null | undefined;
  districts: boolean;
  departments: boolean;
  state?: FigureState | null | undefined;
  asOf?: string | null | undefined;
}>;


export type IndicatorsBoardQuery = { plansSources: Array<string> | null, indicatorSummary: { ' $fragmentRefs'?: { 'IndicatorsTotals_summaryFragment': IndicatorsTotals_summaryFragment } } | null, indicatorTrend: Array<{ ' $fragmentRefs'?: { 'IndicatorsTotals_summaryFragment': IndicatorsTotals_summaryFragment;'IndicatorsTrend_summaryFragment': IndicatorsTrend_summaryFragment } }> | null, districts?: Array<{ code: string, indicatorSummary: { ' $fragmentRefs'?: { 'IndicatorsPlaces_summaryFragment': IndicatorsPlaces_summaryFragment } } | null }> | null, agencies?: Array<{ code: string, indicatorSummary: { ' $fragmentRefs'?: { 'IndicatorsPlaces_summaryFragment': IndicatorsPlaces_summaryFragment } } | null }> | null };

export type IndicatorsPlaceQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  agencyCode: string | number;
  state?: FigureState | null | undefined;
  asOf?: string | null | undefined;
}>;


export type IndicatorsPlaceQuery = { plansSources: Array<string> | null, agency: { nameTh: string, nameEn: string } | null, indicatorSummary: { ' $fragmentRefs'?: { 'IndicatorsTotals_summaryFragment': IndicatorsTotals_summaryFragment } } | null, indicatorTrend: Array<{ ' $fragmentRefs'?: { 'IndicatorsTotals_summaryFragment': IndicatorsTotals_summaryFragment;'IndicatorsTrend_summaryFragment': IndicatorsTrend_summaryFragment } }> | null };

export type IndicatorsTotals_summaryFragment = { asOf: string, sources: Array<string>, due: number | null, reported: number | null, verified: number | null, late: number | null, missing: number | null, onTarget: number | null, nearTarget: number | null, belowTarget: number | null, attainmentPercent: number | null, withoutOwner: number | null } & { ' $fragmentName'?: 'IndicatorsTotals_summaryFragment' };

export type IndicatorsTrend_summaryFragment = { fiscalYear: number, quarter: number, reported: number | null, late: number | null, missing: number | null, attainmentPercent: number | null } & { ' $fragmentName'?: 'IndicatorsTrend_summaryFragment' };

export type ResultVersions_indicatorFragment = { id: string, unitTh: string, unitEn: string, decimals: number, direction: Direction, quarter: { target: string | null, result: string | null, attainmentPercent: number | null, band: Band | null, state: ResultState, dueOn: string | null, late: boolean, missing: boolean, submittedAt: string | null, versions: Array<{ version: number, state: ResultState, value: string | null, noteTh: string | null, recordedAt: string, source: string }> } } & { ' $fragmentName'?: 'ResultVersions_indicatorFragment' };

export type OverviewDepartmentsQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  state?: FigureState | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OverviewDepartmentsQuery = { agencies: Array<{ code: string, indicatorSummary: { due: number | null, missing: number | null, attainmentPercent: number | null } | null, disbursement: { ratePercent: number | null, targetPercent: number | null } | null, repairTurnaround: { open: number | null, medianHours: number | null } | null, procurementSummary: { open: number | null, late: number | null } | null, staffing: { positions: number | null, vacant: number | null } | null }> | null };

export type OverviewQueryVariables = Exact<{
  year: number;
  quarter: number;
  state?: FigureState | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OverviewQuery = { districts: Array<{ code: string, nameTh: string, nameEn: string, serviceSection: number, group: { code: string, nameTh: string, nameEn: string }, tile: { row: number, column: number }, office: { code: string, nameTh: string }, indicatorSummary: { asOf: string, due: number | null, reported: number | null, verified: number | null, late: number | null, missing: number | null, onTarget: number | null, nearTarget: number | null, belowTarget: number | null, attainmentPercent: number | null } | null, disbursement: { asOf: string, appropriatedBaht: string | null, allottedBaht: string | null, disbursedBaht: string | null, remainingBaht: string | null, ratePercent: number | null, targetPercent: number | null } | null, repairTurnaround: { asOf: string, received: number | null, completed: number | null, open: number | null, medianHours: number | null, p90Hours: number | null, withinStandardPercent: number | null, oldestOpenDays: number | null } | null, procurementSummary: { asOf: string, open: number | null, late: number | null, contractedBaht: string | null } | null, staffing: { asOf: string, positions: number | null, filled: number | null, vacant: number | null } | null }> | null };

export type PlacePageQueryVariables = Exact<{
  agencyCode: string | number;
}>;


export type PlacePageQuery = { agency: { nameTh: string, nameEn: string } | null };

export type ProcurementFacts_procurementFragment = { method: ProcurementMethod, state: ProcurementState, late: boolean, fiscalYear: number, openedOn: string, medianPriceBaht: string | null, contractedBaht: string | null, contractSignedOn: string | null, currentStep: { nameTh: string, nameEn: string } | null, agency: { code: string, nameTh: string, nameEn: string } | null } & { ' $fragmentName'?: 'ProcurementFacts_procurementFragment' };

export type ProcurementList_procurementFragment = { id: string, code: string, titleTh: string, method: ProcurementMethod, state: ProcurementState, late: boolean, medianPriceBaht: string | null, contractedBaht: string | null, currentStep: { nameTh: string, nameEn: string } | null } & { ' $fragmentName'?: 'ProcurementList_procurementFragment' };

export type ProcurementListQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  state?: ProcurementState | null | undefined;
  late?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProcurementListQuery = { procurements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { ' $fragmentRefs'?: { 'ProcurementList_procurementFragment': ProcurementList_procurementFragment } } }> } | null };

export type ProcurementPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ProcurementPageQuery = { procurement: (
    { code: string, titleTh: string, source: string, steps: Array<{ ' $fragmentRefs'?: { 'ProcurementSteps_stepFragment': ProcurementSteps_stepFragment } }> }
    & { ' $fragmentRefs'?: { 'ProcurementFacts_procurementFragment': ProcurementFacts_procurementFragment } }
  ) | null };

export type ProcurementSteps_stepFragment = { number: number, nameTh: string, nameEn: string, startedOn: string | null, endedOn: string | null, standardDays: number | null, actualWorkingDays: number | null, late: boolean } & { ' $fragmentName'?: 'ProcurementSteps_stepFragment' };

export type Blocks_indicatorsFragment = { asOf: string, sources: Array<string>, due: number | null, reported: number | null, late: number | null, missing: number | null, belowTarget: number | null, attainmentPercent: number | null } & { ' $fragmentName'?: 'Blocks_indicatorsFragment' };

export type Blocks_disbursementFragment = { asOf: string, sources: Array<string>, appropriatedBaht: string | null, allottedBaht: string | null, disbursedBaht: string | null, remainingBaht: string | null, ratePercent: number | null, targetPercent: number | null } & { ' $fragmentName'?: 'Blocks_disbursementFragment' };

export type Blocks_turnaroundFragment = { asOf: string, sources: Array<string>, open: number | null, completed: number | null, medianHours: number | null, withinStandardPercent: number | null, oldestOpenDays: number | null } & { ' $fragmentName'?: 'Blocks_turnaroundFragment' };

export type Blocks_procurementFragment = { asOf: string, sources: Array<string>, open: number | null, late: number | null, contracts: number | null, contractedBaht: string | null } & { ' $fragmentName'?: 'Blocks_procurementFragment' };

export type Blocks_staffingFragment = { asOf: string, sources: Array<string>, positions: number | null, filled: number | null, vacant: number | null, byKind: Array<{ kind: PositionKind, positions: number, filled: number, vacant: number }> } & { ' $fragmentName'?: 'Blocks_staffingFragment' };

export type BlocksQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  state?: FigureState | null | undefined;
  asOf?: string | null | undefined;
}>;


export type BlocksQuery = { indicatorSummary: { ' $fragmentRefs'?: { 'Blocks_indicatorsFragment': Blocks_indicatorsFragment } } | null, indicatorTrend: Array<{ ' $fragmentRefs'?: { 'Blocks_indicatorsFragment': Blocks_indicatorsFragment } }> | null, disbursement: { ' $fragmentRefs'?: { 'Blocks_disbursementFragment': Blocks_disbursementFragment } } | null, disbursementTrend: Array<{ ' $fragmentRefs'?: { 'Blocks_disbursementFragment': Blocks_disbursementFragment } }> | null, repairTurnaround: { ' $fragmentRefs'?: { 'Blocks_turnaroundFragment': Blocks_turnaroundFragment } } | null, repairTrend: Array<{ ' $fragmentRefs'?: { 'Blocks_turnaroundFragment': Blocks_turnaroundFragment } }> | null, procurementSummary: { ' $fragmentRefs'?: { 'Blocks_procurementFragment': Blocks_procurementFragment } } | null, procurementTrend: Array<{ ' $fragmentRefs'?: { 'Blocks_procurementFragment': Blocks_procurementFragment } }> | null, staffing: { ' $fragmentRefs'?: { 'Blocks_staffingFragment': Blocks_staffingFragment } } | null };

export type CreatePlanNodeMutationVariables = Exact<{
  input: PlanNodeInput;
}>;


export type CreatePlanNodeMutation = { createPlanNode: { code: string } };

export type AdminCellQueryVariables = Exact<{
  id: string | number;
  fiscalYear: number;
  quarter: number;
}>;


export type AdminCellQuery = { indicator: { id: string, unitTh: string, unitEn: string, decimals: number, quarter: (
      { fiscalYear: number, quarter: number, reopenedUntil: string | null, versions: Array<{ version: number, state: ResultState, value: string | null, noteTh: string | null, recordedAt: string, actor: string | null }> }
      & { ' $fragmentRefs'?: { 'CellComments_cellFragment': CellComments_cellFragment } }
    ) } | null };

export type UpdateIndicatorMutationVariables = Exact<{
  id: string | number;
  seenRevision: number;
  changes: IndicatorChangesInput;
  reasonTh: string;
}>;


export type UpdateIndicatorMutation = { updateIndicator: { id: string, revision: number } };

export type LayOutYearMutationVariables = Exact<{
  fiscalYear: number;
  results?: PeriodRuleInput | null | undefined;
  progress?: PeriodRuleInput | null | undefined;
  reasonTh: string;
}>;


export type LayOutYearMutation = { layOutYear: { fiscalYear: number, written: number, kept: number, quarters: Array<{ quarter: number }>, months: Array<{ month: number }> } };

export type MovePlanNodeMutationVariables = Exact<{
  code: string | number;
  parentCode: string | number;
  reasonTh: string;
}>;


export type MovePlanNodeMutation = { movePlanNode: { code: string, parentCode: string | null } };

export type MoveReportingPeriodMutationVariables = Exact<{
  fiscalYear: number;
  part: number;
  dates: ReportingDatesInput;
  reasonTh: string;
}>;


export type MoveReportingPeriodMutation = { moveReportingPeriod: { fiscalYear: number, quarter: number, opensOn: string, dueOn: string, closesOn: string } };

export type MoveProgressPeriodMutationVariables = Exact<{
  fiscalYear: number;
  part: number;
  dates: ReportingDatesInput;
  reasonTh: string;
}>;


export type MoveProgressPeriodMutation = { moveProgressPeriod: { fiscalYear: number, month: number, opensOn: string, dueOn: string, closesOn: string } };

export type CreateIndicatorMutationVariables = Exact<{
  input: NewIndicatorInput;
}>;


export type CreateIndicatorMutation = { createIndicator: { id: string, code: string, nameTh: string, nameEn: string } };

export type NodeHangingsQueryVariables = Exact<{
  code: string | number;
  fiscalYear: number;
  isGoal: boolean;
  isStrategy: boolean;
}>;


export type NodeHangingsQuery = { indicatorDictionary?: { totalCount: number, edges: Array<{ node: { id: string, code: string, nameTh: string, nameEn: string, retiredAt: string | null, agency: { code: string, nameTh: string, nameEn: string } | null } }> } | null, projects?: { ' $fragmentRefs'?: { 'ProjectLinks_projectsFragment': ProjectLinks_projectsFragment } } | null };

export type AssignOwnerMutationVariables = Exact<{
  id: string | number;
  owner: OwnerInput;
}>;


export type AssignOwnerMutation = { assignOwner: { id: string, ownerName: string | null, ownerAccountId: string | null, ownerActive: boolean } };

export type AgencyPeopleQueryVariables = Exact<{
  agencyCode: string | number;
}>;


export type AgencyPeopleQuery = { agencyPeople: Array<{ accountId: string, nameTh: string, agency: { code: string, nameTh: string, nameEn: string } | null }> | null };

export type PeriodCalendarQueryVariables = Exact<{
  fiscalYear: number;
}>;


export type PeriodCalendarQuery = { reportingPeriods: Array<{ fiscalYear: number, quarter: number, opensOn: string, dueOn: string, closesOn: string }> | null, progressPeriods: Array<{ fiscalYear: number, month: number, opensOn: string, dueOn: string, closesOn: string }> | null };

export type ProjectLinks_projectsFragment = { totalCount: number, edges: Array<{ node: { id: string, code: string, nameTh: string, startsOn: string, endsOn: string } }> } & { ' $fragmentName'?: 'ProjectLinks_projectsFragment' };

export type RenamePlanNodeMutationVariables = Exact<{
  code: string | number;
  names: PlanNodeNamesInput;
}>;


export type RenamePlanNodeMutation = { renamePlanNode: { code: string, nameTh: string, nameEn: string, order: number } };

export type ReopenCellsQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReopenCellsQuery = { indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, nameTh: string, nameEn: string, unitTh: string, unitEn: string, decimals: number, agency: { code: string, nameTh: string, nameEn: string } | null, quarter: { fiscalYear: number, quarter: number, result: string | null, state: ResultState, isOpen: boolean, closedBecause: ClosedReason | null, reopenedUntil: string | null } } }> } | null };

export type ReopenCellMutationVariables = Exact<{
  cell: CellInput;
  reasonTh: string;
  expiresAt: string;
  key: string;
}>;


export type ReopenCellMutation = { reopenCell: { id: string, expiresAt: string } };

export type RetireIndicatorMutationVariables = Exact<{
  id: string | number;
  reasonTh: string;
}>;


export type RetireIndicatorMutation = { retireIndicator: { id: string, active: boolean, retiredAt: string | null } };

export type RetirePlanNodeMutationVariables = Exact<{
  code: string | number;
  reasonTh: string;
}>;


export type RetirePlanNodeMutation = { retirePlanNode: { code: string, retiredAt: string | null } };

export type TargetHistory_targetFragment = { fiscalYear: number, quarter: number, version: number, value: string, reason: string | null, actor: string | null, recordedAt: string, source: string } & { ' $fragmentName'?: 'TargetHistory_targetFragment' };

export type DictionaryQueryVariables = Exact<{
  scope?: FigureScope | null | undefined;
  kind?: IndicatorKind | null | undefined;
  goalCode?: string | number | null | undefined;
  active?: boolean | null | undefined;
  hasActiveOwner?: boolean | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DictionaryQuery = { indicatorDictionary: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, nameTh: string, nameEn: string, ownerName: string | null, ownerActive: boolean, revision: number, retiredAt: string | null, agency: { code: string, nameTh: string, nameEn: string } | null } }> } | null };

export type DictionaryEntryQueryVariables = Exact<{
  id: string | number;
  fiscalYear: number;
}>;


export type DictionaryEntryQuery = { indicator: { id: string, code: string, nameTh: string, nameEn: string, unitTh: string, unitEn: string, definitionTh: string | null, scopeTh: string | null, measuringTh: string | null, dataSourceTh: string | null, direction: Direction, cumulation: Cumulation, kind: IndicatorKind, decimals: number, lowerBound: string | null, upperBound: string | null, weight: string, goalCode: string | null, evidenceRequired: boolean, hasRatio: boolean, ownerName: string | null, ownerActive: boolean, ownerAccountId: string | null, revision: number, active: boolean, retiredAt: string | null, strategicIssue: { code: string } | null, agency: { code: string, nameTh: string, nameEn: string } | null } | null, indicatorRevisions: Array<{ revision: number, nameTh: string, nameEn: string, unitTh: string, unitEn: string, reasonTh: string, replacedAt: string, actor: string }> | null, indicatorTargets: Array<{ ' $fragmentRefs'?: { 'TargetHistory_targetFragment': TargetHistory_targetFragment } }> | null, projects: { ' $fragmentRefs'?: { 'ProjectLinks_projectsFragment': ProjectLinks_projectsFragment } } | null };

export type PlanTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanTreeQuery = { planTree: Array<{ code: string, kind: PlanNodeKind, parentCode: string | null, nameTh: string, nameEn: string, order: number, retiredAt: string | null, indicatorCount: number, projectCount: number }> | null, strategicIssues: Array<{ code: string, nameTh: string, nameEn: string }> | null };

export type TargetSheetQueryVariables = Exact<{
  agencyCode: string | number;
  fiscalYear: number;
  after?: string | null | undefined;
}>;


export type TargetSheetQuery = { indicatorDictionary: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, nameTh: string, nameEn: string, unitTh: string, unitEn: string, decimals: number, lowerBound: string | null, upperBound: string | null, targets: Array<{ quarter: number, version: number, value: string, reason: string | null, actor: string | null, recordedAt: string }> } }> } | null };

export type SetTargetsMutationVariables = Exact<{
  rows: Array<TargetRowInput> | TargetRowInput;
  key: string;
}>;


export type SetTargetsMutation = { setTargets: Array<{ indicatorId: string, quarter: number, saved: boolean, refusal: { code: string, messageTh: string, messageEn: string } | null, newest: { quarter: number, version: number, value: string, reason: string | null, actor: string | null, recordedAt: string } | null }> };

export type TargetHistoryQueryVariables = Exact<{
  id: string | number;
  fiscalYear: number;
}>;


export type TargetHistoryQuery = { indicatorTargets: Array<{ ' $fragmentRefs'?: { 'TargetHistory_targetFragment': TargetHistory_targetFragment } }> | null };

export type ProgressPeriodsQueryVariables = Exact<{
  fiscalYear: number;
}>;


export type ProgressPeriodsQuery = { progressPeriods: Array<{ month: number, opensOn: string, dueOn: string, closesOn: string }> | null };

export type MonthHistory_versionFragment = { version: number, state: ProgressState, actualPercent: string, status: ProjectStatus, doneTh: string | null, problemsTh: string | null, nextTh: string | null, spentBaht: string | null, returnReasonTh: string | null, returnDueOn: string | null, recordedAt: string, actor: string } & { ' $fragmentName'?: 'MonthHistory_versionFragment' };

export type CreateProjectMutationVariables = Exact<{
  input: NewProjectInput;
}>;


export type CreateProjectMutation = { createProject: { id: string, revision: number } };

export type UpdateProjectMutationVariables = Exact<{
  id: string | number;
  seenRevision: number;
  input: ProjectDetailsInput;
  reasonTh: string;
}>;


export type UpdateProjectMutation = { updateProject: { id: string, revision: number } };

export type ProjectChoicesQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
}>;


export type ProjectChoicesQuery = { planTree: Array<{ code: string, kind: PlanNodeKind, nameTh: string, nameEn: string }> | null, indicators: { edges: Array<{ node: { id: string, code: string, nameTh: string, nameEn: string } }> } | null, budgetItems: { edges: Array<{ node: { code: string, nameTh: string } }> } | null };

export type ProjectListQueryVariables = Exact<{
  fiscalYear: number;
  scope?: FigureScope | null | undefined;
  status?: ProjectStatus | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProjectListQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, nameTh: string, nameEn: string | null, startsOn: string, endsOn: string, agency: { code: string, nameTh: string, nameEn: string } | null, months: Array<{ month: number, state: ProgressState, plannedPercent: string, isExpected: boolean, newest: { actualPercent: string, status: ProjectStatus } | null }> } }> } | null };

export type MonthDetailsQueryVariables = Exact<{
  id: string | number;
  fiscalYear: number;
  month: number;
}>;


export type MonthDetailsQuery = { project: { id: string, budgetItemId: string | null, spentBaht: string | null, budgetItem: { id: string, code: string, nameTh: string } | null, months: Array<{ month: number, plannedPercent: string, versions: Array<{ ' $fragmentRefs'?: { 'MonthHistory_versionFragment': MonthHistory_versionFragment } }> }> } | null };

export type ReportFieldsFragment = { version: number, state: ProgressState, actualPercent: string, status: ProjectStatus, doneTh: string | null, problemsTh: string | null, nextTh: string | null, spentProposedBaht: string | null, spentBaht: string | null, returnReasonTh: string | null, returnDueOn: string | null } & { ' $fragmentName'?: 'ReportFieldsFragment' };

export type ProgressSheetQueryVariables = Exact<{
  agencyCode: string | number;
  fiscalYear: number;
  after?: string | null | undefined;
}>;


export type ProgressSheetQuery = { progressSheet: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { project: { id: string, code: string, nameTh: string, nameEn: string | null, startsOn: string, endsOn: string, activities: Array<{ number: number, nameTh: string, weight: string, plannedFrom: string, plannedTo: string }> }, months: Array<{ fiscalYear: number, month: number, version: number, state: ProgressState, plannedPercent: string, isExpected: boolean, isOpen: boolean, dueOn: string | null, late: boolean, missing: boolean, newest: { ' $fragmentRefs'?: { 'ReportFieldsFragment': ReportFieldsFragment } } | null }> } }> } | null };

export type ProgressAnswersFragment = { projectId: string, fiscalYear: number, month: number, saved: boolean, version: number | null, refusal: { code: string, messageTh: string, messageEn: string } | null, newest: { ' $fragmentRefs'?: { 'ReportFieldsFragment': ReportFieldsFragment } } | null } & { ' $fragmentName'?: 'ProgressAnswersFragment' };

export type SaveProgressMutationVariables = Exact<{
  rows: Array<ProgressRowInput> | ProgressRowInput;
  idempotencyKey: string;
}>;


export type SaveProgressMutation = { batch: Array<{ ' $fragmentRefs'?: { 'ProgressAnswersFragment': ProgressAnswersFragment } }> };

export type SubmitProgressMutationVariables = Exact<{
  rows: Array<SeenMonthInput> | SeenMonthInput;
  idempotencyKey: string;
}>;


export type SubmitProgressMutation = { batch: Array<{ ' $fragmentRefs'?: { 'ProgressAnswersFragment': ProgressAnswersFragment } }> };

export type WithdrawProgressMutationVariables = Exact<{
  rows: Array<SeenMonthInput> | SeenMonthInput;
  idempotencyKey: string;
}>;


export type WithdrawProgressMutation = { batch: Array<{ ' $fragmentRefs'?: { 'ProgressAnswersFragment': ProgressAnswersFragment } }> };

export type ProgressQueueQueryVariables = Exact<{
  fiscalYear: number;
  month?: number | null | undefined;
  agencyCodes?: Array<string | number> | string | number | null | undefined;
  states?: Array<ProgressState> | ProgressState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProgressQueueQuery = { progressQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { percentBefore: string | null, project: { id: string, code: string, nameTh: string, nameEn: string | null, agency: { code: string, nameTh: string, nameEn: string } | null }, cell: { fiscalYear: number, month: number, version: number, state: ProgressState, plannedPercent: string, late: boolean, newest: { actualPercent: string, status: ProjectStatus, doneTh: string | null, problemsTh: string | null, nextTh: string | null, spentBaht: string | null, spentProposedBaht: string | null } | null } } }> } | null };

export type VerifyProgressMutationVariables = Exact<{
  rows: Array<SeenMonthInput> | SeenMonthInput;
  key: string;
}>;


export type VerifyProgressMutation = { answers: Array<{ projectId: string, fiscalYear: number, month: number, refusal: { code: string, messageTh: string, messageEn: string } | null }> };

export type ReturnProgressMutationVariables = Exact<{
  row: SeenMonthInput;
  reasonTh: string;
  dueOn: string;
  key: string;
}>;


export type ReturnProgressMutation = { answers: Array<{ projectId: string, fiscalYear: number, month: number, refusal: { code: string, messageTh: string, messageEn: string } | null }> };

export type ProjectPageQueryVariables = Exact<{
  id: string | number;
  fiscalYear: number;
  month: number;
}>;


export type ProjectPageQuery = { project: { id: string, code: string, nameTh: string, nameEn: string | null, startsOn: string, endsOn: string, revision: number, source: string, budgetItemId: string | null, spentBaht: string | null, agency: { code: string, nameTh: string, nameEn: string } | null, indicator: { id: string, code: string, nameTh: string, nameEn: string } | null, strategy: { code: string, kind: PlanNodeKind, nameTh: string, nameEn: string } | null, budgetItem: { id: string, code: string, nameTh: string, fiscalYear: number, appropriatedBaht: string, disbursedBaht: string | null, ratePercent: number | null } | null, activities: Array<{ number: number, nameTh: string, weight: string, plannedFrom: string, plannedTo: string }>, months: Array<{ fiscalYear: number, month: number, state: ProgressState, plannedPercent: string, isExpected: boolean, dueOn: string | null, late: boolean, missing: boolean, newest: { actualPercent: string, status: ProjectStatus } | null, versions: Array<{ ' $fragmentRefs'?: { 'MonthHistory_versionFragment': MonthHistory_versionFragment } }> }> } | null };

export type DeviceLabelsQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type DeviceLabelsQuery = { devices: { edges: Array<{ node: { id: string, assetNumber: string, kind: DeviceKind, brand: string, model: string, trackPath: string | null, agency: { code: string, nameTh: string, nameEn: string } | null } }> } | null };

export type IssueDeviceCodesMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type IssueDeviceCodesMutation = { issueTrackCodes: Array<{ id: string, path: string }> | null };

export type RepairPaperQueryVariables = Exact<{
  code: string;
}>;


export type RepairPaperQuery = { repairTicket: { id: string, code: string, kind: RepairKind, state: RepairEventName, subjectTh: string, letterNumber: string | null, letterDate: string | null, section: ServiceSection | null, deviceTh: string | null, causeTh: string | null, remedyTh: string | null, receivedAt: string, handedOverAt: string | null, turnaroundHours: number | null, withinStandard: boolean | null, trackPath: string | null, agency: { code: string, nameTh: string, nameEn: string } | null, device: { id: string, assetNumber: string, kind: DeviceKind, brand: string, model: string, serial: string | null, placeTh: string | null } | null, officer: { id: string, nameTh: string, nameEn: string, officePhone: string | null } | null, guarantee: { id: string, code: string } | null, parts: Array<{ id: string, nameTh: string, quantity: number, state: PartRequestState }>, events: Array<{ seq: number, name: RepairEventName, receivedBy: string | null, documents: Array<string>, occurredAt: string }> } | null };

export type Checklist_ticketFragment = { id: string, code: string, eventCount: number, moves: Array<{ to: RepairEventName }>, checklist: Array<{ step: LadderStep, answer: boolean | null, answeredAt: string | null, noteTh: string | null, isNext: boolean, isRemedy: boolean }> } & { ' $fragmentName'?: 'Checklist_ticketFragment' };

export type GuaranteePanel_ticketFragment = { guarantee: { code: string, handedOverAt: string | null, causeTh: string | null, remedyTh: string | null, officer: { nameTh: string, nameEn: string, officePhone: string | null } | null, parts: Array<{ id: string, nameTh: string, quantity: number, state: PartRequestState }> } | null, repeatFailures: Array<{ code: string, receivedAt: string }> } & { ' $fragmentName'?: 'GuaranteePanel_ticketFragment' };

export type SaveOfficerMutationVariables = Exact<{
  input: ServiceOfficerInput;
}>;


export type SaveOfficerMutation = { saveServiceOfficer: { id: string, nameTh: string, section: ServiceSection, leads: boolean, active: boolean } | null };

export type TrackedQueryVariables = Exact<{
  code: string;
}>;


export type TrackedQuery = { tracked: { ticket: { code: string } | null, device: { id: string } | null } | null };

export type DeviceByAssetQueryVariables = Exact<{
  key: string;
}>;


export type DeviceByAssetQuery = { device: { id: string, openRepair: { code: string } | null } | null };

export type StorePanel_ticketFragment = { code: string, moves: Array<{ to: RepairEventName }>, parts: Array<{ id: string, number: string, nameTh: string, quantity: number, state: PartRequestState, expectedOn: string | null, overdue: boolean }>, withdrawals: Array<{ id: string, number: string, state: WithdrawalState, purposeTh: string, requestedAt: string }> } & { ' $fragmentName'?: 'StorePanel_ticketFragment' };

export type QueueTicketFragment = { id: string, code: string, kind: RepairKind, subjectTh: string, deviceTh: string | null, section: ServiceSection | null, state: RepairEventName, stateSince: string | null, receivedAt: string, dueAt: string | null, promisedOn: string | null, eventCount: number, source: string, agency: { code: string, nameTh: string, nameEn: string } | null, officer: { id: string, nameTh: string, nameEn: string } | null, clock: { state: ClockState, tone: ClockTone, remainingMinutes: number | null } } & { ' $fragmentName'?: 'QueueTicketFragment' };

export type RepairQueueQueryVariables = Exact<{
  section?: ServiceSection | null | undefined;
  states?: Array<RepairEventName> | RepairEventName | null | undefined;
  kind?: RepairKind | null | undefined;
  agencyCode?: string | number | null | undefined;
  districtCode?: string | number | null | undefined;
  officerId?: string | number | null | undefined;
  mine?: boolean | null | undefined;
  unassigned?: boolean | null | undefined;
  late?: boolean | null | undefined;
  waitingPart?: boolean | null | undefined;
  search?: string | null | undefined;
  orderBy?: QueueOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RepairQueueQuery = { repairQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, counts: Array<{ state: RepairEventName, count: number, late: number }>, edges: Array<{ node: { ' $fragmentRefs'?: { 'QueueTicketFragment': QueueTicketFragment } } }> } | null };

export type AssignRepairsMutationVariables = Exact<{
  tickets: Array<SeenTicketInput> | SeenTicketInput;
  officerId?: string | number | null | undefined;
  section?: ServiceSection | null | undefined;
  reasonTh?: string | null | undefined;
  key: string;
}>;


export type AssignRepairsMutation = { assignRepairs: { rows: Array<{ ticketId: string, saved: boolean, refusal: { code: string, messageTh: string, messageEn: string } | null }> } | null };

export type OfficersQueryVariables = Exact<{
  active?: boolean | null | undefined;
}>;


export type OfficersQuery = { serviceOfficers: Array<{ id: string, nameTh: string, nameEn: string, section: ServiceSection, officePhone: string | null, leads: boolean, active: boolean, username: string | null }> | null };

export type WorkTicketFragment = { id: string, code: string, kind: RepairKind, subjectTh: string, section: ServiceSection | null, deviceTh: string | null, source: string, state: RepairEventName, receivedAt: string, handedOverAt: string | null, dueAt: string | null, channel: ReportChannel | null, letterNumber: string | null, letterDate: string | null, place: RepairPlace | null, causeTh: string | null, remedyTh: string | null, promisedOn: string | null, eventCount: number, failedChecks: number, contactName: string | null, contactPhone: string | null, trackPath: string | null, agency: { code: string, nameTh: string, nameEn: string } | null, device: { id: string, assetNumber: string, kind: DeviceKind, brand: string, model: string, serial: string | null, placeTh: string | null, warrantyUntil: string | null } | null, officer: { id: string, nameTh: string, nameEn: string, officePhone: string | null } | null, clock: { dueAt: string | null, grossMinutes: number, netMinutes: number, waitedAgencyMinutes: number, waitedPartMinutes: number, remainingMinutes: number | null, state: ClockState, tone: ClockTone }, moves: Array<{ to: RepairEventName, needs: Array<MoveNeed> }>, satisfaction: { score: number, commentTh: string | null, answeredAt: string } | null } & { ' $fragmentName'?: 'WorkTicketFragment' };

export type RepairWorkQueryVariables = Exact<{
  code: string;
}>;


export type RepairWorkQuery = { repairTicket: (
    { events: Array<{ ' $fragmentRefs'?: { 'WorkTimeline_eventFragment': WorkTimeline_eventFragment } }> }
    & { ' $fragmentRefs'?: { 'WorkTicketFragment': WorkTicketFragment;'GuaranteePanel_ticketFragment': GuaranteePanel_ticketFragment;'Checklist_ticketFragment': Checklist_ticketFragment;'StorePanel_ticketFragment': StorePanel_ticketFragment } }
  ) | null };

export type MoveRepairMutationVariables = Exact<{
  ticketId: string | number;
  to: RepairEventName;
  seenEvent: number;
  input?: MoveInput | null | undefined;
  key: string;
}>;


export type MoveRepairMutation = { moveRepair: { id: string, state: RepairEventName } | null };

export type NoteRepairMutationVariables = Exact<{
  ticketId: string | number;
  seenEvent: number;
  input: NoteInput;
  key: string;
}>;


export type NoteRepairMutation = { noteRepair: { id: string, eventCount: number } | null };

export type AnswerChecklistMutationVariables = Exact<{
  ticketId: string | number;
  seenEvent: number;
  step: LadderStep;
  answer: boolean;
  noteTh?: string | null | undefined;
  key: string;
}>;


export type AnswerChecklistMutation = { answerChecklist: { id: string, eventCount: number } | null };

export type CorrectEventMutationVariables = Exact<{
  ticketId: string | number;
  seenEvent: number;
  corrects: number;
  input: CorrectionInput;
  reasonTh: string;
  key: string;
}>;


export type CorrectEventMutation = { correctRepairEvent: { id: string, eventCount: number } | null };

export type IssueTicketCodeMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type IssueTicketCodeMutation = { issueTrackCodes: Array<{ id: string, path: string }> | null };

export type WithdrawTicketCodeMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawTicketCodeMutation = { withdrawTrackCode: boolean | null };

export type AnswerSatisfactionMutationVariables = Exact<{
  ticketId: string | number;
  score: number;
  commentTh?: string | null | undefined;
}>;


export type AnswerSatisfactionMutation = { answerSatisfaction: { id: string } | null };

export type WorkTimeline_eventFragment = { seq: number, name: RepairEventName, occurredAt: string, recordedAt: string, noteTh: string | null, reasonTh: string | null, place: RepairPlace | null, causeTh: string | null, remedyTh: string | null, promisedOn: string | null, section: ServiceSection | null, receivedBy: string | null, documents: Array<string>, step: LadderStep | null, answer: boolean | null, corrects: number | null, correctedTo: string | null, correctedNoteTh: string | null, strikes: boolean, officer: { nameTh: string, nameEn: string } | null } & { ' $fragmentName'?: 'WorkTimeline_eventFragment' };

export type AgenciesPanel_homeFragment = { agencies: Array<{ due: number, entered: number, submitted: number, returned: number, verified: number, signed: number, missing: number, agency: { code: string, nameTh: string, nameEn: string } }> } & { ' $fragmentName'?: 'AgenciesPanel_homeFragment' };

export type ReportingCellQueryVariables = Exact<{
  id: string | number;
  fiscalYear: number;
  quarter: number;
}>;


export type ReportingCellQuery = { indicator: (
    { agency: { code: string } | null, quarter: { ' $fragmentRefs'?: { 'SheetCellFieldsFragment': SheetCellFieldsFragment;'CellHistory_cellFragment': CellHistory_cellFragment;'CellComments_cellFragment': CellComments_cellFragment;'CellEvidence_cellFragment': CellEvidence_cellFragment } } }
    & { ' $fragmentRefs'?: { 'CellPast_indicatorFragment': CellPast_indicatorFragment } }
  ) | null };

export type CellEvidence_cellFragment = { evidence: Array<{ id: string, name: string, bytes: number, uploadedAt: string, uploadedBy: string, downloadPath: string }> } & { ' $fragmentName'?: 'CellEvidence_cellFragment' };

export type AttachEvidenceMutationVariables = Exact<{
  fileId: string | number;
  cells: Array<CellInput> | CellInput;
}>;


export type AttachEvidenceMutation = { attachEvidence: Array<{ evidenceCount: number }> | null };

export type DetachEvidenceMutationVariables = Exact<{
  fileId: string | number;
  cell: CellInput;
}>;


export type DetachEvidenceMutation = { detachEvidence: { evidenceCount: number } | null };

export type CellHistory_cellFragment = { versions: Array<{ version: number, state: ResultState, value: string | null, noteTh: string | null, explanationTh: string | null, recordedAt: string, actor: string | null, returnDueOn: string | null }> } & { ' $fragmentName'?: 'CellHistory_cellFragment' };

export type CellPast_indicatorFragment = { unitTh: string, unitEn: string, decimals: number, history: Array<{ fiscalYear: number, quarter: number, target: string | null, result: string | null, state: ResultState }>, past: { pastRange: { low: string | null, high: string | null } | null } } & { ' $fragmentName'?: 'CellPast_indicatorFragment' };

export type ReportingHomeQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
}>;


export type ReportingHomeQuery = { plannerHome: (
    { asOf: string, period: { opensOn: string, dueOn: string, closesOn: string } | null, counts: { due: number, entered: number, submitted: number, returned: number, verified: number, signed: number, missing: number, late: number } }
    & { ' $fragmentRefs'?: { 'ReturnedPanel_homeFragment': ReturnedPanel_homeFragment;'AgenciesPanel_homeFragment': AgenciesPanel_homeFragment } }
  ) | null };

export type ReportingAgencyQueryVariables = Exact<{
  code: string | number;
}>;


export type ReportingAgencyQuery = { agency: { code: string, nameTh: string, nameEn: string } | null };

export type ReturnedPanel_homeFragment = { returned: Array<{ indicator: { id: string, code: string, nameTh: string, nameEn: string, agency: { code: string, nameTh: string, nameEn: string } | null }, cell: { fiscalYear: number, quarter: number, noteTh: string | null, returnDueOn: string | null } }> } & { ' $fragmentName'?: 'ReturnedPanel_homeFragment' };

export type SheetCellFieldsFragment = { fiscalYear: number, quarter: number, target: string | null, result: string | null, state: ResultState, version: number, isOpen: boolean, closedBecause: ClosedReason | null, missing: boolean, late: boolean, dueOn: string | null, returnDueOn: string | null, noteTh: string | null, explanationTh: string | null, numerator: string | null, denominator: string | null, evidenceCount: number, source: string | null, pastRange: { low: string | null, high: string | null, runningTotal: string | null } | null } & { ' $fragmentName'?: 'SheetCellFieldsFragment' };

export type ReportingSheetQueryVariables = Exact<{
  agencyCode: string | number;
  fiscalYear: number;
  after?: string | null | undefined;
}>;


export type ReportingSheetQuery = { reportingSheet: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { indicator: { id: string, code: string, nameTh: string, nameEn: string, unitTh: string, unitEn: string, decimals: number, lowerBound: string | null, upperBound: string | null, cumulation: Cumulation, hasRatio: boolean, evidenceRequired: boolean, ownerActive: boolean }, cells: Array<{ ' $fragmentRefs'?: { 'SheetCellFieldsFragment': SheetCellFieldsFragment } }> } }> } | null };

export type BatchAnswersFragment = { rows: Array<{ indicatorId: string, fiscalYear: number, quarter: number, saved: boolean, version: number | null, refusal: { code: string, messageTh: string, messageEn: string } | null, newest: { ' $fragmentRefs'?: { 'SheetCellFieldsFragment': SheetCellFieldsFragment } } | null }> } & { ' $fragmentName'?: 'BatchAnswersFragment' };

export type SaveResultsMutationVariables = Exact<{
  rows: Array<ResultRowInput> | ResultRowInput;
  idempotencyKey: string;
}>;


export type SaveResultsMutation = { batch: { ' $fragmentRefs'?: { 'BatchAnswersFragment': BatchAnswersFragment } } };

export type SubmitResultsMutationVariables = Exact<{
  cells: Array<SeenCellInput> | SeenCellInput;
  idempotencyKey: string;
}>;


export type SubmitResultsMutation = { batch: { ' $fragmentRefs'?: { 'BatchAnswersFragment': BatchAnswersFragment } } };

export type WithdrawResultsMutationVariables = Exact<{
  cells: Array<SeenCellInput> | SeenCellInput;
  idempotencyKey: string;
}>;


export type WithdrawResultsMutation = { batch: { ' $fragmentRefs'?: { 'BatchAnswersFragment': BatchAnswersFragment } } };

export type AnswersWaitedQueryVariables = Exact<{ [key: string]: never; }>;


export type AnswersWaitedQuery = { repairQueue: { edges: Array<{ node: { code: string, subjectTh: string, events: Array<{ seq: number, name: RepairEventName, reasonTh: string | null }> } }> } | null };

export type SaveDeviceMutationVariables = Exact<{
  input: DeviceInput;
  seenVersion: number;
}>;


export type SaveDeviceMutation = { saveDevice: { id: string, version: number } | null };

export type DeviceHistoryQueryVariables = Exact<{
  key: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DeviceHistoryQuery = { device: { id: string, repairs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { code: string, subjectTh: string, state: RepairEventName, receivedAt: string, handedOverAt: string | null, causeTh: string | null, remedyTh: string | null } }> } | null } | null };

export type OpenRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenRequestsQuery = { repairQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { ' $fragmentRefs'?: { 'RequestRowFragment': RequestRowFragment } } }> } | null };

export type QuarterRequestsQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  first: number;
  after?: string | null | undefined;
}>;


export type QuarterRequestsQuery = { repairTickets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { ' $fragmentRefs'?: { 'RequestRowFragment': RequestRowFragment } } }> } | null };

export type RequestRowFragment = { code: string, subjectTh: string, deviceTh: string | null, state: RepairEventName, receivedAt: string, device: { assetNumber: string, brand: string, model: string } | null, officer: { nameTh: string, nameEn: string, officePhone: string | null } | null, clock: { state: ClockState, tone: ClockTone, remainingMinutes: number | null }, satisfaction: { score: number } | null } & { ' $fragmentName'?: 'RequestRowFragment' };

export type FoundDeviceFragment = { id: string, assetNumber: string, kind: DeviceKind, brand: string, model: string, serial: string | null, placeTh: string | null, state: DeviceState, version: number, boughtOn: string | null, warrantyUntil: string | null, trackPath: string | null, agency: { code: string, nameTh: string, nameEn: string } | null, openRepair: { code: string } | null } & { ' $fragmentName'?: 'FoundDeviceFragment' };

export type DevicesQueryVariables = Exact<{
  search?: string | null | undefined;
  kind?: DeviceKind | null | undefined;
  state?: DeviceState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DevicesQuery = { devices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { ' $fragmentRefs'?: { 'FoundDeviceFragment': FoundDeviceFragment } } }> } | null };

export type DeviceQueryVariables = Exact<{
  key: string;
}>;


export type DeviceQuery = { device: (
    { source: string }
    & { ' $fragmentRefs'?: { 'FoundDeviceFragment': FoundDeviceFragment } }
  ) | null };

export type DeviceOfLabelQueryVariables = Exact<{
  code: string;
}>;


export type DeviceOfLabelQuery = { tracked: { device: { ' $fragmentRefs'?: { 'FoundDeviceFragment': FoundDeviceFragment } } | null, ticket: { code: string } | null } | null };

export type OpenRepairMutationVariables = Exact<{
  input: OpenTicketInput;
  key: string;
}>;


export type OpenRepairMutation = { openRepair: { id: string, code: string } | null };

export type ProblemsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProblemsQuery = { repairProblems: Array<{ code: string, kind: RepairKind, deviceKind: DeviceKind | null, nameTh: string, nameEn: string }> | null };

export type SignQuarterMutationVariables = Exact<{
  agencyCode: string | number;
  fiscalYear: number;
  quarter: number;
  seenCells: number;
  noteTh?: string | null | undefined;
  key: string;
}>;


export type SignQuarterMutation = { signQuarter: { id: string, fiscalYear: number, quarter: number, signedAt: string, cells: number, leftBehind: number, noteTh: string | null, actor: string, source: string } };

export type SigningQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  agencyCode: string | number;
}>;


export type SigningQuery = { plannerHome: { asOf: string, counts: { due: number, entered: number, submitted: number, returned: number, verified: number, signed: number, empty: number, missing: number }, agencies: Array<{ agencyCode: string, entered: number, submitted: number, returned: number, empty: number, agency: { code: string, nameTh: string, nameEn: string } }> } | null, signatures: Array<{ id: string, fiscalYear: number, quarter: number, signedAt: string, cells: number, leftBehind: number, noteTh: string | null, actor: string, source: string }> | null };

export type QuarterResultsQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  agencyCodes?: Array<string | number> | string | number | null | undefined;
  states?: Array<ResultState> | ResultState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type QuarterResultsQuery = { verificationQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { indicator: { id: string, code: string, nameTh: string, nameEn: string, unitTh: string, unitEn: string, decimals: number }, agency: { code: string, nameTh: string, nameEn: string }, cell: { target: string | null, result: string | null, attainmentPercent: number | null, explanationTh: string | null, noteTh: string | null, source: string | null } } }> } | null };

export type CountListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CountListQuery = { stockCounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: StockCountState, noteTh: string | null, openedAt: string, closedAt: string | null, lines: Array<{ difference: number }> } }> } | null };

export type CountPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CountPageQuery = { stockCount: { id: string, number: string, state: StockCountState, noteTh: string | null, reasonTh: string | null, openedAt: string, closedAt: string | null, version: number, lines: Array<{ counted: number, balance: number, difference: number, countedAt: string, noteTh: string | null, material: { id: string, code: string, nameTh: string, nameEn: string | null, unitTh: string } | null }> } | null, materials: { totalCount: number, edges: Array<{ node: { id: string, code: string, nameTh: string, nameEn: string | null, unitTh: string } }> } | null };

export type StartCountMutationVariables = Exact<{
  key: string;
  noteTh?: string | null | undefined;
}>;


export type StartCountMutation = { startStockCount: { id: string, number: string, state: StockCountState } | null };

export type RecordCountMutationVariables = Exact<{
  id: string | number;
  lines: Array<CountedLineInput> | CountedLineInput;
  key: string;
}>;


export type RecordCountMutation = { recordStockCount: { id: string, version: number, lines: Array<{ difference: number }> } | null };

export type CloseCountMutationVariables = Exact<{
  id: string | number;
  seenVersion: number;
  reasonTh: string;
  key: string;
}>;


export type CloseCountMutation = { closeStockCount: { id: string, state: StockCountState, version: number, lines: Array<{ material: { id: string, balance: number } | null }> } | null };

export type MaterialListQueryVariables = Exact<{
  search?: string | null | undefined;
  belowReorder?: boolean | null | undefined;
  isPart?: boolean | null | undefined;
  active?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MaterialListQuery = { materials: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, nameTh: string, nameEn: string | null, unitTh: string, isPart: boolean, active: boolean, balance: number, promised: number, reorderLevel: number, belowReorder: boolean } }> } | null };

export type BelowReorderQueryVariables = Exact<{ [key: string]: never; }>;


export type BelowReorderQuery = { materials: { totalCount: number, edges: Array<{ node: { id: string } }> } | null };

export type MaterialPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MaterialPageQuery = { material: { id: string, code: string, nameTh: string, nameEn: string | null, unitTh: string, isPart: boolean, active: boolean, balance: number, promised: number, reorderLevel: number, belowReorder: boolean, version: number, source: string } | null };

export type MaterialLedgerQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type MaterialLedgerQuery = { material: { id: string, movements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { seq: number, kind: MovementKind, quantity: number, balanceAfter: number, documentNumber: string | null, noteTh: string | null, occurredAt: string, agency: { code: string, nameTh: string, nameEn: string } | null, withdrawal: { id: string, number: string } | null } }> } | null } | null };

export type SaveMaterialMutationVariables = Exact<{
  input: MaterialInput;
  seenVersion?: number | null | undefined;
  key: string;
}>;


export type SaveMaterialMutation = { saveMaterial: { id: string, version: number } | null };

export type ReceiveMaterialMutationVariables = Exact<{
  input: ReceiptInput;
  key: string;
}>;


export type ReceiveMaterialMutation = { receiveMaterial: { id: string, balance: number } | null };

export type PartListQueryVariables = Exact<{
  states?: Array<PartRequestState> | PartRequestState | null | undefined;
  overdue?: boolean | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PartListQuery = { partRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, nameTh: string, quantity: number, estimateBaht: string | null, state: PartRequestState, askedAt: string, expectedOn: string | null, overdue: boolean, ticketCode: string, agency: { code: string, nameTh: string, nameEn: string } | null } }> } | null };

export type PartPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PartPageQuery = { partRequest: { id: string, number: string, nameTh: string, quantity: number, estimateBaht: string | null, reasonTh: string, state: PartRequestState, askedAt: string, askedBy: string, expectedOn: string | null, overdue: boolean, version: number, moves: Array<PartRequestState>, ticketCode: string, subjectTh: string | null, deviceTh: string | null, agency: { code: string, nameTh: string, nameEn: string } | null, material: { id: string, code: string, nameTh: string, nameEn: string | null, balance: number, unitTh: string } | null, events: Array<{ seq: number, state: PartRequestState, occurredAt: string, byName: string | null, noteTh: string | null, expectedOn: string | null }> } | null };

export type AnswerPartMutationVariables = Exact<{
  id: string | number;
  to: PartRequestState;
  seenVersion: number;
  key: string;
  expectedOn?: string | null | undefined;
  noteTh?: string | null | undefined;
  byName?: string | null | undefined;
}>;


export type AnswerPartMutation = { answerPartRequest: { id: string, state: PartRequestState, version: number } | null };

export type RequestPartMutationVariables = Exact<{
  input: PartRequestInput;
  key: string;
}>;


export type RequestPartMutation = { requestPart: { id: string, number: string } | null };

export type TicketOfPartQueryVariables = Exact<{
  code: string;
}>;


export type TicketOfPartQuery = { repairTicket: { id: string, code: string } | null };

export type MaterialUseQueryVariables = Exact<{
  month: string;
  agencyCode?: string | null | undefined;
}>;


export type MaterialUseQuery = { materialUse: { month: string, agencies: number, slips: number, rows: Array<{ handedOut: number, returned: number, used: number, slips: number, agency: { code: string, nameTh: string, nameEn: string } | null, material: { id: string, code: string, nameTh: string, nameEn: string | null, unitTh: string } | null }>, totals: Array<{ handedOut: number, returned: number, used: number, material: { id: string, code: string, nameTh: string, nameEn: string | null, unitTh: string } | null }> } | null };

export type WithdrawalListQueryVariables = Exact<{
  states?: Array<WithdrawalState> | WithdrawalState | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WithdrawalListQuery = { withdrawals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, state: WithdrawalState, purposeTh: string, requestedBy: string, requestedAt: string, agency: { code: string, nameTh: string, nameEn: string } | null, lines: Array<{ line: number, asked: number, approved: number | null, material: { id: string, nameTh: string, nameEn: string | null, unitTh: string } | null }> } }> } | null };

export type WithdrawalPageQueryVariables = Exact<{
  id: string | number;
}>;


export type WithdrawalPageQuery = { withdrawal: { id: string, number: string, state: WithdrawalState, version: number, purposeTh: string, requestedBy: string, requestedAt: string, receivedBy: string | null, moves: Array<WithdrawalMove>, source: string, agency: { code: string, nameTh: string, nameEn: string } | null, ticket: { id: string, code: string, subjectTh: string } | null, lines: Array<{ line: number, asked: number, approved: number | null, returned: number, cutReasonTh: string | null, material: { id: string, code: string, nameTh: string, nameEn: string | null, unitTh: string, balance: number } | null }>, events: Array<{ seq: number, state: WithdrawalState, occurredAt: string, byName: string | null, noteTh: string | null }> } | null };

export type DecideWithdrawalMutationVariables = Exact<{
  id: string | number;
  seenVersion: number;
  key: string;
  byName?: string | null | undefined;
  approve: boolean;
  lines?: Array<LineDecisionInput> | LineDecisionInput | null | undefined;
  reasonTh?: string | null | undefined;
}>;


export type DecideWithdrawalMutation = { decideWithdrawal: { id: string, state: WithdrawalState, version: number } | null };

export type HandOutWithdrawalMutationVariables = Exact<{
  id: string | number;
  seenVersion: number;
  key: string;
  byName?: string | null | undefined;
}>;


export type HandOutWithdrawalMutation = { handOutWithdrawal: { id: string, state: WithdrawalState, version: number, lines: Array<{ material: { id: string, balance: number } | null }> } | null };

export type SignWithdrawalMutationVariables = Exact<{
  id: string | number;
  seenVersion: number;
  key: string;
  receivedBy: string;
}>;


export type SignWithdrawalMutation = { signWithdrawal: { id: string, state: WithdrawalState, version: number, receivedBy: string | null } | null };

export type CancelWithdrawalMutationVariables = Exact<{
  id: string | number;
  seenVersion: number;
  key: string;
  byName?: string | null | undefined;
  reasonTh: string;
}>;


export type CancelWithdrawalMutation = { cancelWithdrawal: { id: string, state: WithdrawalState, version: number } | null };

export type ReturnMaterialMutationVariables = Exact<{
  id: string | number;
  seenVersion: number;
  key: string;
  materialId: string | number;
  quantity: number;
  reasonTh: string;
}>;


export type ReturnMaterialMutation = { returnMaterial: { id: string, version: number, lines: Array<{ line: number, returned: number, material: { id: string, balance: number } | null }> } | null };

export type RequestWithdrawalMutationVariables = Exact<{
  input: WithdrawalInput;
  key: string;
}>;


export type RequestWithdrawalMutation = { requestWithdrawal: { id: string, number: string, state: WithdrawalState } | null };

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;


export type CreateTokenMutation = { createToken: { accessToken: string, token: { id: string, state: TokenState } } };

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeTokenMutation = { revokeToken: { id: string, state: TokenState } };

export type TokensQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TokensQuery = { tokens: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, hint: string, scopes: Array<TokenScope>, state: TokenState, expiresAt: string, lastUsedAt: string | null, account: { username: string } } }> } | null };

export type BacklogAges_measuresFragment = { backlog: Array<{ age: BacklogAge, count: number }> | null } & { ' $fragmentName'?: 'BacklogAges_measuresFragment' };

export type FailingModels_modelFragment = { model: string, devices: number, measures: { completed: number | null, repeatPercent: number | null, medianHours: number | null } } & { ' $fragmentName'?: 'FailingModels_modelFragment' };

export type FailingModelsQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FailingModelsQuery = { failingModels: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { ' $fragmentRefs'?: { 'FailingModels_modelFragment': FailingModels_modelFragment } } }> } | null };

export type MeasureCards_measuresFragment = { asOf: string, completed: number | null, repeats: number | null, repeatPercent: number | null, firstTime: number | null, firstTimePercent: number | null, waitingPart: number | null, oldestPartDays: number | null, satisfactionAnswers: number | null, satisfactionMean: string | null, satisfiedPercent: number | null } & { ' $fragmentName'?: 'MeasureCards_measuresFragment' };

export type MeasureTables_rowFragment = { key: string, measures: { ' $fragmentRefs'?: { 'MeasureColumns_measuresFragment': MeasureColumns_measuresFragment } } } & { ' $fragmentName'?: 'MeasureTables_rowFragment' };

export type MeasuresQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  districts: boolean;
}>;


export type MeasuresQuery = { repairMeasures: { ' $fragmentRefs'?: { 'MeasureCards_measuresFragment': MeasureCards_measuresFragment;'BacklogAges_measuresFragment': BacklogAges_measuresFragment } } | null, sections: Array<{ ' $fragmentRefs'?: { 'MeasureTables_rowFragment': MeasureTables_rowFragment } }> | null, kinds: Array<{ ' $fragmentRefs'?: { 'MeasureTables_rowFragment': MeasureTables_rowFragment } }> | null, months: Array<{ ' $fragmentRefs'?: { 'MeasureTables_rowFragment': MeasureTables_rowFragment } }> | null, places?: Array<{ ' $fragmentRefs'?: { 'MeasureTables_rowFragment': MeasureTables_rowFragment } }> | null };

export type OfficerTableQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
}>;


export type OfficerTableQuery = { officerMeasures: Array<{ officer: { id: string, nameTh: string, nameEn: string }, measures: { ' $fragmentRefs'?: { 'MeasureColumns_measuresFragment': MeasureColumns_measuresFragment } } }> | null };

export type StandardReplayQueryVariables = Exact<{
  kind: RepairKind;
  amount: number;
  unit: StandardUnit;
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
}>;


export type StandardReplayQuery = { replayStandard: { tickets: number, within: number, withinPercent: number | null, measuredWithin: number | null, measuredPercent: number | null } | null };

export type TicketFacts_ticketFragment = { kind: RepairKind, state: RepairEventName, section: ServiceSection | null, receivedAt: string, handedOverAt: string | null, dueAt: string | null, turnaroundHours: number | null, withinStandard: boolean | null, openDays: number | null, deviceTh: string | null, agency: { code: string, nameTh: string, nameEn: string } | null } & { ' $fragmentName'?: 'TicketFacts_ticketFragment' };

export type TicketList_ticketFragment = { code: string, kind: RepairKind, subjectTh: string, state: RepairEventName, receivedAt: string, handedOverAt: string | null, turnaroundHours: number | null, withinStandard: boolean | null, openDays: number | null } & { ' $fragmentName'?: 'TicketList_ticketFragment' };

export type TicketListQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  status?: RepairStatus | null | undefined;
  kind?: RepairKind | null | undefined;
  by?: ServiceSection | null | undefined;
  measured?: MeasuredTickets | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TicketListQuery = { repairTickets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { ' $fragmentRefs'?: { 'TicketList_ticketFragment': TicketList_ticketFragment } } }> } | null };

export type TicketPageQueryVariables = Exact<{
  code: string;
}>;


export type TicketPageQuery = { repairTicket: (
    { subjectTh: string, source: string, events: Array<{ ' $fragmentRefs'?: { 'TicketTimeline_eventFragment': TicketTimeline_eventFragment } }> }
    & { ' $fragmentRefs'?: { 'TicketFacts_ticketFragment': TicketFacts_ticketFragment } }
  ) | null };

export type TicketTimeline_eventFragment = { name: RepairEventName, occurredAt: string, recordedAt: string, noteTh: string | null } & { ' $fragmentName'?: 'TicketTimeline_eventFragment' };

export type TurnaroundPlaces_turnaroundFragment = { received: number | null, completed: number | null, open: number | null, medianHours: number | null, p90Hours: number | null, withinStandardPercent: number | null, oldestOpenDays: number | null } & { ' $fragmentName'?: 'TurnaroundPlaces_turnaroundFragment' };

export type TurnaroundBoardQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  group?: string | number | null | undefined;
  section?: number | null | undefined;
  districts: boolean;
}>;


export type TurnaroundBoardQuery = { ictSources: Array<string> | null, repairTurnaround: (
    { medianHours: number | null }
    & { ' $fragmentRefs'?: { 'TurnaroundTotals_turnaroundFragment': TurnaroundTotals_turnaroundFragment } }
  ) | null, repairTrend: Array<{ ' $fragmentRefs'?: { 'TurnaroundTotals_turnaroundFragment': TurnaroundTotals_turnaroundFragment;'TurnaroundTrend_turnaroundFragment': TurnaroundTrend_turnaroundFragment } }> | null, districts?: Array<{ code: string, repairTurnaround: { ' $fragmentRefs'?: { 'TurnaroundPlaces_turnaroundFragment': TurnaroundPlaces_turnaroundFragment } } | null }> | null, agencies?: Array<{ code: string, repairTurnaround: { ' $fragmentRefs'?: { 'TurnaroundPlaces_turnaroundFragment': TurnaroundPlaces_turnaroundFragment } } | null }> | null };

export type TurnaroundPlaceQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  scope?: FigureScope | null | undefined;
  source?: string | null | undefined;
  agencyCode: string | number;
}>;


export type TurnaroundPlaceQuery = { ictSources: Array<string> | null, agency: { nameTh: string, nameEn: string } | null, repairTurnaround: { ' $fragmentRefs'?: { 'TurnaroundTotals_turnaroundFragment': TurnaroundTotals_turnaroundFragment } } | null, repairTrend: Array<{ ' $fragmentRefs'?: { 'TurnaroundTotals_turnaroundFragment': TurnaroundTotals_turnaroundFragment;'TurnaroundTrend_turnaroundFragment': TurnaroundTrend_turnaroundFragment } }> | null };

export type TurnaroundTotals_turnaroundFragment = { asOf: string, sources: Array<string>, observedUntil: string | null, received: number | null, completed: number | null, open: number | null, medianHours: number | null, p90Hours: number | null, withinStandardPercent: number | null, oldestOpenDays: number | null } & { ' $fragmentName'?: 'TurnaroundTotals_turnaroundFragment' };

export type TurnaroundTrend_turnaroundFragment = { fiscalYear: number, quarter: number, received: number | null, completed: number | null, medianHours: number | null, p90Hours: number | null } & { ' $fragmentName'?: 'TurnaroundTrend_turnaroundFragment' };

export type MeasureColumns_measuresFragment = { completed: number | null, medianHours: number | null, p90Hours: number | null, withinStandardPercent: number | null, repeatPercent: number | null, firstTimePercent: number | null, open: number | null, waitingPart: number | null, satisfactionMean: string | null, satisfactionAnswers: number | null } & { ' $fragmentName'?: 'MeasureColumns_measuresFragment' };

export type VerifyingCellQueryVariables = Exact<{
  id: string | number;
  fiscalYear: number;
  quarter: number;
}>;


export type VerifyingCellQuery = { indicator: { id: string, unitTh: string, unitEn: string, decimals: number, ownerName: string | null, ownerActive: boolean, quarter: (
      { fiscalYear: number, quarter: number, target: string | null, result: string | null, attainmentPercent: number | null, state: ResultState, version: number, numerator: string | null, denominator: string | null, explanationTh: string | null, noteTh: string | null, dueOn: string | null, submittedAt: string | null, pastRange: { low: string | null, high: string | null, values: Array<string> } | null, versions: Array<{ version: number, state: ResultState, value: string | null, numerator: string | null, denominator: string | null, explanationTh: string | null, noteTh: string | null, returnDueOn: string | null, recordedAt: string, actor: string | null }>, evidence: Array<{ id: string, name: string, bytes: number, uploadedAt: string, uploadedBy: string, downloadPath: string }> }
      & { ' $fragmentRefs'?: { 'CellComments_cellFragment': CellComments_cellFragment } }
    ) } | null };

export type VerificationQueueQueryVariables = Exact<{
  fiscalYear: number;
  quarter: number;
  agencyCodes?: Array<string | number> | string | number | null | undefined;
  states?: Array<ResultState> | ResultState | null | undefined;
  onlyOdd?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type VerificationQueueQuery = { verificationQueue: { totalCount: number, oddCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { previousValue: string | null, changedSinceReturned: boolean | null, indicator: { id: string, code: string, nameTh: string, nameEn: string, unitTh: string, unitEn: string, decimals: number, evidenceRequired: boolean }, agency: { code: string, nameTh: string, nameEn: string }, cell: { fiscalYear: number, quarter: number, target: string | null, result: string | null, state: ResultState, version: number, late: boolean, evidenceCount: number, source: string | null, pastRange: { low: string | null, high: string | null } | null }, warnings: Array<{ code: string, messageTh: string, messageEn: string }> } }> } | null };

export type useVerification_batchFragment = { rows: Array<{ indicatorId: string, fiscalYear: number, quarter: number, saved: boolean, refusal: { code: string, messageTh: string, messageEn: string } | null }> } & { ' $fragmentName'?: 'useVerification_batchFragment' };

export type VerifyResultsMutationVariables = Exact<{
  cells: Array<SeenCellInput> | SeenCellInput;
  key: string;
}>;


export type VerifyResultsMutation = { verifyResults: { ' $fragmentRefs'?: { 'useVerification_batchFragment': useVerification_batchFragment } } };

export type ReturnResultMutationVariables = Exact<{
  cell: SeenCellInput;
  reasonTh: string;
  dueOn: string;
  key: string;
}>;


export type ReturnResultMutation = { returnResult: { ' $fragmentRefs'?: { 'useVerification_batchFragment': useVerification_batchFragment } } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { today: string | null, me: { username: string, displayNameTh: string, displayNameEn: string, demonstration: boolean, grants: Array<{ role: Role, agency: { code: string, nameTh: string, nameEn: string } }>, agency: { code: string, nameTh: string, nameEn: string } } | null, currentQuarter: { fiscalYear: number, quarter: number } | null, districtGroups: Array<{ code: string, nameTh: string, nameEn: string }> | null, districts: Array<{ code: string, nameTh: string, nameEn: string, serviceSection: number, group: { code: string }, tile: { row: number, column: number }, office: { code: string } }> | null, agencies: Array<{ code: string, nameTh: string, nameEn: string, shortNameTh: string | null, serviceSection: number | null }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CellComments_cellFragmentDoc = new TypedDocumentString(`
    fragment CellComments_cell on QuarterResult {
  comments {
    id
    textTh
    recordedAt
    actor
  }
}
    `, {"fragmentName":"CellComments_cell"}) as unknown as TypedDocumentString<CellComments_cellFragment, unknown>;
export const AllotmentTable_allotmentFragmentDoc = new TypedDocumentString(`
    fragment AllotmentTable_allotment on Allotment {
  id
  period
  amountBaht
  approvedOn
  reference
}
    `, {"fragmentName":"AllotmentTable_allotment"}) as unknown as TypedDocumentString<AllotmentTable_allotmentFragment, unknown>;
export const BudgetItemFacts_itemFragmentDoc = new TypedDocumentString(`
    fragment BudgetItemFacts_item on BudgetItem {
  code
  fiscalYear
  mission
  itemNo
  category
  agency {
    code
    nameTh
    nameEn
  }
}
    `, {"fragmentName":"BudgetItemFacts_item"}) as unknown as TypedDocumentString<BudgetItemFacts_itemFragment, unknown>;
export const BudgetItemList_itemFragmentDoc = new TypedDocumentString(`
    fragment BudgetItemList_item on BudgetItem {
  id
  code
  nameTh
  category
  appropriatedBaht
  disbursedBaht
  remainingBaht
  ratePercent
}
    `, {"fragmentName":"BudgetItemList_item"}) as unknown as TypedDocumentString<BudgetItemList_itemFragment, unknown>;
export const PlaceFigures_disbursementFragmentDoc = new TypedDocumentString(`
    fragment PlaceFigures_disbursement on Disbursement {
  appropriatedBaht
  allottedBaht
  approvedBaht
  disbursedBaht
  remainingBaht
  ratePercent
  targetPercent
}
    `, {"fragmentName":"PlaceFigures_disbursement"}) as unknown as TypedDocumentString<PlaceFigures_disbursementFragment, unknown>;
export const DisbursementTotals_disbursementFragmentDoc = new TypedDocumentString(`
    fragment DisbursementTotals_disbursement on Disbursement {
  asOf
  sources
  appropriatedBaht
  allottedBaht
  approvedBaht
  disbursedBaht
  remainingBaht
  ratePercent
  targetPercent
}
    `, {"fragmentName":"DisbursementTotals_disbursement"}) as unknown as TypedDocumentString<DisbursementTotals_disbursementFragment, unknown>;
export const DisbursementTrend_disbursementFragmentDoc = new TypedDocumentString(`
    fragment DisbursementTrend_disbursement on Disbursement {
  fiscalYear
  quarter
  disbursedBaht
  ratePercent
  targetPercent
}
    `, {"fragmentName":"DisbursementTrend_disbursement"}) as unknown as TypedDocumentString<DisbursementTrend_disbursementFragment, unknown>;
export const VoucherStates_changeFragmentDoc = new TypedDocumentString(`
    fragment VoucherStates_change on VoucherStateChange {
  state
  occurredAt
  recordedAt
  noteTh
}
    `, {"fragmentName":"VoucherStates_change"}) as unknown as TypedDocumentString<VoucherStates_changeFragment, unknown>;
export const VoucherRow_voucherFragmentDoc = new TypedDocumentString(`
    fragment VoucherRow_voucher on Voucher {
  number
  kind
  descriptionTh
  amountBaht
  state
  paidOn
  states {
    ...VoucherStates_change
  }
}
    fragment VoucherStates_change on VoucherStateChange {
  state
  occurredAt
  recordedAt
  noteTh
}`, {"fragmentName":"VoucherRow_voucher"}) as unknown as TypedDocumentString<VoucherRow_voucherFragment, unknown>;
export const NoticeRow_noticeFragmentDoc = new TypedDocumentString(`
    fragment NoticeRow_notice on Notice {
  kind
  fiscalYear
  quarter
  textTh
  textEn
  path
  createdAt
  readAt
  endedBecause
  agency {
    nameTh
    nameEn
  }
}
    `, {"fragmentName":"NoticeRow_notice"}) as unknown as TypedDocumentString<NoticeRow_noticeFragment, unknown>;
export const IndicatorFacts_indicatorFragmentDoc = new TypedDocumentString(`
    fragment IndicatorFacts_indicator on Indicator {
  code
  unitTh
  unitEn
  decimals
  direction
  cumulation
  weight
  kind
  lowerBound
  upperBound
  ownerName
  ownerActive
  strategicIssue {
    code
    nameTh
    nameEn
  }
  agency {
    code
    nameTh
    nameEn
  }
}
    `, {"fragmentName":"IndicatorFacts_indicator"}) as unknown as TypedDocumentString<IndicatorFacts_indicatorFragment, unknown>;
export const IndicatorHistory_indicatorFragmentDoc = new TypedDocumentString(`
    fragment IndicatorHistory_indicator on Indicator {
  unitTh
  unitEn
  decimals
  direction
  history(fiscalYear: $endYear, quarter: $endQuarter, quarters: 8) {
    fiscalYear
    quarter
    target
    result
    attainmentPercent
    band
    state
    dueOn
    late
    missing
  }
}
    `, {"fragmentName":"IndicatorHistory_indicator"}) as unknown as TypedDocumentString<IndicatorHistory_indicatorFragment, unknown>;
export const IndicatorHeading_indicatorFragmentDoc = new TypedDocumentString(`
    fragment IndicatorHeading_indicator on Indicator {
  id
  code
  nameTh
  nameEn
  direction
  ownerName
  ownerActive
  agency {
    code
    nameTh
    nameEn
  }
  quarter(fiscalYear: $fiscalYear, quarter: $quarter, state: $state, asOf: $asOf) {
    state
    late
    missing
    dueOn
    target
  }
}
    `, {"fragmentName":"IndicatorHeading_indicator"}) as unknown as TypedDocumentString<IndicatorHeading_indicatorFragment, unknown>;
export const IndicatorList_indicatorFragmentDoc = new TypedDocumentString(`
    fragment IndicatorList_indicator on Indicator {
  id
  unitTh
  unitEn
  decimals
  direction
  quarter(fiscalYear: $fiscalYear, quarter: $quarter, state: $state, asOf: $asOf) {
    target
    result
    attainmentPercent
    band
    state
  }
  ...IndicatorHeading_indicator
}
    fragment IndicatorHeading_indicator on Indicator {
  id
  code
  nameTh
  nameEn
  direction
  ownerName
  ownerActive
  agency {
    code
    nameTh
    nameEn
  }
  quarter(fiscalYear: $fiscalYear, quarter: $quarter, state: $state, asOf: $asOf) {
    state
    late
    missing
    dueOn
    target
  }
}`, {"fragmentName":"IndicatorList_indicator"}) as unknown as TypedDocumentString<IndicatorList_indicatorFragment, unknown>;
export const IndicatorsPlaces_summaryFragmentDoc = new TypedDocumentString(`
    fragment IndicatorsPlaces_summary on IndicatorSummary {
  due
  reported
  verified
  late
  missing
  onTarget
  nearTarget
  belowTarget
  attainmentPercent
  withoutOwner
}
    `, {"fragmentName":"IndicatorsPlaces_summary"}) as unknown as TypedDocumentString<IndicatorsPlaces_summaryFragment, unknown>;
export const IndicatorsTotals_summaryFragmentDoc = new TypedDocumentString(`
    fragment IndicatorsTotals_summary on IndicatorSummary {
  asOf
  sources
  due
  reported
  verified
  late
  missing
  onTarget
  nearTarget
  belowTarget
  attainmentPercent
  withoutOwner
}
    `, {"fragmentName":"IndicatorsTotals_summary"}) as unknown as TypedDocumentString<IndicatorsTotals_summaryFragment, unknown>;
export const IndicatorsTrend_summaryFragmentDoc = new TypedDocumentString(`
    fragment IndicatorsTrend_summary on IndicatorSummary {
  fiscalYear
  quarter
  reported
  late
  missing
  attainmentPercent
}
    `, {"fragmentName":"IndicatorsTrend_summary"}) as unknown as TypedDocumentString<IndicatorsTrend_summaryFragment, unknown>;
export const ResultVersions_indicatorFragmentDoc = new TypedDocumentString(`
    fragment ResultVersions_indicator on Indicator {
  id
  unitTh
  unitEn
  decimals
  direction
  quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
    target
    result
    attainmentPercent
    band
    state
    dueOn
    late
    missing
    submittedAt
    versions {
      version
      state
      value
      noteTh
      recordedAt
      source
    }
  }
}
    `, {"fragmentName":"ResultVersions_indicator"}) as unknown as TypedDocumentString<ResultVersions_indicatorFragment, unknown>;
export const ProcurementFacts_procurementFragmentDoc = new TypedDocumentString(`
    fragment ProcurementFacts_procurement on Procurement {
  method
  state
  late
  fiscalYear
  openedOn
  medianPriceBaht
  contractedBaht
  contractSignedOn
  currentStep {
    nameTh
    nameEn
  }
  agency {
    code
    nameTh
    nameEn
  }
}
    `, {"fragmentName":"ProcurementFacts_procurement"}) as unknown as TypedDocumentString<ProcurementFacts_procurementFragment, unknown>;
export const ProcurementList_procurementFragmentDoc = new TypedDocumentString(`
    fragment ProcurementList_procurement on Procurement {
  id
  code
  titleTh
  method
  state
  late
  medianPriceBaht
  contractedBaht
  currentStep {
    nameTh
    nameEn
  }
}
    `, {"fragmentName":"ProcurementList_procurement"}) as unknown as TypedDocumentString<ProcurementList_procurementFragment, unknown>;
export const ProcurementSteps_stepFragmentDoc = new TypedDocumentString(`
    fragment ProcurementSteps_step on ProcurementStep {
  number
  nameTh
  nameEn
  startedOn
  endedOn
  standardDays
  actualWorkingDays
  late
}
    `, {"fragmentName":"ProcurementSteps_step"}) as unknown as TypedDocumentString<ProcurementSteps_stepFragment, unknown>;
export const Blocks_indicatorsFragmentDoc = new TypedDocumentString(`
    fragment Blocks_indicators on IndicatorSummary {
  asOf
  sources
  due
  reported
  late
  missing
  belowTarget
  attainmentPercent
}
    `, {"fragmentName":"Blocks_indicators"}) as unknown as TypedDocumentString<Blocks_indicatorsFragment, unknown>;
export const Blocks_disbursementFragmentDoc = new TypedDocumentString(`
    fragment Blocks_disbursement on Disbursement {
  asOf
  sources
  appropriatedBaht
  allottedBaht
  disbursedBaht
  remainingBaht
  ratePercent
  targetPercent
}
    `, {"fragmentName":"Blocks_disbursement"}) as unknown as TypedDocumentString<Blocks_disbursementFragment, unknown>;
export const Blocks_turnaroundFragmentDoc = new TypedDocumentString(`
    fragment Blocks_turnaround on RepairTurnaround {
  asOf
  sources
  open
  completed
  medianHours
  withinStandardPercent
  oldestOpenDays
}
    `, {"fragmentName":"Blocks_turnaround"}) as unknown as TypedDocumentString<Blocks_turnaroundFragment, unknown>;
export const Blocks_procurementFragmentDoc = new TypedDocumentString(`
    fragment Blocks_procurement on ProcurementSummary {
  asOf
  sources
  open
  late
  contracts
  contractedBaht
}
    `, {"fragmentName":"Blocks_procurement"}) as unknown as TypedDocumentString<Blocks_procurementFragment, unknown>;
export const Blocks_staffingFragmentDoc = new TypedDocumentString(`
    fragment Blocks_staffing on Staffing {
  asOf
  sources
  positions
  filled
  vacant
  byKind {
    kind
    positions
    filled
    vacant
  }
}
    `, {"fragmentName":"Blocks_staffing"}) as unknown as TypedDocumentString<Blocks_staffingFragment, unknown>;
export const ProjectLinks_projectsFragmentDoc = new TypedDocumentString(`
    fragment ProjectLinks_projects on ProjectConnection {
  totalCount
  edges {
    node {
      id
      code
      nameTh
      startsOn
      endsOn
    }
  }
}
    `, {"fragmentName":"ProjectLinks_projects"}) as unknown as TypedDocumentString<ProjectLinks_projectsFragment, unknown>;
export const TargetHistory_targetFragmentDoc = new TypedDocumentString(`
    fragment TargetHistory_target on IndicatorTarget {
  fiscalYear
  quarter
  version
  value
  reason
  actor
  recordedAt
  source
}
    `, {"fragmentName":"TargetHistory_target"}) as unknown as TypedDocumentString<TargetHistory_targetFragment, unknown>;
export const MonthHistory_versionFragmentDoc = new TypedDocumentString(`
    fragment MonthHistory_version on ProjectProgress {
  version
  state
  actualPercent
  status
  doneTh
  problemsTh
  nextTh
  spentBaht
  returnReasonTh
  returnDueOn
  recordedAt
  actor
}
    `, {"fragmentName":"MonthHistory_version"}) as unknown as TypedDocumentString<MonthHistory_versionFragment, unknown>;
export const ReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReportFields on ProjectProgress {
  version
  state
  actualPercent
  status
  doneTh
  problemsTh
  nextTh
  spentProposedBaht
  spentBaht
  returnReasonTh
  returnDueOn
}
    `, {"fragmentName":"ReportFields"}) as unknown as TypedDocumentString<ReportFieldsFragment, unknown>;
export const ProgressAnswersFragmentDoc = new TypedDocumentString(`
    fragment ProgressAnswers on ProgressRowAnswer {
  projectId
  fiscalYear
  month
  saved
  version
  refusal {
    code
    messageTh
    messageEn
  }
  newest {
    ...ReportFields
  }
}
    fragment ReportFields on ProjectProgress {
  version
  state
  actualPercent
  status
  doneTh
  problemsTh
  nextTh
  spentProposedBaht
  spentBaht
  returnReasonTh
  returnDueOn
}`, {"fragmentName":"ProgressAnswers"}) as unknown as TypedDocumentString<ProgressAnswersFragment, unknown>;
export const Checklist_ticketFragmentDoc = new TypedDocumentString(`
    fragment Checklist_ticket on RepairTicket {
  id
  code
  eventCount
  moves {
    to
  }
  checklist {
    step
    answer
    answeredAt
    noteTh
    isNext
    isRemedy
  }
}
    `, {"fragmentName":"Checklist_ticket"}) as unknown as TypedDocumentString<Checklist_ticketFragment, unknown>;
export const GuaranteePanel_ticketFragmentDoc = new TypedDocumentString(`
    fragment GuaranteePanel_ticket on RepairTicket {
  guarantee {
    code
    handedOverAt
    causeTh
    remedyTh
    officer {
      nameTh
      nameEn
      officePhone
    }
    parts {
      id
      nameTh
      quantity
      state
    }
  }
  repeatFailures {
    code
    receivedAt
  }
}
    `, {"fragmentName":"GuaranteePanel_ticket"}) as unknown as TypedDocumentString<GuaranteePanel_ticketFragment, unknown>;
export const StorePanel_ticketFragmentDoc = new TypedDocumentString(`
    fragment StorePanel_ticket on RepairTicket {
  code
  moves {
    to
  }
  parts {
    id
    number
    nameTh
    quantity
    state
    expectedOn
    overdue
  }
  withdrawals {
    id
    number
    state
    purposeTh
    requestedAt
  }
}
    `, {"fragmentName":"StorePanel_ticket"}) as unknown as TypedDocumentString<StorePanel_ticketFragment, unknown>;
export const QueueTicketFragmentDoc = new TypedDocumentString(`
    fragment QueueTicket on RepairTicket {
  id
  code
  kind
  subjectTh
  deviceTh
  section
  state
  stateSince
  receivedAt
  dueAt
  promisedOn
  eventCount
  source
  agency {
    code
    nameTh
    nameEn
  }
  officer {
    id
    nameTh
    nameEn
  }
  clock {
    state
    tone
    remainingMinutes
  }
}
    `, {"fragmentName":"QueueTicket"}) as unknown as TypedDocumentString<QueueTicketFragment, unknown>;
export const WorkTicketFragmentDoc = new TypedDocumentString(`
    fragment WorkTicket on RepairTicket {
  id
  code
  kind
  subjectTh
  section
  deviceTh
  source
  state
  receivedAt
  handedOverAt
  dueAt
  channel
  letterNumber
  letterDate
  place
  causeTh
  remedyTh
  promisedOn
  eventCount
  failedChecks
  contactName
  contactPhone
  trackPath
  agency {
    code
    nameTh
    nameEn
  }
  device {
    id
    assetNumber
    kind
    brand
    model
    serial
    placeTh
    warrantyUntil
  }
  officer {
    id
    nameTh
    nameEn
    officePhone
  }
  clock {
    dueAt
    grossMinutes
    netMinutes
    waitedAgencyMinutes
    waitedPartMinutes
    remainingMinutes
    state
    tone
  }
  moves {
    to
    needs
  }
  satisfaction {
    score
    commentTh
    answeredAt
  }
}
    `, {"fragmentName":"WorkTicket"}) as unknown as TypedDocumentString<WorkTicketFragment, unknown>;
export const WorkTimeline_eventFragmentDoc = new TypedDocumentString(`
    fragment WorkTimeline_event on RepairEvent {
  seq
  name
  occurredAt
  recordedAt
  noteTh
  reasonTh
  place
  causeTh
  remedyTh
  promisedOn
  section
  receivedBy
  documents
  step
  answer
  corrects
  correctedTo
  correctedNoteTh
  strikes
  officer {
    nameTh
    nameEn
  }
}
    `, {"fragmentName":"WorkTimeline_event"}) as unknown as TypedDocumentString<WorkTimeline_eventFragment, unknown>;
export const AgenciesPanel_homeFragmentDoc = new TypedDocumentString(`
    fragment AgenciesPanel_home on PlannerHome {
  agencies {
    agency {
      code
      nameTh
      nameEn
    }
    due
    entered
    submitted
    returned
    verified
    signed
    missing
  }
}
    `, {"fragmentName":"AgenciesPanel_home"}) as unknown as TypedDocumentString<AgenciesPanel_homeFragment, unknown>;
export const CellEvidence_cellFragmentDoc = new TypedDocumentString(`
    fragment CellEvidence_cell on QuarterResult {
  evidence {
    id
    name
    bytes
    uploadedAt
    uploadedBy
    downloadPath
  }
}
    `, {"fragmentName":"CellEvidence_cell"}) as unknown as TypedDocumentString<CellEvidence_cellFragment, unknown>;
export const CellHistory_cellFragmentDoc = new TypedDocumentString(`
    fragment CellHistory_cell on QuarterResult {
  versions {
    version
    state
    value
    noteTh
    explanationTh
    recordedAt
    actor
    returnDueOn
  }
}
    `, {"fragmentName":"CellHistory_cell"}) as unknown as TypedDocumentString<CellHistory_cellFragment, unknown>;
export const CellPast_indicatorFragmentDoc = new TypedDocumentString(`
    fragment CellPast_indicator on Indicator {
  unitTh
  unitEn
  decimals
  history(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 12) {
    fiscalYear
    quarter
    target
    result
    state
  }
  past: quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
    pastRange {
      low
      high
    }
  }
}
    `, {"fragmentName":"CellPast_indicator"}) as unknown as TypedDocumentString<CellPast_indicatorFragment, unknown>;
export const ReturnedPanel_homeFragmentDoc = new TypedDocumentString(`
    fragment ReturnedPanel_home on PlannerHome {
  returned {
    indicator {
      id
      code
      nameTh
      nameEn
      agency {
        code
        nameTh
        nameEn
      }
    }
    cell {
      fiscalYear
      quarter
      noteTh
      returnDueOn
    }
  }
}
    `, {"fragmentName":"ReturnedPanel_home"}) as unknown as TypedDocumentString<ReturnedPanel_homeFragment, unknown>;
export const SheetCellFieldsFragmentDoc = new TypedDocumentString(`
    fragment SheetCellFields on QuarterResult {
  fiscalYear
  quarter
  target
  result
  state
  version
  isOpen
  closedBecause
  missing
  late
  dueOn
  returnDueOn
  noteTh
  explanationTh
  numerator
  denominator
  evidenceCount
  source
  pastRange {
    low
    high
    runningTotal
  }
}
    `, {"fragmentName":"SheetCellFields"}) as unknown as TypedDocumentString<SheetCellFieldsFragment, unknown>;
export const BatchAnswersFragmentDoc = new TypedDocumentString(`
    fragment BatchAnswers on ResultBatch {
  rows {
    indicatorId
    fiscalYear
    quarter
    saved
    version
    refusal {
      code
      messageTh
      messageEn
    }
    newest {
      ...SheetCellFields
    }
  }
}
    fragment SheetCellFields on QuarterResult {
  fiscalYear
  quarter
  target
  result
  state
  version
  isOpen
  closedBecause
  missing
  late
  dueOn
  returnDueOn
  noteTh
  explanationTh
  numerator
  denominator
  evidenceCount
  source
  pastRange {
    low
    high
    runningTotal
  }
}`, {"fragmentName":"BatchAnswers"}) as unknown as TypedDocumentString<BatchAnswersFragment, unknown>;
export const RequestRowFragmentDoc = new TypedDocumentString(`
    fragment RequestRow on RepairTicket {
  code
  subjectTh
  deviceTh
  state
  receivedAt
  device {
    assetNumber
    brand
    model
  }
  officer {
    nameTh
    nameEn
    officePhone
  }
  clock {
    state
    tone
    remainingMinutes
  }
  satisfaction {
    score
  }
}
    `, {"fragmentName":"RequestRow"}) as unknown as TypedDocumentString<RequestRowFragment, unknown>;
export const FoundDeviceFragmentDoc = new TypedDocumentString(`
    fragment FoundDevice on Device {
  id
  assetNumber
  kind
  brand
  model
  serial
  placeTh
  state
  version
  boughtOn
  warrantyUntil
  trackPath
  agency {
    code
    nameTh
    nameEn
  }
  openRepair {
    code
  }
}
    `, {"fragmentName":"FoundDevice"}) as unknown as TypedDocumentString<FoundDeviceFragment, unknown>;
export const BacklogAges_measuresFragmentDoc = new TypedDocumentString(`
    fragment BacklogAges_measures on RepairMeasures {
  backlog {
    age
    count
  }
}
    `, {"fragmentName":"BacklogAges_measures"}) as unknown as TypedDocumentString<BacklogAges_measuresFragment, unknown>;
export const FailingModels_modelFragmentDoc = new TypedDocumentString(`
    fragment FailingModels_model on FailingModel {
  model
  devices
  measures {
    completed
    repeatPercent
    medianHours
  }
}
    `, {"fragmentName":"FailingModels_model"}) as unknown as TypedDocumentString<FailingModels_modelFragment, unknown>;
export const MeasureCards_measuresFragmentDoc = new TypedDocumentString(`
    fragment MeasureCards_measures on RepairMeasures {
  asOf
  completed
  repeats
  repeatPercent
  firstTime
  firstTimePercent
  waitingPart
  oldestPartDays
  satisfactionAnswers
  satisfactionMean
  satisfiedPercent
}
    `, {"fragmentName":"MeasureCards_measures"}) as unknown as TypedDocumentString<MeasureCards_measuresFragment, unknown>;
export const MeasureColumns_measuresFragmentDoc = new TypedDocumentString(`
    fragment MeasureColumns_measures on RepairMeasures {
  completed
  medianHours
  p90Hours
  withinStandardPercent
  repeatPercent
  firstTimePercent
  open
  waitingPart
  satisfactionMean
  satisfactionAnswers
}
    `, {"fragmentName":"MeasureColumns_measures"}) as unknown as TypedDocumentString<MeasureColumns_measuresFragment, unknown>;
export const MeasureTables_rowFragmentDoc = new TypedDocumentString(`
    fragment MeasureTables_row on RepairMeasureRow {
  key
  measures {
    ...MeasureColumns_measures
  }
}
    fragment MeasureColumns_measures on RepairMeasures {
  completed
  medianHours
  p90Hours
  withinStandardPercent
  repeatPercent
  firstTimePercent
  open
  waitingPart
  satisfactionMean
  satisfactionAnswers
}`, {"fragmentName":"MeasureTables_row"}) as unknown as TypedDocumentString<MeasureTables_rowFragment, unknown>;
export const TicketFacts_ticketFragmentDoc = new TypedDocumentString(`
    fragment TicketFacts_ticket on RepairTicket {
  kind
  state
  section
  receivedAt
  handedOverAt
  dueAt
  turnaroundHours
  withinStandard
  openDays
  deviceTh
  agency {
    code
    nameTh
    nameEn
  }
}
    `, {"fragmentName":"TicketFacts_ticket"}) as unknown as TypedDocumentString<TicketFacts_ticketFragment, unknown>;
export const TicketList_ticketFragmentDoc = new TypedDocumentString(`
    fragment TicketList_ticket on RepairTicket {
  code
  kind
  subjectTh
  state
  receivedAt
  handedOverAt
  turnaroundHours
  withinStandard
  openDays
}
    `, {"fragmentName":"TicketList_ticket"}) as unknown as TypedDocumentString<TicketList_ticketFragment, unknown>;
export const TicketTimeline_eventFragmentDoc = new TypedDocumentString(`
    fragment TicketTimeline_event on RepairEvent {
  name
  occurredAt
  recordedAt
  noteTh
}
    `, {"fragmentName":"TicketTimeline_event"}) as unknown as TypedDocumentString<TicketTimeline_eventFragment, unknown>;
export const TurnaroundPlaces_turnaroundFragmentDoc = new TypedDocumentString(`
    fragment TurnaroundPlaces_turnaround on RepairTurnaround {
  received
  completed
  open
  medianHours
  p90Hours
  withinStandardPercent
  oldestOpenDays
}
    `, {"fragmentName":"TurnaroundPlaces_turnaround"}) as unknown as TypedDocumentString<TurnaroundPlaces_turnaroundFragment, unknown>;
export const TurnaroundTotals_turnaroundFragmentDoc = new TypedDocumentString(`
    fragment TurnaroundTotals_turnaround on RepairTurnaround {
  asOf
  sources
  observedUntil
  received
  completed
  open
  medianHours
  p90Hours
  withinStandardPercent
  oldestOpenDays
}
    `, {"fragmentName":"TurnaroundTotals_turnaround"}) as unknown as TypedDocumentString<TurnaroundTotals_turnaroundFragment, unknown>;
export const TurnaroundTrend_turnaroundFragmentDoc = new TypedDocumentString(`
    fragment TurnaroundTrend_turnaround on RepairTurnaround {
  fiscalYear
  quarter
  received
  completed
  medianHours
  p90Hours
}
    `, {"fragmentName":"TurnaroundTrend_turnaround"}) as unknown as TypedDocumentString<TurnaroundTrend_turnaroundFragment, unknown>;
export const useVerification_batchFragmentDoc = new TypedDocumentString(`
    fragment useVerification_batch on ResultBatch {
  rows {
    indicatorId
    fiscalYear
    quarter
    saved
    refusal {
      code
      messageTh
      messageEn
    }
  }
}
    `, {"fragmentName":"useVerification_batch"}) as unknown as TypedDocumentString<useVerification_batchFragment, unknown>;
export const UnreadDocument = new TypedDocumentString(`
    query Unread {
  notices(first: 1, unreadOnly: true) {
    unreadCount
  }
}
    `) as unknown as TypedDocumentString<UnreadQuery, UnreadQueryVariables>;
export const AddCommentDocument = new TypedDocumentString(`
    mutation AddComment($cell: CellInput!, $textTh: String!) {
  addComment(cell: $cell, textTh: $textTh) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
export const CompletenessDocument = new TypedDocumentString(`
    query Completeness($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $named: Int!) {
  completeness(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
  ) {
    asOf
    due
    onTime
    withEvidence
    withActiveOwner
    onTimePercent
    evidencePercent
    ownerPercent
    lateAgencyCount
    lateAgencies(first: $named) {
      due
      late
      missing
      agency {
        code
        nameTh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompletenessQuery, CompletenessQueryVariables>;
export const BudgetItemListDocument = new TypedDocumentString(`
    query BudgetItemList($fiscalYear: Int!, $scope: FigureScope, $category: ExpenseCategory, $search: String, $source: String, $orderBy: BudgetItemOrder!, $descending: Boolean!, $first: Int!, $after: String) {
  budgetItems(
    fiscalYear: $fiscalYear
    scope: $scope
    category: $category
    search: $search
    source: $source
    orderBy: $orderBy
    descending: $descending
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...BudgetItemList_item
      }
    }
  }
}
    fragment BudgetItemList_item on BudgetItem {
  id
  code
  nameTh
  category
  appropriatedBaht
  disbursedBaht
  remainingBaht
  ratePercent
}`) as unknown as TypedDocumentString<BudgetItemListQuery, BudgetItemListQueryVariables>;
export const BudgetItemPageDocument = new TypedDocumentString(`
    query BudgetItemPage($id: ID!) {
  budgetItem(id: $id) {
    nameTh
    source
    appropriatedBaht
    allottedBaht
    approvedBaht
    disbursedBaht
    remainingBaht
    ratePercent
    agency {
      code
      nameTh
      nameEn
    }
    ...BudgetItemFacts_item
    allotments {
      ...AllotmentTable_allotment
    }
  }
}
    fragment AllotmentTable_allotment on Allotment {
  id
  period
  amountBaht
  approvedOn
  reference
}
fragment BudgetItemFacts_item on BudgetItem {
  code
  fiscalYear
  mission
  itemNo
  category
  agency {
    code
    nameTh
    nameEn
  }
}`) as unknown as TypedDocumentString<BudgetItemPageQuery, BudgetItemPageQueryVariables>;
export const DisbursementBoardDocument = new TypedDocumentString(`
    query DisbursementBoard($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $group: ID, $section: Int, $districts: Boolean!, $whole: Boolean!, $allDistricts: [ID!], $allDepartments: [ID!]) {
  disbursement(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
  ) {
    ...DisbursementTotals_disbursement
    ...PlaceFigures_disbursement
  }
  disbursementTrend(
    fiscalYear: $fiscalYear
    quarter: $quarter
    quarters: 8
    scope: $scope
    source: $source
  ) {
    ...DisbursementTotals_disbursement
    ...DisbursementTrend_disbursement
  }
  districts(groupCode: $group, serviceSection: $section) @include(if: $districts) {
    code
    disbursement(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
      ...PlaceFigures_disbursement
    }
  }
  agencies(kinds: [DEPARTMENT]) @skip(if: $districts) {
    code
    disbursement(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
      ...PlaceFigures_disbursement
    }
  }
  ofDistricts: disbursement(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: {districtCodes: $allDistricts}
    source: $source
  ) @include(if: $whole) {
    ...PlaceFigures_disbursement
  }
  ofDepartments: disbursement(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: {agencyCodes: $allDepartments}
    source: $source
  ) @include(if: $whole) {
    ...PlaceFigures_disbursement
  }
  holders: agencies(kinds: [BUDGET_HOLDER]) @include(if: $whole) {
    code
    nameTh
    nameEn
    shortNameTh
    serviceSection
    disbursement(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
      ...PlaceFigures_disbursement
    }
  }
  financeSources(fiscalYear: $fiscalYear)
}
    fragment PlaceFigures_disbursement on Disbursement {
  appropriatedBaht
  allottedBaht
  approvedBaht
  disbursedBaht
  remainingBaht
  ratePercent
  targetPercent
}
fragment DisbursementTotals_disbursement on Disbursement {
  asOf
  sources
  appropriatedBaht
  allottedBaht
  approvedBaht
  disbursedBaht
  remainingBaht
  ratePercent
  targetPercent
}
fragment DisbursementTrend_disbursement on Disbursement {
  fiscalYear
  quarter
  disbursedBaht
  ratePercent
  targetPercent
}`) as unknown as TypedDocumentString<DisbursementBoardQuery, DisbursementBoardQueryVariables>;
export const DisbursementPlaceDocument = new TypedDocumentString(`
    query DisbursementPlace($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $agencyCode: ID!) {
  agency(code: $agencyCode) {
    nameTh
    nameEn
  }
  disbursement(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
  ) {
    ...DisbursementTotals_disbursement
  }
  disbursementTrend(
    fiscalYear: $fiscalYear
    quarter: $quarter
    quarters: 8
    scope: $scope
    source: $source
  ) {
    ...DisbursementTotals_disbursement
    ...DisbursementTrend_disbursement
  }
  financeSources(fiscalYear: $fiscalYear)
}
    fragment DisbursementTotals_disbursement on Disbursement {
  asOf
  sources
  appropriatedBaht
  allottedBaht
  approvedBaht
  disbursedBaht
  remainingBaht
  ratePercent
  targetPercent
}
fragment DisbursementTrend_disbursement on Disbursement {
  fiscalYear
  quarter
  disbursedBaht
  ratePercent
  targetPercent
}`) as unknown as TypedDocumentString<DisbursementPlaceQuery, DisbursementPlaceQueryVariables>;
export const VoucherListDocument = new TypedDocumentString(`
    query VoucherList($id: ID!, $state: VoucherState, $first: Int!, $after: String) {
  budgetItem(id: $id) {
    vouchers(state: $state, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...VoucherRow_voucher
        }
      }
    }
  }
}
    fragment VoucherRow_voucher on Voucher {
  number
  kind
  descriptionTh
  amountBaht
  state
  paidOn
  states {
    ...VoucherStates_change
  }
}
fragment VoucherStates_change on VoucherStateChange {
  state
  occurredAt
  recordedAt
  noteTh
}`) as unknown as TypedDocumentString<VoucherListQuery, VoucherListQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($first: Int!, $after: String, $unreadOnly: Boolean!) {
  notices(first: $first, after: $after, unreadOnly: $unreadOnly) {
    totalCount
    unreadCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        ...NoticeRow_notice
      }
    }
  }
}
    fragment NoticeRow_notice on Notice {
  kind
  fiscalYear
  quarter
  textTh
  textEn
  path
  createdAt
  readAt
  endedBecause
  agency {
    nameTh
    nameEn
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($ids: [ID!]!) {
  markNoticesRead(ids: $ids)
}
    `) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const MarkAllNoticesReadDocument = new TypedDocumentString(`
    mutation MarkAllNoticesRead {
  markAllNoticesRead
}
    `) as unknown as TypedDocumentString<MarkAllNoticesReadMutation, MarkAllNoticesReadMutationVariables>;
export const IndicatorChoicesDocument = new TypedDocumentString(`
    query IndicatorChoices {
  strategicIssues {
    code
    nameTh
    nameEn
  }
}
    `) as unknown as TypedDocumentString<IndicatorChoicesQuery, IndicatorChoicesQueryVariables>;
export const IndicatorListDocument = new TypedDocumentString(`
    query IndicatorList($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $issueCode: ID, $kind: IndicatorKind, $band: Band, $missing: Boolean, $search: String, $orderBy: IndicatorOrder!, $descending: Boolean!, $state: FigureState, $asOf: DateTime, $first: Int!, $after: String) {
  indicators(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
    issueCode: $issueCode
    kind: $kind
    band: $band
    missing: $missing
    search: $search
    state: $state
    asOf: $asOf
    orderBy: $orderBy
    descending: $descending
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...IndicatorList_indicator
      }
    }
  }
}
    fragment IndicatorHeading_indicator on Indicator {
  id
  code
  nameTh
  nameEn
  direction
  ownerName
  ownerActive
  agency {
    code
    nameTh
    nameEn
  }
  quarter(fiscalYear: $fiscalYear, quarter: $quarter, state: $state, asOf: $asOf) {
    state
    late
    missing
    dueOn
    target
  }
}
fragment IndicatorList_indicator on Indicator {
  id
  unitTh
  unitEn
  decimals
  direction
  quarter(fiscalYear: $fiscalYear, quarter: $quarter, state: $state, asOf: $asOf) {
    target
    result
    attainmentPercent
    band
    state
  }
  ...IndicatorHeading_indicator
}`) as unknown as TypedDocumentString<IndicatorListQuery, IndicatorListQueryVariables>;
export const IndicatorListPageDocument = new TypedDocumentString(`
    query IndicatorListPage($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $state: FigureState, $asOf: DateTime) {
  indicatorSummary(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
    state: $state
    asOf: $asOf
  ) {
    asOf
    sources
  }
  plansSources(fiscalYear: $fiscalYear)
}
    `) as unknown as TypedDocumentString<IndicatorListPageQuery, IndicatorListPageQueryVariables>;
export const IndicatorPageDocument = new TypedDocumentString(`
    query IndicatorPage($id: ID!, $fiscalYear: Int!, $quarter: Int!, $endYear: Int!, $endQuarter: Int!) {
  indicator(id: $id) {
    nameTh
    nameEn
    source
    agency {
      code
      nameTh
      nameEn
    }
    ...IndicatorFacts_indicator
    ...IndicatorHistory_indicator
    ...ResultVersions_indicator
  }
}
    fragment IndicatorFacts_indicator on Indicator {
  code
  unitTh
  unitEn
  decimals
  direction
  cumulation
  weight
  kind
  lowerBound
  upperBound
  ownerName
  ownerActive
  strategicIssue {
    code
    nameTh
    nameEn
  }
  agency {
    code
    nameTh
    nameEn
  }
}
fragment IndicatorHistory_indicator on Indicator {
  unitTh
  unitEn
  decimals
  direction
  history(fiscalYear: $endYear, quarter: $endQuarter, quarters: 8) {
    fiscalYear
    quarter
    target
    result
    attainmentPercent
    band
    state
    dueOn
    late
    missing
  }
}
fragment ResultVersions_indicator on Indicator {
  id
  unitTh
  unitEn
  decimals
  direction
  quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
    target
    result
    attainmentPercent
    band
    state
    dueOn
    late
    missing
    submittedAt
    versions {
      version
      state
      value
      noteTh
      recordedAt
      source
    }
  }
}`) as unknown as TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const IndicatorsBoardDocument = new TypedDocumentString(`
    query IndicatorsBoard($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $group: ID, $section: Int, $districts: Boolean!, $departments: Boolean!, $state: FigureState, $asOf: DateTime) {
  indicatorSummary(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
    state: $state
    asOf: $asOf
  ) {
    ...IndicatorsTotals_summary
  }
  indicatorTrend(
    fiscalYear: $fiscalYear
    quarter: $quarter
    quarters: 8
    scope: $scope
    source: $source
    state: $state
    asOf: $asOf
  ) {
    ...IndicatorsTotals_summary
    ...IndicatorsTrend_summary
  }
  districts(groupCode: $group, serviceSection: $section) @include(if: $districts) {
    code
    indicatorSummary(
      fiscalYear: $fiscalYear
      quarter: $quarter
      source: $source
      state: $state
      asOf: $asOf
    ) {
      ...IndicatorsPlaces_summary
    }
  }
  agencies(kinds: [DEPARTMENT]) @include(if: $departments) {
    code
    indicatorSummary(
      fiscalYear: $fiscalYear
      quarter: $quarter
      source: $source
      state: $state
      asOf: $asOf
    ) {
      ...IndicatorsPlaces_summary
    }
  }
  plansSources(fiscalYear: $fiscalYear)
}
    fragment IndicatorsPlaces_summary on IndicatorSummary {
  due
  reported
  verified
  late
  missing
  onTarget
  nearTarget
  belowTarget
  attainmentPercent
  withoutOwner
}
fragment IndicatorsTotals_summary on IndicatorSummary {
  asOf
  sources
  due
  reported
  verified
  late
  missing
  onTarget
  nearTarget
  belowTarget
  attainmentPercent
  withoutOwner
}
fragment IndicatorsTrend_summary on IndicatorSummary {
  fiscalYear
  quarter
  reported
  late
  missing
  attainmentPercent
}`) as unknown as TypedDocumentString<IndicatorsBoardQuery, IndicatorsBoardQueryVariables>;
export const IndicatorsPlaceDocument = new TypedDocumentString(`
    query IndicatorsPlace($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $agencyCode: ID!, $state: FigureState, $asOf: DateTime) {
  agency(code: $agencyCode) {
    nameTh
    nameEn
  }
  indicatorSummary(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
    state: $state
    asOf: $asOf
  ) {
    ...IndicatorsTotals_summary
  }
  indicatorTrend(
    fiscalYear: $fiscalYear
    quarter: $quarter
    quarters: 8
    scope: $scope
    source: $source
    state: $state
    asOf: $asOf
  ) {
    ...IndicatorsTotals_summary
    ...IndicatorsTrend_summary
  }
  plansSources(fiscalYear: $fiscalYear)
}
    fragment IndicatorsTotals_summary on IndicatorSummary {
  asOf
  sources
  due
  reported
  verified
  late
  missing
  onTarget
  nearTarget
  belowTarget
  attainmentPercent
  withoutOwner
}
fragment IndicatorsTrend_summary on IndicatorSummary {
  fiscalYear
  quarter
  reported
  late
  missing
  attainmentPercent
}`) as unknown as TypedDocumentString<IndicatorsPlaceQuery, IndicatorsPlaceQueryVariables>;
export const OverviewDepartmentsDocument = new TypedDocumentString(`
    query OverviewDepartments($fiscalYear: Int!, $quarter: Int!, $state: FigureState, $asOf: DateTime) {
  agencies(kinds: [DEPARTMENT]) {
    code
    indicatorSummary(
      fiscalYear: $fiscalYear
      quarter: $quarter
      state: $state
      asOf: $asOf
    ) {
      due
      missing
      attainmentPercent
    }
    disbursement(fiscalYear: $fiscalYear, quarter: $quarter) {
      ratePercent
      targetPercent
    }
    repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter) {
      open
      medianHours
    }
    procurementSummary(fiscalYear: $fiscalYear, quarter: $quarter) {
      open
      late
    }
    staffing {
      positions
      vacant
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewDepartmentsQuery, OverviewDepartmentsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($year: Int!, $quarter: Int!, $state: FigureState, $asOf: DateTime) {
  districts {
    code
    nameTh
    nameEn
    group {
      code
      nameTh
      nameEn
    }
    serviceSection
    tile {
      row
      column
    }
    office {
      code
      nameTh
    }
    indicatorSummary(
      fiscalYear: $year
      quarter: $quarter
      state: $state
      asOf: $asOf
    ) {
      asOf
      due
      reported
      verified
      late
      missing
      onTarget
      nearTarget
      belowTarget
      attainmentPercent
    }
    disbursement(fiscalYear: $year, quarter: $quarter) {
      asOf
      appropriatedBaht
      allottedBaht
      disbursedBaht
      remainingBaht
      ratePercent
      targetPercent
    }
    repairTurnaround(fiscalYear: $year, quarter: $quarter) {
      asOf
      received
      completed
      open
      medianHours
      p90Hours
      withinStandardPercent
      oldestOpenDays
    }
    procurementSummary(fiscalYear: $year, quarter: $quarter) {
      asOf
      open
      late
      contractedBaht
    }
    staffing {
      asOf
      positions
      filled
      vacant
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PlacePageDocument = new TypedDocumentString(`
    query PlacePage($agencyCode: ID!) {
  agency(code: $agencyCode) {
    nameTh
    nameEn
  }
}
    `) as unknown as TypedDocumentString<PlacePageQuery, PlacePageQueryVariables>;
export const ProcurementListDocument = new TypedDocumentString(`
    query ProcurementList($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $state: ProcurementState, $late: Boolean, $first: Int!, $after: String) {
  procurements(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    state: $state
    late: $late
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ProcurementList_procurement
      }
    }
  }
}
    fragment ProcurementList_procurement on Procurement {
  id
  code
  titleTh
  method
  state
  late
  medianPriceBaht
  contractedBaht
  currentStep {
    nameTh
    nameEn
  }
}`) as unknown as TypedDocumentString<ProcurementListQuery, ProcurementListQueryVariables>;
export const ProcurementPageDocument = new TypedDocumentString(`
    query ProcurementPage($id: ID!) {
  procurement(id: $id) {
    code
    titleTh
    source
    ...ProcurementFacts_procurement
    steps {
      ...ProcurementSteps_step
    }
  }
}
    fragment ProcurementFacts_procurement on Procurement {
  method
  state
  late
  fiscalYear
  openedOn
  medianPriceBaht
  contractedBaht
  contractSignedOn
  currentStep {
    nameTh
    nameEn
  }
  agency {
    code
    nameTh
    nameEn
  }
}
fragment ProcurementSteps_step on ProcurementStep {
  number
  nameTh
  nameEn
  startedOn
  endedOn
  standardDays
  actualWorkingDays
  late
}`) as unknown as TypedDocumentString<ProcurementPageQuery, ProcurementPageQueryVariables>;
export const BlocksDocument = new TypedDocumentString(`
    query Blocks($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $state: FigureState, $asOf: DateTime) {
  indicatorSummary(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    state: $state
    asOf: $asOf
  ) {
    ...Blocks_indicators
  }
  indicatorTrend(
    fiscalYear: $fiscalYear
    quarter: $quarter
    quarters: 2
    scope: $scope
    state: $state
    asOf: $asOf
  ) {
    ...Blocks_indicators
  }
  disbursement(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope) {
    ...Blocks_disbursement
  }
  disbursementTrend(
    fiscalYear: $fiscalYear
    quarter: $quarter
    quarters: 2
    scope: $scope
  ) {
    ...Blocks_disbursement
  }
  repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope) {
    ...Blocks_turnaround
  }
  repairTrend(
    fiscalYear: $fiscalYear
    quarter: $quarter
    quarters: 2
    scope: $scope
  ) {
    ...Blocks_turnaround
  }
  procurementSummary(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope) {
    ...Blocks_procurement
  }
  procurementTrend(
    fiscalYear: $fiscalYear
    quarter: $quarter
    quarters: 2
    scope: $scope
  ) {
    ...Blocks_procurement
  }
  staffing(scope: $scope) {
    ...Blocks_staffing
  }
}
    fragment Blocks_indicators on IndicatorSummary {
  asOf
  sources
  due
  reported
  late
  missing
  belowTarget
  attainmentPercent
}
fragment Blocks_disbursement on Disbursement {
  asOf
  sources
  appropriatedBaht
  allottedBaht
  disbursedBaht
  remainingBaht
  ratePercent
  targetPercent
}
fragment Blocks_turnaround on RepairTurnaround {
  asOf
  sources
  open
  completed
  medianHours
  withinStandardPercent
  oldestOpenDays
}
fragment Blocks_procurement on ProcurementSummary {
  asOf
  sources
  open
  late
  contracts
  contractedBaht
}
fragment Blocks_staffing on Staffing {
  asOf
  sources
  positions
  filled
  vacant
  byKind {
    kind
    positions
    filled
    vacant
  }
}`) as unknown as TypedDocumentString<BlocksQuery, BlocksQueryVariables>;
export const CreatePlanNodeDocument = new TypedDocumentString(`
    mutation CreatePlanNode($input: PlanNodeInput!) {
  createPlanNode(input: $input) {
    code
  }
}
    `) as unknown as TypedDocumentString<CreatePlanNodeMutation, CreatePlanNodeMutationVariables>;
export const AdminCellDocument = new TypedDocumentString(`
    query AdminCell($id: ID!, $fiscalYear: Int!, $quarter: Int!) {
  indicator(id: $id) {
    id
    unitTh
    unitEn
    decimals
    quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
      fiscalYear
      quarter
      reopenedUntil
      ...CellComments_cell
      versions {
        version
        state
        value
        noteTh
        recordedAt
        actor
      }
    }
  }
}
    fragment CellComments_cell on QuarterResult {
  comments {
    id
    textTh
    recordedAt
    actor
  }
}`) as unknown as TypedDocumentString<AdminCellQuery, AdminCellQueryVariables>;
export const UpdateIndicatorDocument = new TypedDocumentString(`
    mutation UpdateIndicator($id: ID!, $seenRevision: Int!, $changes: IndicatorChangesInput!, $reasonTh: String!) {
  updateIndicator(
    id: $id
    seenRevision: $seenRevision
    changes: $changes
    reasonTh: $reasonTh
  ) {
    id
    revision
  }
}
    `) as unknown as TypedDocumentString<UpdateIndicatorMutation, UpdateIndicatorMutationVariables>;
export const LayOutYearDocument = new TypedDocumentString(`
    mutation LayOutYear($fiscalYear: Int!, $results: PeriodRuleInput, $progress: PeriodRuleInput, $reasonTh: String!) {
  layOutYear(
    fiscalYear: $fiscalYear
    results: $results
    progress: $progress
    reasonTh: $reasonTh
  ) {
    fiscalYear
    written
    kept
    quarters {
      quarter
    }
    months {
      month
    }
  }
}
    `) as unknown as TypedDocumentString<LayOutYearMutation, LayOutYearMutationVariables>;
export const MovePlanNodeDocument = new TypedDocumentString(`
    mutation MovePlanNode($code: ID!, $parentCode: ID!, $reasonTh: String!) {
  movePlanNode(code: $code, parentCode: $parentCode, reasonTh: $reasonTh) {
    code
    parentCode
  }
}
    `) as unknown as TypedDocumentString<MovePlanNodeMutation, MovePlanNodeMutationVariables>;
export const MoveReportingPeriodDocument = new TypedDocumentString(`
    mutation MoveReportingPeriod($fiscalYear: Int!, $part: Int!, $dates: ReportingDatesInput!, $reasonTh: String!) {
  moveReportingPeriod(
    fiscalYear: $fiscalYear
    quarter: $part
    dates: $dates
    reasonTh: $reasonTh
  ) {
    fiscalYear
    quarter
    opensOn
    dueOn
    closesOn
  }
}
    `) as unknown as TypedDocumentString<MoveReportingPeriodMutation, MoveReportingPeriodMutationVariables>;
export const MoveProgressPeriodDocument = new TypedDocumentString(`
    mutation MoveProgressPeriod($fiscalYear: Int!, $part: Int!, $dates: ReportingDatesInput!, $reasonTh: String!) {
  moveProgressPeriod(
    fiscalYear: $fiscalYear
    month: $part
    dates: $dates
    reasonTh: $reasonTh
  ) {
    fiscalYear
    month
    opensOn
    dueOn
    closesOn
  }
}
    `) as unknown as TypedDocumentString<MoveProgressPeriodMutation, MoveProgressPeriodMutationVariables>;
export const CreateIndicatorDocument = new TypedDocumentString(`
    mutation CreateIndicator($input: NewIndicatorInput!) {
  createIndicator(input: $input) {
    id
    code
    nameTh
    nameEn
  }
}
    `) as unknown as TypedDocumentString<CreateIndicatorMutation, CreateIndicatorMutationVariables>;
export const NodeHangingsDocument = new TypedDocumentString(`
    query NodeHangings($code: ID!, $fiscalYear: Int!, $isGoal: Boolean!, $isStrategy: Boolean!) {
  indicatorDictionary(goalCode: $code, first: 100) @include(if: $isGoal) {
    totalCount
    edges {
      node {
        id
        code
        nameTh
        nameEn
        retiredAt
        agency {
          code
          nameTh
          nameEn
        }
      }
    }
  }
  projects(fiscalYear: $fiscalYear, strategyCode: $code, first: 100) @include(if: $isStrategy) {
    ...ProjectLinks_projects
  }
}
    fragment ProjectLinks_projects on ProjectConnection {
  totalCount
  edges {
    node {
      id
      code
      nameTh
      startsOn
      endsOn
    }
  }
}`) as unknown as TypedDocumentString<NodeHangingsQuery, NodeHangingsQueryVariables>;
export const AssignOwnerDocument = new TypedDocumentString(`
    mutation AssignOwner($id: ID!, $owner: OwnerInput!) {
  assignOwner(id: $id, owner: $owner) {
    id
    ownerName
    ownerAccountId
    ownerActive
  }
}
    `) as unknown as TypedDocumentString<AssignOwnerMutation, AssignOwnerMutationVariables>;
export const AgencyPeopleDocument = new TypedDocumentString(`
    query AgencyPeople($agencyCode: ID!) {
  agencyPeople(agencyCode: $agencyCode) {
    accountId
    nameTh
    agency {
      code
      nameTh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<AgencyPeopleQuery, AgencyPeopleQueryVariables>;
export const PeriodCalendarDocument = new TypedDocumentString(`
    query PeriodCalendar($fiscalYear: Int!) {
  reportingPeriods(fiscalYear: $fiscalYear) {
    fiscalYear
    quarter
    opensOn
    dueOn
    closesOn
  }
  progressPeriods(fiscalYear: $fiscalYear) {
    fiscalYear
    month
    opensOn
    dueOn
    closesOn
  }
}
    `) as unknown as TypedDocumentString<PeriodCalendarQuery, PeriodCalendarQueryVariables>;
export const RenamePlanNodeDocument = new TypedDocumentString(`
    mutation RenamePlanNode($code: ID!, $names: PlanNodeNamesInput!) {
  renamePlanNode(code: $code, names: $names) {
    code
    nameTh
    nameEn
    order
  }
}
    `) as unknown as TypedDocumentString<RenamePlanNodeMutation, RenamePlanNodeMutationVariables>;
export const ReopenCellsDocument = new TypedDocumentString(`
    query ReopenCells($fiscalYear: Int!, $quarter: Int!, $search: String, $first: Int!, $after: String) {
  indicators(
    fiscalYear: $fiscalYear
    quarter: $quarter
    search: $search
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        nameTh
        nameEn
        unitTh
        unitEn
        decimals
        agency {
          code
          nameTh
          nameEn
        }
        quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
          fiscalYear
          quarter
          result
          state
          isOpen
          closedBecause
          reopenedUntil
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenCellsQuery, ReopenCellsQueryVariables>;
export const ReopenCellDocument = new TypedDocumentString(`
    mutation ReopenCell($cell: CellInput!, $reasonTh: String!, $expiresAt: DateTime!, $key: String!) {
  reopenCell(
    cell: $cell
    reasonTh: $reasonTh
    expiresAt: $expiresAt
    idempotencyKey: $key
  ) {
    id
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<ReopenCellMutation, ReopenCellMutationVariables>;
export const RetireIndicatorDocument = new TypedDocumentString(`
    mutation RetireIndicator($id: ID!, $reasonTh: String!) {
  retireIndicator(id: $id, reasonTh: $reasonTh) {
    id
    active
    retiredAt
  }
}
    `) as unknown as TypedDocumentString<RetireIndicatorMutation, RetireIndicatorMutationVariables>;
export const RetirePlanNodeDocument = new TypedDocumentString(`
    mutation RetirePlanNode($code: ID!, $reasonTh: String!) {
  retirePlanNode(code: $code, reasonTh: $reasonTh) {
    code
    retiredAt
  }
}
    `) as unknown as TypedDocumentString<RetirePlanNodeMutation, RetirePlanNodeMutationVariables>;
export const DictionaryDocument = new TypedDocumentString(`
    query Dictionary($scope: FigureScope, $kind: IndicatorKind, $goalCode: ID, $active: Boolean, $hasActiveOwner: Boolean, $search: String, $first: Int!, $after: String) {
  indicatorDictionary(
    scope: $scope
    kind: $kind
    goalCode: $goalCode
    active: $active
    hasActiveOwner: $hasActiveOwner
    search: $search
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        nameTh
        nameEn
        ownerName
        ownerActive
        revision
        retiredAt
        agency {
          code
          nameTh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DictionaryQuery, DictionaryQueryVariables>;
export const DictionaryEntryDocument = new TypedDocumentString(`
    query DictionaryEntry($id: ID!, $fiscalYear: Int!) {
  indicator(id: $id) {
    id
    code
    nameTh
    nameEn
    unitTh
    unitEn
    definitionTh
    scopeTh
    measuringTh
    dataSourceTh
    direction
    cumulation
    kind
    decimals
    lowerBound
    upperBound
    weight
    goalCode
    strategicIssue {
      code
    }
    evidenceRequired
    hasRatio
    ownerName
    ownerActive
    ownerAccountId
    revision
    active
    retiredAt
    agency {
      code
      nameTh
      nameEn
    }
  }
  indicatorRevisions(indicatorId: $id) {
    revision
    nameTh
    nameEn
    unitTh
    unitEn
    reasonTh
    replacedAt
    actor
  }
  indicatorTargets(indicatorId: $id, fiscalYear: $fiscalYear) {
    ...TargetHistory_target
  }
  projects(fiscalYear: $fiscalYear, indicatorId: $id, first: 100) {
    ...ProjectLinks_projects
  }
}
    fragment ProjectLinks_projects on ProjectConnection {
  totalCount
  edges {
    node {
      id
      code
      nameTh
      startsOn
      endsOn
    }
  }
}
fragment TargetHistory_target on IndicatorTarget {
  fiscalYear
  quarter
  version
  value
  reason
  actor
  recordedAt
  source
}`) as unknown as TypedDocumentString<DictionaryEntryQuery, DictionaryEntryQueryVariables>;
export const PlanTreeDocument = new TypedDocumentString(`
    query PlanTree {
  planTree {
    code
    kind
    parentCode
    nameTh
    nameEn
    order
    retiredAt
    indicatorCount
    projectCount
  }
  strategicIssues {
    code
    nameTh
    nameEn
  }
}
    `) as unknown as TypedDocumentString<PlanTreeQuery, PlanTreeQueryVariables>;
export const TargetSheetDocument = new TypedDocumentString(`
    query TargetSheet($agencyCode: ID!, $fiscalYear: Int!, $after: String) {
  indicatorDictionary(
    scope: {agencyCodes: [$agencyCode]}
    active: true
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        nameTh
        nameEn
        unitTh
        unitEn
        decimals
        lowerBound
        upperBound
        targets(fiscalYear: $fiscalYear) {
          quarter
          version
          value
          reason
          actor
          recordedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TargetSheetQuery, TargetSheetQueryVariables>;
export const SetTargetsDocument = new TypedDocumentString(`
    mutation SetTargets($rows: [TargetRowInput!]!, $key: String!) {
  setTargets(rows: $rows, idempotencyKey: $key) {
    indicatorId
    quarter
    saved
    refusal {
      code
      messageTh
      messageEn
    }
    newest {
      quarter
      version
      value
      reason
      actor
      recordedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SetTargetsMutation, SetTargetsMutationVariables>;
export const TargetHistoryDocument = new TypedDocumentString(`
    query TargetHistory($id: ID!, $fiscalYear: Int!) {
  indicatorTargets(indicatorId: $id, fiscalYear: $fiscalYear) {
    ...TargetHistory_target
  }
}
    fragment TargetHistory_target on IndicatorTarget {
  fiscalYear
  quarter
  version
  value
  reason
  actor
  recordedAt
  source
}`) as unknown as TypedDocumentString<TargetHistoryQuery, TargetHistoryQueryVariables>;
export const ProgressPeriodsDocument = new TypedDocumentString(`
    query ProgressPeriods($fiscalYear: Int!) {
  progressPeriods(fiscalYear: $fiscalYear) {
    month
    opensOn
    dueOn
    closesOn
  }
}
    `) as unknown as TypedDocumentString<ProgressPeriodsQuery, ProgressPeriodsQueryVariables>;
export const CreateProjectDocument = new TypedDocumentString(`
    mutation CreateProject($input: NewProjectInput!) {
  createProject(input: $input) {
    id
    revision
  }
}
    `) as unknown as TypedDocumentString<CreateProjectMutation, CreateProjectMutationVariables>;
export const UpdateProjectDocument = new TypedDocumentString(`
    mutation UpdateProject($id: ID!, $seenRevision: Int!, $input: ProjectDetailsInput!, $reasonTh: String!) {
  updateProject(
    id: $id
    seenRevision: $seenRevision
    input: $input
    reasonTh: $reasonTh
  ) {
    id
    revision
  }
}
    `) as unknown as TypedDocumentString<UpdateProjectMutation, UpdateProjectMutationVariables>;
export const ProjectChoicesDocument = new TypedDocumentString(`
    query ProjectChoices($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope) {
  planTree {
    code
    kind
    nameTh
    nameEn
  }
  indicators(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    orderBy: CODE
    descending: false
    first: 100
  ) {
    edges {
      node {
        id
        code
        nameTh
        nameEn
      }
    }
  }
  budgetItems(fiscalYear: $fiscalYear, scope: $scope, first: 100) {
    edges {
      node {
        code
        nameTh
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectChoicesQuery, ProjectChoicesQueryVariables>;
export const ProjectListDocument = new TypedDocumentString(`
    query ProjectList($fiscalYear: Int!, $scope: FigureScope, $status: ProjectStatus, $search: String, $first: Int!, $after: String) {
  projects(
    fiscalYear: $fiscalYear
    scope: $scope
    status: $status
    search: $search
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        nameTh
        nameEn
        startsOn
        endsOn
        agency {
          code
          nameTh
          nameEn
        }
        months(fiscalYear: $fiscalYear) {
          month
          state
          plannedPercent
          isExpected
          newest {
            actualPercent
            status
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectListQuery, ProjectListQueryVariables>;
export const MonthDetailsDocument = new TypedDocumentString(`
    query MonthDetails($id: ID!, $fiscalYear: Int!, $month: Int!) {
  project(id: $id) {
    id
    budgetItemId
    spentBaht(fiscalYear: $fiscalYear, month: $month)
    budgetItem {
      id
      code
      nameTh
    }
    months(fiscalYear: $fiscalYear) {
      month
      plannedPercent
      versions {
        ...MonthHistory_version
      }
    }
  }
}
    fragment MonthHistory_version on ProjectProgress {
  version
  state
  actualPercent
  status
  doneTh
  problemsTh
  nextTh
  spentBaht
  returnReasonTh
  returnDueOn
  recordedAt
  actor
}`) as unknown as TypedDocumentString<MonthDetailsQuery, MonthDetailsQueryVariables>;
export const ProgressSheetDocument = new TypedDocumentString(`
    query ProgressSheet($agencyCode: ID!, $fiscalYear: Int!, $after: String) {
  progressSheet(
    agencyCode: $agencyCode
    fiscalYear: $fiscalYear
    after: $after
    first: 40
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        project {
          id
          code
          nameTh
          nameEn
          startsOn
          endsOn
          activities {
            number
            nameTh
            weight
            plannedFrom
            plannedTo
          }
        }
        months {
          fiscalYear
          month
          version
          state
          plannedPercent
          isExpected
          isOpen
          dueOn
          late
          missing
          newest {
            ...ReportFields
          }
        }
      }
    }
  }
}
    fragment ReportFields on ProjectProgress {
  version
  state
  actualPercent
  status
  doneTh
  problemsTh
  nextTh
  spentProposedBaht
  spentBaht
  returnReasonTh
  returnDueOn
}`) as unknown as TypedDocumentString<ProgressSheetQuery, ProgressSheetQueryVariables>;
export const SaveProgressDocument = new TypedDocumentString(`
    mutation SaveProgress($rows: [ProgressRowInput!]!, $idempotencyKey: String!) {
  batch: saveProgress(rows: $rows, idempotencyKey: $idempotencyKey) {
    ...ProgressAnswers
  }
}
    fragment ReportFields on ProjectProgress {
  version
  state
  actualPercent
  status
  doneTh
  problemsTh
  nextTh
  spentProposedBaht
  spentBaht
  returnReasonTh
  returnDueOn
}
fragment ProgressAnswers on ProgressRowAnswer {
  projectId
  fiscalYear
  month
  saved
  version
  refusal {
    code
    messageTh
    messageEn
  }
  newest {
    ...ReportFields
  }
}`) as unknown as TypedDocumentString<SaveProgressMutation, SaveProgressMutationVariables>;
export const SubmitProgressDocument = new TypedDocumentString(`
    mutation SubmitProgress($rows: [SeenMonthInput!]!, $idempotencyKey: String!) {
  batch: submitProgress(rows: $rows, idempotencyKey: $idempotencyKey) {
    ...ProgressAnswers
  }
}
    fragment ReportFields on ProjectProgress {
  version
  state
  actualPercent
  status
  doneTh
  problemsTh
  nextTh
  spentProposedBaht
  spentBaht
  returnReasonTh
  returnDueOn
}
fragment ProgressAnswers on ProgressRowAnswer {
  projectId
  fiscalYear
  month
  saved
  version
  refusal {
    code
    messageTh
    messageEn
  }
  newest {
    ...ReportFields
  }
}`) as unknown as TypedDocumentString<SubmitProgressMutation, SubmitProgressMutationVariables>;
export const WithdrawProgressDocument = new TypedDocumentString(`
    mutation WithdrawProgress($rows: [SeenMonthInput!]!, $idempotencyKey: String!) {
  batch: withdrawProgress(rows: $rows, idempotencyKey: $idempotencyKey) {
    ...ProgressAnswers
  }
}
    fragment ReportFields on ProjectProgress {
  version
  state
  actualPercent
  status
  doneTh
  problemsTh
  nextTh
  spentProposedBaht
  spentBaht
  returnReasonTh
  returnDueOn
}
fragment ProgressAnswers on ProgressRowAnswer {
  projectId
  fiscalYear
  month
  saved
  version
  refusal {
    code
    messageTh
    messageEn
  }
  newest {
    ...ReportFields
  }
}`) as unknown as TypedDocumentString<WithdrawProgressMutation, WithdrawProgressMutationVariables>;
export const ProgressQueueDocument = new TypedDocumentString(`
    query ProgressQueue($fiscalYear: Int!, $month: Int, $agencyCodes: [ID!], $states: [ProgressState!], $first: Int!, $after: String) {
  progressQueue(
    fiscalYear: $fiscalYear
    month: $month
    agencyCodes: $agencyCodes
    states: $states
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        project {
          id
          code
          nameTh
          nameEn
          agency {
            code
            nameTh
            nameEn
          }
        }
        cell {
          fiscalYear
          month
          version
          state
          plannedPercent
          late
          newest {
            actualPercent
            status
            doneTh
            problemsTh
            nextTh
            spentBaht
            spentProposedBaht
          }
        }
        percentBefore
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgressQueueQuery, ProgressQueueQueryVariables>;
export const VerifyProgressDocument = new TypedDocumentString(`
    mutation VerifyProgress($rows: [SeenMonthInput!]!, $key: String!) {
  answers: verifyProgress(rows: $rows, idempotencyKey: $key) {
    projectId
    fiscalYear
    month
    refusal {
      code
      messageTh
      messageEn
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyProgressMutation, VerifyProgressMutationVariables>;
export const ReturnProgressDocument = new TypedDocumentString(`
    mutation ReturnProgress($row: SeenMonthInput!, $reasonTh: String!, $dueOn: Date!, $key: String!) {
  answers: returnProgress(
    row: $row
    reasonTh: $reasonTh
    dueOn: $dueOn
    idempotencyKey: $key
  ) {
    projectId
    fiscalYear
    month
    refusal {
      code
      messageTh
      messageEn
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnProgressMutation, ReturnProgressMutationVariables>;
export const ProjectPageDocument = new TypedDocumentString(`
    query ProjectPage($id: ID!, $fiscalYear: Int!, $month: Int!) {
  project(id: $id) {
    id
    code
    nameTh
    nameEn
    startsOn
    endsOn
    revision
    source
    budgetItemId
    agency {
      code
      nameTh
      nameEn
    }
    indicator {
      id
      code
      nameTh
      nameEn
    }
    strategy {
      code
      kind
      nameTh
      nameEn
    }
    spentBaht(fiscalYear: $fiscalYear, month: $month)
    budgetItem {
      id
      code
      nameTh
      fiscalYear
      appropriatedBaht
      disbursedBaht
      ratePercent
    }
    activities {
      number
      nameTh
      weight
      plannedFrom
      plannedTo
    }
    months(fiscalYear: $fiscalYear) {
      fiscalYear
      month
      state
      plannedPercent
      isExpected
      dueOn
      late
      missing
      newest {
        actualPercent
        status
      }
      versions {
        ...MonthHistory_version
      }
    }
  }
}
    fragment MonthHistory_version on ProjectProgress {
  version
  state
  actualPercent
  status
  doneTh
  problemsTh
  nextTh
  spentBaht
  returnReasonTh
  returnDueOn
  recordedAt
  actor
}`) as unknown as TypedDocumentString<ProjectPageQuery, ProjectPageQueryVariables>;
export const DeviceLabelsDocument = new TypedDocumentString(`
    query DeviceLabels($ids: [ID!]) {
  devices(ids: $ids, first: 100) {
    edges {
      node {
        id
        assetNumber
        kind
        brand
        model
        trackPath
        agency {
          code
          nameTh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeviceLabelsQuery, DeviceLabelsQueryVariables>;
export const IssueDeviceCodesDocument = new TypedDocumentString(`
    mutation IssueDeviceCodes($ids: [ID!]!) {
  issueTrackCodes(of: DEVICE, ids: $ids) {
    id
    path
  }
}
    `) as unknown as TypedDocumentString<IssueDeviceCodesMutation, IssueDeviceCodesMutationVariables>;
export const RepairPaperDocument = new TypedDocumentString(`
    query RepairPaper($code: String!) {
  repairTicket(code: $code) {
    id
    code
    kind
    state
    subjectTh
    letterNumber
    letterDate
    section
    deviceTh
    causeTh
    remedyTh
    receivedAt
    handedOverAt
    turnaroundHours
    withinStandard
    trackPath
    agency {
      code
      nameTh
      nameEn
    }
    device {
      id
      assetNumber
      kind
      brand
      model
      serial
      placeTh
    }
    officer {
      id
      nameTh
      nameEn
      officePhone
    }
    guarantee {
      id
      code
    }
    parts {
      id
      nameTh
      quantity
      state
    }
    events {
      seq
      name
      receivedBy
      documents
      occurredAt
    }
  }
}
    `) as unknown as TypedDocumentString<RepairPaperQuery, RepairPaperQueryVariables>;
export const SaveOfficerDocument = new TypedDocumentString(`
    mutation SaveOfficer($input: ServiceOfficerInput!) {
  saveServiceOfficer(input: $input) {
    id
    nameTh
    section
    leads
    active
  }
}
    `) as unknown as TypedDocumentString<SaveOfficerMutation, SaveOfficerMutationVariables>;
export const TrackedDocument = new TypedDocumentString(`
    query Tracked($code: String!) {
  tracked(code: $code) {
    ticket {
      code
    }
    device {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TrackedQuery, TrackedQueryVariables>;
export const DeviceByAssetDocument = new TypedDocumentString(`
    query DeviceByAsset($key: String!) {
  device(key: $key) {
    id
    openRepair {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeviceByAssetQuery, DeviceByAssetQueryVariables>;
export const RepairQueueDocument = new TypedDocumentString(`
    query RepairQueue($section: ServiceSection, $states: [RepairEventName!], $kind: RepairKind, $agencyCode: ID, $districtCode: ID, $officerId: ID, $mine: Boolean, $unassigned: Boolean, $late: Boolean, $waitingPart: Boolean, $search: String, $orderBy: QueueOrder, $first: Int!, $after: String) {
  repairQueue(
    section: $section
    states: $states
    kind: $kind
    agencyCode: $agencyCode
    districtCode: $districtCode
    officerId: $officerId
    mine: $mine
    unassigned: $unassigned
    late: $late
    waitingPart: $waitingPart
    search: $search
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    counts {
      state
      count
      late
    }
    edges {
      node {
        ...QueueTicket
      }
    }
  }
}
    fragment QueueTicket on RepairTicket {
  id
  code
  kind
  subjectTh
  deviceTh
  section
  state
  stateSince
  receivedAt
  dueAt
  promisedOn
  eventCount
  source
  agency {
    code
    nameTh
    nameEn
  }
  officer {
    id
    nameTh
    nameEn
  }
  clock {
    state
    tone
    remainingMinutes
  }
}`) as unknown as TypedDocumentString<RepairQueueQuery, RepairQueueQueryVariables>;
export const AssignRepairsDocument = new TypedDocumentString(`
    mutation AssignRepairs($tickets: [SeenTicketInput!]!, $officerId: ID, $section: ServiceSection, $reasonTh: String, $key: String!) {
  assignRepairs(
    tickets: $tickets
    officerId: $officerId
    section: $section
    reasonTh: $reasonTh
    idempotencyKey: $key
  ) {
    rows {
      ticketId
      saved
      refusal {
        code
        messageTh
        messageEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssignRepairsMutation, AssignRepairsMutationVariables>;
export const OfficersDocument = new TypedDocumentString(`
    query Officers($active: Boolean) {
  serviceOfficers(active: $active) {
    id
    nameTh
    nameEn
    section
    officePhone
    leads
    active
    username
  }
}
    `) as unknown as TypedDocumentString<OfficersQuery, OfficersQueryVariables>;
export const RepairWorkDocument = new TypedDocumentString(`
    query RepairWork($code: String!) {
  repairTicket(code: $code) {
    ...WorkTicket
    ...GuaranteePanel_ticket
    ...Checklist_ticket
    ...StorePanel_ticket
    events {
      ...WorkTimeline_event
    }
  }
}
    fragment Checklist_ticket on RepairTicket {
  id
  code
  eventCount
  moves {
    to
  }
  checklist {
    step
    answer
    answeredAt
    noteTh
    isNext
    isRemedy
  }
}
fragment GuaranteePanel_ticket on RepairTicket {
  guarantee {
    code
    handedOverAt
    causeTh
    remedyTh
    officer {
      nameTh
      nameEn
      officePhone
    }
    parts {
      id
      nameTh
      quantity
      state
    }
  }
  repeatFailures {
    code
    receivedAt
  }
}
fragment StorePanel_ticket on RepairTicket {
  code
  moves {
    to
  }
  parts {
    id
    number
    nameTh
    quantity
    state
    expectedOn
    overdue
  }
  withdrawals {
    id
    number
    state
    purposeTh
    requestedAt
  }
}
fragment WorkTicket on RepairTicket {
  id
  code
  kind
  subjectTh
  section
  deviceTh
  source
  state
  receivedAt
  handedOverAt
  dueAt
  channel
  letterNumber
  letterDate
  place
  causeTh
  remedyTh
  promisedOn
  eventCount
  failedChecks
  contactName
  contactPhone
  trackPath
  agency {
    code
    nameTh
    nameEn
  }
  device {
    id
    assetNumber
    kind
    brand
    model
    serial
    placeTh
    warrantyUntil
  }
  officer {
    id
    nameTh
    nameEn
    officePhone
  }
  clock {
    dueAt
    grossMinutes
    netMinutes
    waitedAgencyMinutes
    waitedPartMinutes
    remainingMinutes
    state
    tone
  }
  moves {
    to
    needs
  }
  satisfaction {
    score
    commentTh
    answeredAt
  }
}
fragment WorkTimeline_event on RepairEvent {
  seq
  name
  occurredAt
  recordedAt
  noteTh
  reasonTh
  place
  causeTh
  remedyTh
  promisedOn
  section
  receivedBy
  documents
  step
  answer
  corrects
  correctedTo
  correctedNoteTh
  strikes
  officer {
    nameTh
    nameEn
  }
}`) as unknown as TypedDocumentString<RepairWorkQuery, RepairWorkQueryVariables>;
export const MoveRepairDocument = new TypedDocumentString(`
    mutation MoveRepair($ticketId: ID!, $to: RepairEventName!, $seenEvent: Int!, $input: MoveInput, $key: String!) {
  moveRepair(
    ticketId: $ticketId
    to: $to
    seenEvent: $seenEvent
    input: $input
    idempotencyKey: $key
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<MoveRepairMutation, MoveRepairMutationVariables>;
export const NoteRepairDocument = new TypedDocumentString(`
    mutation NoteRepair($ticketId: ID!, $seenEvent: Int!, $input: NoteInput!, $key: String!) {
  noteRepair(
    ticketId: $ticketId
    seenEvent: $seenEvent
    input: $input
    idempotencyKey: $key
  ) {
    id
    eventCount
  }
}
    `) as unknown as TypedDocumentString<NoteRepairMutation, NoteRepairMutationVariables>;
export const AnswerChecklistDocument = new TypedDocumentString(`
    mutation AnswerChecklist($ticketId: ID!, $seenEvent: Int!, $step: LadderStep!, $answer: Boolean!, $noteTh: String, $key: String!) {
  answerChecklist(
    ticketId: $ticketId
    seenEvent: $seenEvent
    step: $step
    answer: $answer
    noteTh: $noteTh
    idempotencyKey: $key
  ) {
    id
    eventCount
  }
}
    `) as unknown as TypedDocumentString<AnswerChecklistMutation, AnswerChecklistMutationVariables>;
export const CorrectEventDocument = new TypedDocumentString(`
    mutation CorrectEvent($ticketId: ID!, $seenEvent: Int!, $corrects: Int!, $input: CorrectionInput!, $reasonTh: String!, $key: String!) {
  correctRepairEvent(
    ticketId: $ticketId
    seenEvent: $seenEvent
    corrects: $corrects
    input: $input
    reasonTh: $reasonTh
    idempotencyKey: $key
  ) {
    id
    eventCount
  }
}
    `) as unknown as TypedDocumentString<CorrectEventMutation, CorrectEventMutationVariables>;
export const IssueTicketCodeDocument = new TypedDocumentString(`
    mutation IssueTicketCode($ids: [ID!]!) {
  issueTrackCodes(of: TICKET, ids: $ids) {
    id
    path
  }
}
    `) as unknown as TypedDocumentString<IssueTicketCodeMutation, IssueTicketCodeMutationVariables>;
export const WithdrawTicketCodeDocument = new TypedDocumentString(`
    mutation WithdrawTicketCode($id: ID!) {
  withdrawTrackCode(of: TICKET, id: $id)
}
    `) as unknown as TypedDocumentString<WithdrawTicketCodeMutation, WithdrawTicketCodeMutationVariables>;
export const AnswerSatisfactionDocument = new TypedDocumentString(`
    mutation AnswerSatisfaction($ticketId: ID!, $score: Int!, $commentTh: String) {
  answerSatisfaction(ticketId: $ticketId, score: $score, commentTh: $commentTh) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerSatisfactionMutation, AnswerSatisfactionMutationVariables>;
export const ReportingCellDocument = new TypedDocumentString(`
    query ReportingCell($id: ID!, $fiscalYear: Int!, $quarter: Int!) {
  indicator(id: $id) {
    agency {
      code
    }
    ...CellPast_indicator
    quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
      ...SheetCellFields
      ...CellHistory_cell
      ...CellComments_cell
      ...CellEvidence_cell
    }
  }
}
    fragment CellComments_cell on QuarterResult {
  comments {
    id
    textTh
    recordedAt
    actor
  }
}
fragment CellEvidence_cell on QuarterResult {
  evidence {
    id
    name
    bytes
    uploadedAt
    uploadedBy
    downloadPath
  }
}
fragment CellHistory_cell on QuarterResult {
  versions {
    version
    state
    value
    noteTh
    explanationTh
    recordedAt
    actor
    returnDueOn
  }
}
fragment CellPast_indicator on Indicator {
  unitTh
  unitEn
  decimals
  history(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 12) {
    fiscalYear
    quarter
    target
    result
    state
  }
  past: quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
    pastRange {
      low
      high
    }
  }
}
fragment SheetCellFields on QuarterResult {
  fiscalYear
  quarter
  target
  result
  state
  version
  isOpen
  closedBecause
  missing
  late
  dueOn
  returnDueOn
  noteTh
  explanationTh
  numerator
  denominator
  evidenceCount
  source
  pastRange {
    low
    high
    runningTotal
  }
}`) as unknown as TypedDocumentString<ReportingCellQuery, ReportingCellQueryVariables>;
export const AttachEvidenceDocument = new TypedDocumentString(`
    mutation AttachEvidence($fileId: ID!, $cells: [CellInput!]!) {
  attachEvidence(fileId: $fileId, cells: $cells) {
    evidenceCount
  }
}
    `) as unknown as TypedDocumentString<AttachEvidenceMutation, AttachEvidenceMutationVariables>;
export const DetachEvidenceDocument = new TypedDocumentString(`
    mutation DetachEvidence($fileId: ID!, $cell: CellInput!) {
  detachEvidence(fileId: $fileId, cell: $cell) {
    evidenceCount
  }
}
    `) as unknown as TypedDocumentString<DetachEvidenceMutation, DetachEvidenceMutationVariables>;
export const ReportingHomeDocument = new TypedDocumentString(`
    query ReportingHome($fiscalYear: Int!, $quarter: Int!) {
  plannerHome(fiscalYear: $fiscalYear, quarter: $quarter) {
    asOf
    period {
      opensOn
      dueOn
      closesOn
    }
    counts {
      due
      entered
      submitted
      returned
      verified
      signed
      missing
      late
    }
    ...ReturnedPanel_home
    ...AgenciesPanel_home
  }
}
    fragment AgenciesPanel_home on PlannerHome {
  agencies {
    agency {
      code
      nameTh
      nameEn
    }
    due
    entered
    submitted
    returned
    verified
    signed
    missing
  }
}
fragment ReturnedPanel_home on PlannerHome {
  returned {
    indicator {
      id
      code
      nameTh
      nameEn
      agency {
        code
        nameTh
        nameEn
      }
    }
    cell {
      fiscalYear
      quarter
      noteTh
      returnDueOn
    }
  }
}`) as unknown as TypedDocumentString<ReportingHomeQuery, ReportingHomeQueryVariables>;
export const ReportingAgencyDocument = new TypedDocumentString(`
    query ReportingAgency($code: ID!) {
  agency(code: $code) {
    code
    nameTh
    nameEn
  }
}
    `) as unknown as TypedDocumentString<ReportingAgencyQuery, ReportingAgencyQueryVariables>;
export const ReportingSheetDocument = new TypedDocumentString(`
    query ReportingSheet($agencyCode: ID!, $fiscalYear: Int!, $after: String) {
  reportingSheet(
    agencyCode: $agencyCode
    fiscalYear: $fiscalYear
    after: $after
    first: 100
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        indicator {
          id
          code
          nameTh
          nameEn
          unitTh
          unitEn
          decimals
          lowerBound
          upperBound
          cumulation
          hasRatio
          evidenceRequired
          ownerActive
        }
        cells {
          ...SheetCellFields
        }
      }
    }
  }
}
    fragment SheetCellFields on QuarterResult {
  fiscalYear
  quarter
  target
  result
  state
  version
  isOpen
  closedBecause
  missing
  late
  dueOn
  returnDueOn
  noteTh
  explanationTh
  numerator
  denominator
  evidenceCount
  source
  pastRange {
    low
    high
    runningTotal
  }
}`) as unknown as TypedDocumentString<ReportingSheetQuery, ReportingSheetQueryVariables>;
export const SaveResultsDocument = new TypedDocumentString(`
    mutation SaveResults($rows: [ResultRowInput!]!, $idempotencyKey: String!) {
  batch: saveResults(rows: $rows, idempotencyKey: $idempotencyKey) {
    ...BatchAnswers
  }
}
    fragment SheetCellFields on QuarterResult {
  fiscalYear
  quarter
  target
  result
  state
  version
  isOpen
  closedBecause
  missing
  late
  dueOn
  returnDueOn
  noteTh
  explanationTh
  numerator
  denominator
  evidenceCount
  source
  pastRange {
    low
    high
    runningTotal
  }
}
fragment BatchAnswers on ResultBatch {
  rows {
    indicatorId
    fiscalYear
    quarter
    saved
    version
    refusal {
      code
      messageTh
      messageEn
    }
    newest {
      ...SheetCellFields
    }
  }
}`) as unknown as TypedDocumentString<SaveResultsMutation, SaveResultsMutationVariables>;
export const SubmitResultsDocument = new TypedDocumentString(`
    mutation SubmitResults($cells: [SeenCellInput!]!, $idempotencyKey: String!) {
  batch: submitResults(cells: $cells, idempotencyKey: $idempotencyKey) {
    ...BatchAnswers
  }
}
    fragment SheetCellFields on QuarterResult {
  fiscalYear
  quarter
  target
  result
  state
  version
  isOpen
  closedBecause
  missing
  late
  dueOn
  returnDueOn
  noteTh
  explanationTh
  numerator
  denominator
  evidenceCount
  source
  pastRange {
    low
    high
    runningTotal
  }
}
fragment BatchAnswers on ResultBatch {
  rows {
    indicatorId
    fiscalYear
    quarter
    saved
    version
    refusal {
      code
      messageTh
      messageEn
    }
    newest {
      ...SheetCellFields
    }
  }
}`) as unknown as TypedDocumentString<SubmitResultsMutation, SubmitResultsMutationVariables>;
export const WithdrawResultsDocument = new TypedDocumentString(`
    mutation WithdrawResults($cells: [SeenCellInput!]!, $idempotencyKey: String!) {
  batch: withdrawResults(cells: $cells, idempotencyKey: $idempotencyKey) {
    ...BatchAnswers
  }
}
    fragment SheetCellFields on QuarterResult {
  fiscalYear
  quarter
  target
  result
  state
  version
  isOpen
  closedBecause
  missing
  late
  dueOn
  returnDueOn
  noteTh
  explanationTh
  numerator
  denominator
  evidenceCount
  source
  pastRange {
    low
    high
    runningTotal
  }
}
fragment BatchAnswers on ResultBatch {
  rows {
    indicatorId
    fiscalYear
    quarter
    saved
    version
    refusal {
      code
      messageTh
      messageEn
    }
    newest {
      ...SheetCellFields
    }
  }
}`) as unknown as TypedDocumentString<WithdrawResultsMutation, WithdrawResultsMutationVariables>;
export const AnswersWaitedDocument = new TypedDocumentString(`
    query AnswersWaited {
  repairQueue(states: [WAITING_AGENCY], orderBy: STATE_SINCE, first: 20) {
    edges {
      node {
        code
        subjectTh
        events {
          seq
          name
          reasonTh
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AnswersWaitedQuery, AnswersWaitedQueryVariables>;
export const SaveDeviceDocument = new TypedDocumentString(`
    mutation SaveDevice($input: DeviceInput!, $seenVersion: Int!) {
  saveDevice(input: $input, seenVersion: $seenVersion) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveDeviceMutation, SaveDeviceMutationVariables>;
export const DeviceHistoryDocument = new TypedDocumentString(`
    query DeviceHistory($key: String!, $first: Int!, $after: String) {
  device(key: $key) {
    id
    repairs(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          code
          subjectTh
          state
          receivedAt
          handedOverAt
          causeTh
          remedyTh
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeviceHistoryQuery, DeviceHistoryQueryVariables>;
export const OpenRequestsDocument = new TypedDocumentString(`
    query OpenRequests($first: Int!, $after: String) {
  repairQueue(orderBy: RECEIVED, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...RequestRow
      }
    }
  }
}
    fragment RequestRow on RepairTicket {
  code
  subjectTh
  deviceTh
  state
  receivedAt
  device {
    assetNumber
    brand
    model
  }
  officer {
    nameTh
    nameEn
    officePhone
  }
  clock {
    state
    tone
    remainingMinutes
  }
  satisfaction {
    score
  }
}`) as unknown as TypedDocumentString<OpenRequestsQuery, OpenRequestsQueryVariables>;
export const QuarterRequestsDocument = new TypedDocumentString(`
    query QuarterRequests($fiscalYear: Int!, $quarter: Int!, $first: Int!, $after: String) {
  repairTickets(
    fiscalYear: $fiscalYear
    quarter: $quarter
    status: HANDED_OVER
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...RequestRow
      }
    }
  }
}
    fragment RequestRow on RepairTicket {
  code
  subjectTh
  deviceTh
  state
  receivedAt
  device {
    assetNumber
    brand
    model
  }
  officer {
    nameTh
    nameEn
    officePhone
  }
  clock {
    state
    tone
    remainingMinutes
  }
  satisfaction {
    score
  }
}`) as unknown as TypedDocumentString<QuarterRequestsQuery, QuarterRequestsQueryVariables>;
export const DevicesDocument = new TypedDocumentString(`
    query Devices($search: String, $kind: DeviceKind, $state: DeviceState, $first: Int!, $after: String) {
  devices(
    search: $search
    kind: $kind
    state: $state
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...FoundDevice
      }
    }
  }
}
    fragment FoundDevice on Device {
  id
  assetNumber
  kind
  brand
  model
  serial
  placeTh
  state
  version
  boughtOn
  warrantyUntil
  trackPath
  agency {
    code
    nameTh
    nameEn
  }
  openRepair {
    code
  }
}`) as unknown as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const DeviceDocument = new TypedDocumentString(`
    query Device($key: String!) {
  device(key: $key) {
    source
    ...FoundDevice
  }
}
    fragment FoundDevice on Device {
  id
  assetNumber
  kind
  brand
  model
  serial
  placeTh
  state
  version
  boughtOn
  warrantyUntil
  trackPath
  agency {
    code
    nameTh
    nameEn
  }
  openRepair {
    code
  }
}`) as unknown as TypedDocumentString<DeviceQuery, DeviceQueryVariables>;
export const DeviceOfLabelDocument = new TypedDocumentString(`
    query DeviceOfLabel($code: String!) {
  tracked(code: $code) {
    device {
      ...FoundDevice
    }
    ticket {
      code
    }
  }
}
    fragment FoundDevice on Device {
  id
  assetNumber
  kind
  brand
  model
  serial
  placeTh
  state
  version
  boughtOn
  warrantyUntil
  trackPath
  agency {
    code
    nameTh
    nameEn
  }
  openRepair {
    code
  }
}`) as unknown as TypedDocumentString<DeviceOfLabelQuery, DeviceOfLabelQueryVariables>;
export const OpenRepairDocument = new TypedDocumentString(`
    mutation OpenRepair($input: OpenTicketInput!, $key: String!) {
  openRepair(input: $input, idempotencyKey: $key) {
    id
    code
  }
}
    `) as unknown as TypedDocumentString<OpenRepairMutation, OpenRepairMutationVariables>;
export const ProblemsDocument = new TypedDocumentString(`
    query Problems {
  repairProblems {
    code
    kind
    deviceKind
    nameTh
    nameEn
  }
}
    `) as unknown as TypedDocumentString<ProblemsQuery, ProblemsQueryVariables>;
export const SignQuarterDocument = new TypedDocumentString(`
    mutation SignQuarter($agencyCode: ID!, $fiscalYear: Int!, $quarter: Int!, $seenCells: Int!, $noteTh: String, $key: String!) {
  signQuarter(
    agencyCode: $agencyCode
    fiscalYear: $fiscalYear
    quarter: $quarter
    seenCells: $seenCells
    noteTh: $noteTh
    idempotencyKey: $key
  ) {
    id
    fiscalYear
    quarter
    signedAt
    cells
    leftBehind
    noteTh
    actor
    source
  }
}
    `) as unknown as TypedDocumentString<SignQuarterMutation, SignQuarterMutationVariables>;
export const SigningDocument = new TypedDocumentString(`
    query Signing($fiscalYear: Int!, $quarter: Int!, $agencyCode: ID!) {
  plannerHome(fiscalYear: $fiscalYear, quarter: $quarter, agencyCode: $agencyCode) {
    asOf
    counts {
      due
      entered
      submitted
      returned
      verified
      signed
      empty
      missing
    }
    agencies {
      agencyCode
      agency {
        code
        nameTh
        nameEn
      }
      entered
      submitted
      returned
      empty
    }
  }
  signatures(agencyCode: $agencyCode, fiscalYear: $fiscalYear) {
    id
    fiscalYear
    quarter
    signedAt
    cells
    leftBehind
    noteTh
    actor
    source
  }
}
    `) as unknown as TypedDocumentString<SigningQuery, SigningQueryVariables>;
export const QuarterResultsDocument = new TypedDocumentString(`
    query QuarterResults($fiscalYear: Int!, $quarter: Int!, $agencyCodes: [ID!], $states: [ResultState!], $first: Int!, $after: String) {
  verificationQueue(
    fiscalYear: $fiscalYear
    quarter: $quarter
    agencyCodes: $agencyCodes
    states: $states
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        indicator {
          id
          code
          nameTh
          nameEn
          unitTh
          unitEn
          decimals
        }
        agency {
          code
          nameTh
          nameEn
        }
        cell {
          target
          result
          attainmentPercent
          explanationTh
          noteTh
          source
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuarterResultsQuery, QuarterResultsQueryVariables>;
export const CountListDocument = new TypedDocumentString(`
    query CountList($first: Int!, $after: String) {
  stockCounts(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        state
        noteTh
        openedAt
        closedAt
        lines {
          difference
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountListQuery, CountListQueryVariables>;
export const CountPageDocument = new TypedDocumentString(`
    query CountPage($id: ID!) {
  stockCount(id: $id) {
    id
    number
    state
    noteTh
    reasonTh
    openedAt
    closedAt
    version
    lines {
      counted
      balance
      difference
      countedAt
      noteTh
      material {
        id
        code
        nameTh
        nameEn
        unitTh
      }
    }
  }
  materials(active: true, first: 100) {
    totalCount
    edges {
      node {
        id
        code
        nameTh
        nameEn
        unitTh
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountPageQuery, CountPageQueryVariables>;
export const StartCountDocument = new TypedDocumentString(`
    mutation StartCount($key: String!, $noteTh: String) {
  startStockCount(idempotencyKey: $key, noteTh: $noteTh) {
    id
    number
    state
  }
}
    `) as unknown as TypedDocumentString<StartCountMutation, StartCountMutationVariables>;
export const RecordCountDocument = new TypedDocumentString(`
    mutation RecordCount($id: ID!, $lines: [CountedLineInput!]!, $key: String!) {
  recordStockCount(id: $id, lines: $lines, idempotencyKey: $key) {
    id
    version
    lines {
      difference
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCountMutation, RecordCountMutationVariables>;
export const CloseCountDocument = new TypedDocumentString(`
    mutation CloseCount($id: ID!, $seenVersion: Int!, $reasonTh: String!, $key: String!) {
  closeStockCount(
    id: $id
    seenVersion: $seenVersion
    reasonTh: $reasonTh
    idempotencyKey: $key
  ) {
    id
    state
    version
    lines {
      material {
        id
        balance
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CloseCountMutation, CloseCountMutationVariables>;
export const MaterialListDocument = new TypedDocumentString(`
    query MaterialList($search: String, $belowReorder: Boolean, $isPart: Boolean, $active: Boolean, $first: Int!, $after: String) {
  materials(
    search: $search
    belowReorder: $belowReorder
    isPart: $isPart
    active: $active
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        nameTh
        nameEn
        unitTh
        isPart
        active
        balance
        promised
        reorderLevel
        belowReorder
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MaterialListQuery, MaterialListQueryVariables>;
export const BelowReorderDocument = new TypedDocumentString(`
    query BelowReorder {
  materials(belowReorder: true, first: 1) {
    totalCount
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BelowReorderQuery, BelowReorderQueryVariables>;
export const MaterialPageDocument = new TypedDocumentString(`
    query MaterialPage($id: ID!) {
  material(id: $id) {
    id
    code
    nameTh
    nameEn
    unitTh
    isPart
    active
    balance
    promised
    reorderLevel
    belowReorder
    version
    source
  }
}
    `) as unknown as TypedDocumentString<MaterialPageQuery, MaterialPageQueryVariables>;
export const MaterialLedgerDocument = new TypedDocumentString(`
    query MaterialLedger($id: ID!, $first: Int!, $after: String) {
  material(id: $id) {
    id
    movements(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          seq
          kind
          quantity
          balanceAfter
          documentNumber
          noteTh
          occurredAt
          agency {
            code
            nameTh
            nameEn
          }
          withdrawal {
            id
            number
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MaterialLedgerQuery, MaterialLedgerQueryVariables>;
export const SaveMaterialDocument = new TypedDocumentString(`
    mutation SaveMaterial($input: MaterialInput!, $seenVersion: Int, $key: String!) {
  saveMaterial(input: $input, seenVersion: $seenVersion, idempotencyKey: $key) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveMaterialMutation, SaveMaterialMutationVariables>;
export const ReceiveMaterialDocument = new TypedDocumentString(`
    mutation ReceiveMaterial($input: ReceiptInput!, $key: String!) {
  receiveMaterial(input: $input, idempotencyKey: $key) {
    id
    balance
  }
}
    `) as unknown as TypedDocumentString<ReceiveMaterialMutation, ReceiveMaterialMutationVariables>;
export const PartListDocument = new TypedDocumentString(`
    query PartList($states: [PartRequestState!], $overdue: Boolean, $search: String, $first: Int!, $after: String) {
  partRequests(
    states: $states
    overdue: $overdue
    search: $search
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        nameTh
        quantity
        estimateBaht
        state
        askedAt
        expectedOn
        overdue
        ticketCode
        agency {
          code
          nameTh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartListQuery, PartListQueryVariables>;
export const PartPageDocument = new TypedDocumentString(`
    query PartPage($id: ID!) {
  partRequest(id: $id) {
    id
    number
    nameTh
    quantity
    estimateBaht
    reasonTh
    state
    askedAt
    askedBy
    expectedOn
    overdue
    version
    moves
    ticketCode
    subjectTh
    deviceTh
    agency {
      code
      nameTh
      nameEn
    }
    material {
      id
      code
      nameTh
      nameEn
      balance
      unitTh
    }
    events {
      seq
      state
      occurredAt
      byName
      noteTh
      expectedOn
    }
  }
}
    `) as unknown as TypedDocumentString<PartPageQuery, PartPageQueryVariables>;
export const AnswerPartDocument = new TypedDocumentString(`
    mutation AnswerPart($id: ID!, $to: PartRequestState!, $seenVersion: Int!, $key: String!, $expectedOn: Date, $noteTh: String, $byName: String) {
  answerPartRequest(
    id: $id
    to: $to
    seenVersion: $seenVersion
    idempotencyKey: $key
    expectedOn: $expectedOn
    noteTh: $noteTh
    byName: $byName
  ) {
    id
    state
    version
  }
}
    `) as unknown as TypedDocumentString<AnswerPartMutation, AnswerPartMutationVariables>;
export const RequestPartDocument = new TypedDocumentString(`
    mutation RequestPart($input: PartRequestInput!, $key: String!) {
  requestPart(input: $input, idempotencyKey: $key) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<RequestPartMutation, RequestPartMutationVariables>;
export const TicketOfPartDocument = new TypedDocumentString(`
    query TicketOfPart($code: String!) {
  repairTicket(code: $code) {
    id
    code
  }
}
    `) as unknown as TypedDocumentString<TicketOfPartQuery, TicketOfPartQueryVariables>;
export const MaterialUseDocument = new TypedDocumentString(`
    query MaterialUse($month: String!, $agencyCode: String) {
  materialUse(month: $month, agencyCode: $agencyCode) {
    month
    agencies
    slips
    rows {
      handedOut
      returned
      used
      slips
      agency {
        code
        nameTh
        nameEn
      }
      material {
        id
        code
        nameTh
        nameEn
        unitTh
      }
    }
    totals {
      handedOut
      returned
      used
      material {
        id
        code
        nameTh
        nameEn
        unitTh
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MaterialUseQuery, MaterialUseQueryVariables>;
export const WithdrawalListDocument = new TypedDocumentString(`
    query WithdrawalList($states: [WithdrawalState!], $search: String, $first: Int!, $after: String) {
  withdrawals(states: $states, search: $search, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        number
        state
        purposeTh
        requestedBy
        requestedAt
        agency {
          code
          nameTh
          nameEn
        }
        lines {
          line
          asked
          approved
          material {
            id
            nameTh
            nameEn
            unitTh
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawalListQuery, WithdrawalListQueryVariables>;
export const WithdrawalPageDocument = new TypedDocumentString(`
    query WithdrawalPage($id: ID!) {
  withdrawal(id: $id) {
    id
    number
    state
    version
    purposeTh
    requestedBy
    requestedAt
    receivedBy
    moves
    source
    agency {
      code
      nameTh
      nameEn
    }
    ticket {
      id
      code
      subjectTh
    }
    lines {
      line
      asked
      approved
      returned
      cutReasonTh
      material {
        id
        code
        nameTh
        nameEn
        unitTh
        balance
      }
    }
    events {
      seq
      state
      occurredAt
      byName
      noteTh
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawalPageQuery, WithdrawalPageQueryVariables>;
export const DecideWithdrawalDocument = new TypedDocumentString(`
    mutation DecideWithdrawal($id: ID!, $seenVersion: Int!, $key: String!, $byName: String, $approve: Boolean!, $lines: [LineDecisionInput!], $reasonTh: String) {
  decideWithdrawal(
    id: $id
    seenVersion: $seenVersion
    idempotencyKey: $key
    byName: $byName
    approve: $approve
    lines: $lines
    reasonTh: $reasonTh
  ) {
    id
    state
    version
  }
}
    `) as unknown as TypedDocumentString<DecideWithdrawalMutation, DecideWithdrawalMutationVariables>;
export const HandOutWithdrawalDocument = new TypedDocumentString(`
    mutation HandOutWithdrawal($id: ID!, $seenVersion: Int!, $key: String!, $byName: String) {
  handOutWithdrawal(
    id: $id
    seenVersion: $seenVersion
    idempotencyKey: $key
    byName: $byName
  ) {
    id
    state
    version
    lines {
      material {
        id
        balance
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HandOutWithdrawalMutation, HandOutWithdrawalMutationVariables>;
export const SignWithdrawalDocument = new TypedDocumentString(`
    mutation SignWithdrawal($id: ID!, $seenVersion: Int!, $key: String!, $receivedBy: String!) {
  signWithdrawal(
    id: $id
    seenVersion: $seenVersion
    idempotencyKey: $key
    receivedBy: $receivedBy
  ) {
    id
    state
    version
    receivedBy
  }
}
    `) as unknown as TypedDocumentString<SignWithdrawalMutation, SignWithdrawalMutationVariables>;
export const CancelWithdrawalDocument = new TypedDocumentString(`
    mutation CancelWithdrawal($id: ID!, $seenVersion: Int!, $key: String!, $byName: String, $reasonTh: String!) {
  cancelWithdrawal(
    id: $id
    seenVersion: $seenVersion
    idempotencyKey: $key
    byName: $byName
    reasonTh: $reasonTh
  ) {
    id
    state
    version
  }
}
    `) as unknown as TypedDocumentString<CancelWithdrawalMutation, CancelWithdrawalMutationVariables>;
export const ReturnMaterialDocument = new TypedDocumentString(`
    mutation ReturnMaterial($id: ID!, $seenVersion: Int!, $key: String!, $materialId: ID!, $quantity: Int!, $reasonTh: String!) {
  returnMaterial(
    id: $id
    seenVersion: $seenVersion
    idempotencyKey: $key
    materialId: $materialId
    quantity: $quantity
    reasonTh: $reasonTh
  ) {
    id
    version
    lines {
      line
      returned
      material {
        id
        balance
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnMaterialMutation, ReturnMaterialMutationVariables>;
export const RequestWithdrawalDocument = new TypedDocumentString(`
    mutation RequestWithdrawal($input: WithdrawalInput!, $key: String!) {
  requestWithdrawal(input: $input, idempotencyKey: $key) {
    id
    number
    state
  }
}
    `) as unknown as TypedDocumentString<RequestWithdrawalMutation, RequestWithdrawalMutationVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($input: CreateTokenInput!) {
  createToken(input: $input) {
    accessToken
    token {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($id: ID!) {
  revokeToken(id: $id) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const TokensDocument = new TypedDocumentString(`
    query Tokens($first: Int!, $after: String) {
  tokens(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        hint
        scopes
        state
        expiresAt
        lastUsedAt
        account {
          username
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TokensQuery, TokensQueryVariables>;
export const FailingModelsDocument = new TypedDocumentString(`
    query FailingModels($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $first: Int!, $after: String) {
  failingModels(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...FailingModels_model
      }
    }
  }
}
    fragment FailingModels_model on FailingModel {
  model
  devices
  measures {
    completed
    repeatPercent
    medianHours
  }
}`) as unknown as TypedDocumentString<FailingModelsQuery, FailingModelsQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $districts: Boolean!) {
  repairMeasures(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
  ) {
    ...MeasureCards_measures
    ...BacklogAges_measures
  }
  sections: repairMeasuresBy(
    by: SECTION
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
  ) {
    ...MeasureTables_row
  }
  kinds: repairMeasuresBy(
    by: KIND
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
  ) {
    ...MeasureTables_row
  }
  months: repairMeasuresBy(
    by: MONTH
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
  ) {
    ...MeasureTables_row
  }
  places: repairMeasuresBy(
    by: DISTRICT
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
  ) @include(if: $districts) {
    ...MeasureTables_row
  }
}
    fragment BacklogAges_measures on RepairMeasures {
  backlog {
    age
    count
  }
}
fragment MeasureCards_measures on RepairMeasures {
  asOf
  completed
  repeats
  repeatPercent
  firstTime
  firstTimePercent
  waitingPart
  oldestPartDays
  satisfactionAnswers
  satisfactionMean
  satisfiedPercent
}
fragment MeasureTables_row on RepairMeasureRow {
  key
  measures {
    ...MeasureColumns_measures
  }
}
fragment MeasureColumns_measures on RepairMeasures {
  completed
  medianHours
  p90Hours
  withinStandardPercent
  repeatPercent
  firstTimePercent
  open
  waitingPart
  satisfactionMean
  satisfactionAnswers
}`) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const OfficerTableDocument = new TypedDocumentString(`
    query OfficerTable($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String) {
  officerMeasures(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
  ) {
    officer {
      id
      nameTh
      nameEn
    }
    measures {
      ...MeasureColumns_measures
    }
  }
}
    fragment MeasureColumns_measures on RepairMeasures {
  completed
  medianHours
  p90Hours
  withinStandardPercent
  repeatPercent
  firstTimePercent
  open
  waitingPart
  satisfactionMean
  satisfactionAnswers
}`) as unknown as TypedDocumentString<OfficerTableQuery, OfficerTableQueryVariables>;
export const StandardReplayDocument = new TypedDocumentString(`
    query StandardReplay($kind: RepairKind!, $amount: Int!, $unit: StandardUnit!, $fiscalYear: Int!, $quarter: Int!, $scope: FigureScope) {
  replayStandard(
    kind: $kind
    amount: $amount
    unit: $unit
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
  ) {
    tickets
    within
    withinPercent
    measuredWithin
    measuredPercent
  }
}
    `) as unknown as TypedDocumentString<StandardReplayQuery, StandardReplayQueryVariables>;
export const TicketListDocument = new TypedDocumentString(`
    query TicketList($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $status: RepairStatus, $kind: RepairKind, $by: ServiceSection, $measured: MeasuredTickets, $first: Int!, $after: String) {
  repairTickets(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
    status: $status
    kind: $kind
    section: $by
    measured: $measured
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...TicketList_ticket
      }
    }
  }
}
    fragment TicketList_ticket on RepairTicket {
  code
  kind
  subjectTh
  state
  receivedAt
  handedOverAt
  turnaroundHours
  withinStandard
  openDays
}`) as unknown as TypedDocumentString<TicketListQuery, TicketListQueryVariables>;
export const TicketPageDocument = new TypedDocumentString(`
    query TicketPage($code: String!) {
  repairTicket(code: $code) {
    subjectTh
    source
    ...TicketFacts_ticket
    events {
      ...TicketTimeline_event
    }
  }
}
    fragment TicketFacts_ticket on RepairTicket {
  kind
  state
  section
  receivedAt
  handedOverAt
  dueAt
  turnaroundHours
  withinStandard
  openDays
  deviceTh
  agency {
    code
    nameTh
    nameEn
  }
}
fragment TicketTimeline_event on RepairEvent {
  name
  occurredAt
  recordedAt
  noteTh
}`) as unknown as TypedDocumentString<TicketPageQuery, TicketPageQueryVariables>;
export const TurnaroundBoardDocument = new TypedDocumentString(`
    query TurnaroundBoard($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $group: ID, $section: Int, $districts: Boolean!) {
  repairTurnaround(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
  ) {
    medianHours
    ...TurnaroundTotals_turnaround
  }
  repairTrend(
    fiscalYear: $fiscalYear
    quarter: $quarter
    quarters: 8
    scope: $scope
    source: $source
  ) {
    ...TurnaroundTotals_turnaround
    ...TurnaroundTrend_turnaround
  }
  districts(groupCode: $group, serviceSection: $section) @include(if: $districts) {
    code
    repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
      ...TurnaroundPlaces_turnaround
    }
  }
  agencies(kinds: [DEPARTMENT]) @skip(if: $districts) {
    code
    repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
      ...TurnaroundPlaces_turnaround
    }
  }
  ictSources
}
    fragment TurnaroundPlaces_turnaround on RepairTurnaround {
  received
  completed
  open
  medianHours
  p90Hours
  withinStandardPercent
  oldestOpenDays
}
fragment TurnaroundTotals_turnaround on RepairTurnaround {
  asOf
  sources
  observedUntil
  received
  completed
  open
  medianHours
  p90Hours
  withinStandardPercent
  oldestOpenDays
}
fragment TurnaroundTrend_turnaround on RepairTurnaround {
  fiscalYear
  quarter
  received
  completed
  medianHours
  p90Hours
}`) as unknown as TypedDocumentString<TurnaroundBoardQuery, TurnaroundBoardQueryVariables>;
export const TurnaroundPlaceDocument = new TypedDocumentString(`
    query TurnaroundPlace($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $agencyCode: ID!) {
  agency(code: $agencyCode) {
    nameTh
    nameEn
  }
  repairTurnaround(
    fiscalYear: $fiscalYear
    quarter: $quarter
    scope: $scope
    source: $source
  ) {
    ...TurnaroundTotals_turnaround
  }
  repairTrend(
    fiscalYear: $fiscalYear
    quarter: $quarter
    quarters: 8
    scope: $scope
    source: $source
  ) {
    ...TurnaroundTotals_turnaround
    ...TurnaroundTrend_turnaround
  }
  ictSources
}
    fragment TurnaroundTotals_turnaround on RepairTurnaround {
  asOf
  sources
  observedUntil
  received
  completed
  open
  medianHours
  p90Hours
  withinStandardPercent
  oldestOpenDays
}
fragment TurnaroundTrend_turnaround on RepairTurnaround {
  fiscalYear
  quarter
  received
  completed
  medianHours
  p90Hours
}`) as unknown as TypedDocumentString<TurnaroundPlaceQuery, TurnaroundPlaceQueryVariables>;
export const VerifyingCellDocument = new TypedDocumentString(`
    query VerifyingCell($id: ID!, $fiscalYear: Int!, $quarter: Int!) {
  indicator(id: $id) {
    id
    unitTh
    unitEn
    decimals
    ownerName
    ownerActive
    quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
      fiscalYear
      quarter
      target
      result
      attainmentPercent
      state
      version
      numerator
      denominator
      explanationTh
      noteTh
      dueOn
      submittedAt
      pastRange {
        low
        high
        values
      }
      versions {
        version
        state
        value
        numerator
        denominator
        explanationTh
        noteTh
        returnDueOn
        recordedAt
        actor
      }
      evidence {
        id
        name
        bytes
        uploadedAt
        uploadedBy
        downloadPath
      }
      ...CellComments_cell
    }
  }
}
    fragment CellComments_cell on QuarterResult {
  comments {
    id
    textTh
    recordedAt
    actor
  }
}`) as unknown as TypedDocumentString<VerifyingCellQuery, VerifyingCellQueryVariables>;
export const VerificationQueueDocument = new TypedDocumentString(`
    query VerificationQueue($fiscalYear: Int!, $quarter: Int!, $agencyCodes: [ID!], $states: [ResultState!], $onlyOdd: Boolean, $first: Int!, $after: String) {
  verificationQueue(
    fiscalYear: $fiscalYear
    quarter: $quarter
    agencyCodes: $agencyCodes
    states: $states
    onlyOdd: $onlyOdd
    first: $first
    after: $after
  ) {
    totalCount
    oddCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        indicator {
          id
          code
          nameTh
          nameEn
          unitTh
          unitEn
          decimals
          evidenceRequired
        }
        agency {
          code
          nameTh
          nameEn
        }
        cell {
          fiscalYear
          quarter
          target
          result
          state
          version
          late
          evidenceCount
          source
          pastRange {
            low
            high
          }
        }
        previousValue
        changedSinceReturned
        warnings {
          code
          messageTh
          messageEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VerificationQueueQuery, VerificationQueueQueryVariables>;
export const VerifyResultsDocument = new TypedDocumentString(`
    mutation VerifyResults($cells: [SeenCellInput!]!, $key: String!) {
  verifyResults(cells: $cells, idempotencyKey: $key) {
    ...useVerification_batch
  }
}
    fragment useVerification_batch on ResultBatch {
  rows {
    indicatorId
    fiscalYear
    quarter
    saved
    refusal {
      code
      messageTh
      messageEn
    }
  }
}`) as unknown as TypedDocumentString<VerifyResultsMutation, VerifyResultsMutationVariables>;
export const ReturnResultDocument = new TypedDocumentString(`
    mutation ReturnResult($cell: SeenCellInput!, $reasonTh: String!, $dueOn: Date!, $key: String!) {
  returnResult(
    cell: $cell
    reasonTh: $reasonTh
    dueOn: $dueOn
    idempotencyKey: $key
  ) {
    ...useVerification_batch
  }
}
    fragment useVerification_batch on ResultBatch {
  rows {
    indicatorId
    fiscalYear
    quarter
    saved
    refusal {
      code
      messageTh
      messageEn
    }
  }
}`) as unknown as TypedDocumentString<ReturnResultMutation, ReturnResultMutationVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  me {
    username
    displayNameTh
    displayNameEn
    demonstration
    grants {
      role
      agency {
        code
        nameTh
        nameEn
      }
    }
    agency {
      code
      nameTh
      nameEn
    }
  }
  today
  currentQuarter {
    fiscalYear
    quarter
  }
  districtGroups {
    code
    nameTh
    nameEn
  }
  districts {
    code
    nameTh
    nameEn
    serviceSection
    group {
      code
    }
    tile {
      row
      column
    }
    office {
      code
    }
  }
  agencies(kinds: [DEPARTMENT]) {
    code
    nameTh
    nameEn
    shortNameTh
    serviceSection
  }
}
    `) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;