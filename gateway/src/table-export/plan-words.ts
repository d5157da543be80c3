/** Kinds of indicators. */
export const INDICATOR_KINDS = {
  STRATEGIC: 'ตัวชี้วัดยุทธศาสตร์ · Strategic',
  NEGOTIATED: 'ตัวชี้วัดเจรจาตกลง · Negotiated',
  PROCESS: 'ตัวชี้วัดกระบวนการ · Process',
} as const;

/** How a result stands to its target. */
export const BANDS = {
  ON_TARGET: 'บรรลุเป้าหมาย · On target',
  NEAR_TARGET: 'ใกล้เป้าหมาย · Near target',
  BELOW_TARGET: 'ต่ำกว่าเป้าหมาย · Below target',
} as const;

/** States of a result; what does not apply is not what is missing. */
export const RESULT_STATES = {
  EMPTY: 'ยังไม่บันทึก · Not entered',
  NOT_APPLICABLE: 'ไม่ต้องรายงานในไตรมาสนี้ · Not applicable this quarter',
  DRAFT: 'ร่าง · Draft',
  SUBMITTED: 'ส่งแล้ว รอตรวจสอบ · Submitted, to be verified',
  RETURNED: 'ส่งกลับให้แก้ไข · Returned for correction',
  VERIFIED: 'ตรวจสอบแล้ว รอลงนาม · Verified, to be signed',
  SIGNED: 'ทางการ (ลงนามแล้ว) · Official (signed)',
} as const;

/** By which version of each result a figure is reckoned. */
export const FIGURE_STATES = {
  ENTERED: 'ตามที่ส่ง · As entered',
  VERIFIED: 'ตรวจสอบแล้ว · Verified',
  OFFICIAL: 'ทางการ · Official',
} as const;

/** Which way a result is good. */
export const DIRECTIONS = {
  MORE_IS_BETTER: 'ยิ่งมากยิ่งดี · More is better',
  LESS_IS_BETTER: 'ยิ่งน้อยยิ่งดี · Less is better',
} as const;

/** How the values of a year come together. */
export const CUMULATIONS = {
  QUARTERLY: 'แต่ละไตรมาสแยกกัน · Each quarter alone',
  RUNNING_TOTAL: 'สะสมตั้งแต่ต้นปีงบประมาณ · Running total of the fiscal year',
  LATEST: 'ค่าล่าสุด · Latest state',
  AVERAGE: 'ค่าเฉลี่ย · Average',
} as const;

/** Levels of the plan. */
export const PLAN_LEVELS = {
  PLAN: 'แผน · Plan',
  PHASE: 'ระยะ · Phase',
  ISSUE: 'ประเด็นยุทธศาสตร์ · Strategic issue',
  SUB_ISSUE: 'ประเด็นยุทธศาสตร์ย่อย · Sub strategic issue',
  GOAL: 'เป้าประสงค์ · Goal',
  STRATEGY: 'กลยุทธ์ · Strategy',
} as const;

/** States of a project's month. */
export const PROGRESS_STATES = {
  EMPTY: 'ยังไม่บันทึก · Not entered',
  DRAFT: 'ร่าง ยังไม่ส่ง · Draft, not submitted',
  SUBMITTED: 'ส่งแล้ว รอตรวจสอบ · Submitted, to be verified',
  RETURNED: 'ส่งกลับให้แก้ไข · Returned for correction',
  VERIFIED: 'ตรวจสอบแล้ว · Verified',
} as const;

/** How a project stands. */
export const PROJECT_STATUSES = {
  NOT_STARTED: 'ยังไม่เริ่ม · Not started',
  ON_PLAN: 'ตามแผน · On plan',
  LATE: 'ล่าช้ากว่าแผน · Behind the plan',
  DONE: 'แล้วเสร็จ · Done',
  STOPPED: 'ชะลอหรือยกเลิก · Stopped',
} as const;

/** Why nothing can be entered in a cell. */
export const CLOSED_REASONS = {
  NO_PERIOD: 'ยังไม่มีช่วงรายงาน · No period yet',
  NOT_YET_OPEN: 'ยังไม่เปิดรับรายงาน · Not open yet',
  CLOSED: 'ปิดรับรายงานแล้ว · Closed',
} as const;
