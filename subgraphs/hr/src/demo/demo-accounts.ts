import { Role } from '@nakhon/kit/role';

export interface DemoAccount {
  username: string;
  displayNameTh: string;
  displayNameEn: string;
  /** Agency the person works at. */
  agencyCode: string;
  role: Role;
  /** Agency that the role covers with all below; 00000000 = the whole of BMA. */
  scope: string;
}

export const DEMO_PASSWORD = 'nakhon-demo';

const WHOLE_CITY = '00000000';
const PERMANENT_SECRETARY = '04000000';
const CIVIL_SERVICE_COMMISSION = '03000000';
const STRATEGY = '21000000';
const SOCIAL_DEVELOPMENT = '24000000';
const DIGITAL = '26000000';
const PHRA_NAKHON_OFFICE = '50010000';

/** One person per role, and one more for each service section; each of an agency where such a person works ([004] for the Social Development Department). */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('executive', 'ผู้บริหารกรุงเทพมหานคร', 'City executive', PERMANENT_SECRETARY, Role.EXECUTIVE, WHOLE_CITY),
  account('planner', 'นักวิเคราะห์นโยบายและแผน สพส.', 'Planner, Social Development', SOCIAL_DEVELOPMENT, Role.PLANNER, SOCIAL_DEVELOPMENT),
  account('verifier', 'ผู้ตรวจสอบแผน สยป.', 'Plan verifier, Strategy and Evaluation', STRATEGY, Role.VERIFIER, WHOLE_CITY),
  account('head', 'ผู้อำนวยการสำนักพัฒนาสังคม', 'Head, Social Development', SOCIAL_DEVELOPMENT, Role.HEAD, SOCIAL_DEVELOPMENT),
  account('planadmin', 'ผู้ดูแลแผน สยป.', 'Administrator of plans, Strategy and Evaluation', STRATEGY, Role.PLANADMIN, WHOLE_CITY),
  account(
    'requester',
    'ผู้แจ้งซ่อม สำนักงานเขตพระนคร',
    'Requester, Phra Nakhon District Office',
    PHRA_NAKHON_OFFICE,
    Role.REQUESTER,
    PHRA_NAKHON_OFFICE,
  ),
  account('technician', 'เจ้าหน้าที่ช่างคอมพิวเตอร์', 'Computer technician', DIGITAL, Role.TECHNICIAN, WHOLE_CITY),
  account('service1', 'หัวหน้าฝ่ายบริการ 1', 'Head of service section 1', DIGITAL, Role.TECHNICIAN, WHOLE_CITY),
  account('service2', 'หัวหน้าฝ่ายบริการ 2', 'Head of service section 2', DIGITAL, Role.TECHNICIAN, WHOLE_CITY),
  account('stock', 'เจ้าหน้าที่คลังวัสดุคอมพิวเตอร์', 'Keeper of computer materials', DIGITAL, Role.STOCK, WHOLE_CITY),
  account(
    'finance',
    'เจ้าหน้าที่การเงินและบัญชี สพส.',
    'Finance officer, Social Development',
    SOCIAL_DEVELOPMENT,
    Role.FINANCE,
    SOCIAL_DEVELOPMENT,
  ),
  account('supply', 'เจ้าหน้าที่พัสดุ สพส.', 'Supply officer, Social Development', SOCIAL_DEVELOPMENT, Role.SUPPLY, SOCIAL_DEVELOPMENT),
  account(
    'hr',
    'นักทรัพยากรบุคคล สำนักงาน ก.ก.',
    'Human resources officer, Civil Service Commission',
    CIVIL_SERVICE_COMMISSION,
    Role.HR,
    WHOLE_CITY,
  ),
  account(
    'evaluator',
    'ผู้ประเมินผล สำนักงาน ก.ก.',
    'Evaluator, Civil Service Commission',
    CIVIL_SERVICE_COMMISSION,
    Role.EVALUATOR,
    WHOLE_CITY,
  ),
  account('admin', 'ผู้ดูแลระบบ สำนักดิจิทัล', 'Administrator, Digital Department', DIGITAL, Role.ADMIN, WHOLE_CITY),
];

function account(
  username: string,
  displayNameTh: string,
  displayNameEn: string,
  agencyCode: string,
  role: Role,
  scope: string,
): DemoAccount {
  return { username, displayNameTh, displayNameEn, agencyCode, role, scope };
}
