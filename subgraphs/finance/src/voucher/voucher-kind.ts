import { registerEnumType } from 'type-graphql';

/** Kinds of vouchers (ฎีกา) of the manual ([004] 1.3). */
export enum VoucherKind {
  SALARY_AND_WAGES = 'SALARY_AND_WAGES',
  REMUNERATION = 'REMUNERATION',
  MEDICAL = 'MEDICAL',
  TUITION = 'TUITION',
  REFRESHMENTS = 'REFRESHMENTS',
  ANNUAL_REWARD = 'ANNUAL_REWARD',
  UTILITIES = 'UTILITIES',
  ADVANCE = 'ADVANCE',
  ADVANCE_CLEARING = 'ADVANCE_CLEARING',
  PURCHASE = 'PURCHASE',
}

registerEnumType(VoucherKind, {
  name: 'VoucherKind',
  description: 'ประเภทฎีกา · Kind of voucher',
  valuesConfig: {
    SALARY_AND_WAGES: { description: 'เงินเดือนและค่าจ้าง · Salary and wages' },
    REMUNERATION: { description: 'ค่าตอบแทน · Remuneration' },
    MEDICAL: { description: 'ค่ารักษาพยาบาล · Medical expenses' },
    TUITION: { description: 'ค่าเล่าเรียนบุตร · Tuition of children' },
    REFRESHMENTS: { description: 'ค่าอาหารว่างและเครื่องดื่ม · Snacks and drinks' },
    ANNUAL_REWARD: { description: 'เงินรางวัลประจำปี · Annual reward' },
    UTILITIES: { description: 'ค่าสาธารณูปโภค · Utilities' },
    ADVANCE: { description: 'ยืมเงินใช้ในราชการ · Official advance' },
    ADVANCE_CLEARING: { description: 'ส่งใช้เงินยืม · Clearing of an advance' },
    PURCHASE: { description: 'จัดซื้อจัดจ้าง · Purchase' },
  },
});
