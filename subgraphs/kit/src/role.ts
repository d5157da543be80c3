import { registerEnumType } from 'type-graphql';

/** What a person may be in the hub (domain: people and roles). A grant ties one of these to a subtree of agencies. */
export enum Role {
  EXECUTIVE = 'EXECUTIVE',
  PLANNER = 'PLANNER',
  VERIFIER = 'VERIFIER',
  HEAD = 'HEAD',
  PLANADMIN = 'PLANADMIN',
  REQUESTER = 'REQUESTER',
  TECHNICIAN = 'TECHNICIAN',
  STOCK = 'STOCK',
  FINANCE = 'FINANCE',
  SUPPLY = 'SUPPLY',
  HR = 'HR',
  EVALUATOR = 'EVALUATOR',
  ADMIN = 'ADMIN',
}

export const ROLES = Object.values(Role);

/** Each role in Thai and English. */
export const ROLE_DESCRIPTIONS: Record<Role, { description: string }> = {
  EXECUTIVE: { description: 'ผู้บริหาร · Executive' },
  PLANNER: { description: 'นักวิเคราะห์นโยบายและแผน ผู้รายงานผล · Planner who reports results' },
  VERIFIER: { description: 'ผู้ตรวจสอบผล · Verifier of results' },
  HEAD: { description: 'หัวหน้าหน่วยงาน ผู้ลงนาม · Head of the agency, who signs' },
  PLANADMIN: { description: 'ผู้ดูแลแผนและตัวชี้วัด · Administrator of plans and indicators' },
  REQUESTER: { description: 'ผู้แจ้งซ่อมของหน่วยงาน · Requester of repairs' },
  TECHNICIAN: { description: 'เจ้าหน้าที่ช่างและบริการ · Technician or service officer' },
  STOCK: { description: 'เจ้าหน้าที่คลังวัสดุคอมพิวเตอร์ · Keeper of computer materials' },
  FINANCE: { description: 'เจ้าหน้าที่การเงินและบัญชี · Finance officer' },
  SUPPLY: { description: 'เจ้าหน้าที่พัสดุ · Supply officer' },
  HR: { description: 'เจ้าหน้าที่การเจ้าหน้าที่ · Human resources officer' },
  EVALUATOR: { description: 'ผู้ประเมินผล สำนักงาน ก.ก. · Evaluator of the civil service commission' },
  ADMIN: { description: 'ผู้ดูแลระบบ · Administrator of the hub' },
};

registerEnumType(Role, {
  name: 'Role',
  description: 'บทบาทของผู้ใช้ในหน่วยงานหนึ่งและหน่วยงานใต้สังกัด · What a person may be within an agency and everything below it',
  valuesConfig: ROLE_DESCRIPTIONS,
});
