/** Expense categories. */
export const CATEGORIES = {
  PERSONNEL: 'เงินเดือน ค่าจ้าง · Personnel',
  REMUNERATION_OPERATIONS_MATERIALS: 'ค่าตอบแทน ใช้สอยและวัสดุ · Remuneration, operations, materials',
  UTILITIES: 'ค่าสาธารณูปโภค · Utilities',
  EQUIPMENT_LAND_BUILDINGS: 'ค่าครุภัณฑ์ ที่ดินและสิ่งก่อสร้าง · Equipment, land and buildings',
  SUBSIDIES: 'เงินอุดหนุน · Subsidies',
  OTHER: 'รายจ่ายอื่น · Other expenditure',
  UNCLASSIFIED: 'แหล่งข้อมูลไม่ระบุหมวด · Not named by the source',
} as const;

/** States of a voucher. */
export const VOUCHER_STATES = {
  DRAFT: 'ร่าง · Draft',
  SUBMITTED: 'ส่งตรวจ รออนุมัติ · Waiting for approval',
  APPROVED: 'อนุมัติแล้ว ยังไม่จ่าย · Approved, not yet paid',
  PAID: 'จ่ายแล้ว · Paid',
  RETURNED: 'ส่งคืนแก้ไข · Returned to be corrected',
  CANCELLED: 'ยกเลิก · Cancelled',
} as const;

/** What a voucher pays. */
export const VOUCHER_KINDS = {
  SALARY_AND_WAGES: 'เงินเดือนและค่าจ้าง · Salary and wages',
  REMUNERATION: 'ค่าตอบแทน · Remuneration',
  MEDICAL: 'ค่ารักษาพยาบาล · Medical expenses',
  TUITION: 'ค่าเล่าเรียนบุตร · Tuition of children',
  REFRESHMENTS: 'ค่าอาหารว่างและเครื่องดื่ม · Snacks and drinks',
  ANNUAL_REWARD: 'เงินรางวัลประจำปี · Annual reward',
  UTILITIES: 'ค่าสาธารณูปโภค · Utilities',
  ADVANCE: 'ยืมเงินใช้ในราชการ · Official advance',
  ADVANCE_CLEARING: 'ส่งใช้เงินยืม · Clearing of an advance',
  PURCHASE: 'จัดซื้อจัดจ้าง · Purchase',
} as const;

/** How far a procurement has come. */
export const PROCUREMENT_STATES = {
  IN_PROGRESS: 'อยู่ระหว่างดำเนินการ · In progress',
  CONTRACTED: 'ลงนามสัญญาแล้ว · Contract signed',
  COMPLETED: 'เสร็จสิ้น · Completed',
  CANCELLED: 'ยกเลิก · Cancelled',
} as const;

/** Methods of procurement. */
export const PROCUREMENT_METHODS = {
  SPECIFIC: 'เฉพาะเจาะจง · Specific',
  E_BIDDING: 'ประกวดราคาอิเล็กทรอนิกส์ (e-bidding) · Electronic bidding (e-bidding)',
  E_MARKET: 'ตลาดอิเล็กทรอนิกส์ (e-market) · Electronic market (e-market)',
  SELECTION: 'คัดเลือก · Selection',
} as const;
