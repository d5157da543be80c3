import { registerEnumType } from 'type-graphql';

/** Categories of expense of the budget law; a source without them gives UNCLASSIFIED ([004] 1.2.2). */
export enum ExpenseCategory {
  PERSONNEL = 'PERSONNEL',
  REMUNERATION_OPERATIONS_MATERIALS = 'REMUNERATION_OPERATIONS_MATERIALS',
  UTILITIES = 'UTILITIES',
  EQUIPMENT_LAND_BUILDINGS = 'EQUIPMENT_LAND_BUILDINGS',
  SUBSIDIES = 'SUBSIDIES',
  OTHER = 'OTHER',
  UNCLASSIFIED = 'UNCLASSIFIED',
}

registerEnumType(ExpenseCategory, {
  name: 'ExpenseCategory',
  description: 'หมวดรายจ่าย · Category of expense',
  valuesConfig: {
    PERSONNEL: { description: 'เงินเดือน ค่าจ้าง · Personnel' },
    REMUNERATION_OPERATIONS_MATERIALS: { description: 'ค่าตอบแทน ใช้สอยและวัสดุ · Remuneration, operations and materials' },
    UTILITIES: { description: 'ค่าสาธารณูปโภค · Utilities' },
    EQUIPMENT_LAND_BUILDINGS: { description: 'ค่าครุภัณฑ์ ที่ดินและสิ่งก่อสร้าง · Equipment, land and buildings' },
    SUBSIDIES: { description: 'เงินอุดหนุน · Subsidies' },
    OTHER: { description: 'รายจ่ายอื่น · Other expenditure' },
    UNCLASSIFIED: { description: 'แหล่งข้อมูลไม่ระบุหมวด · The source names no category' },
  },
});
