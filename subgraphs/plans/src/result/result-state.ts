import { registerEnumType } from 'type-graphql';

/** Submit, verify and sign are three acts of three roles ([004] 2.2-2.3). */
export const ResultState = {
  EMPTY: 'EMPTY',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  VERIFIED: 'VERIFIED',
  SIGNED: 'SIGNED',
} as const;
export type ResultState = (typeof ResultState)[keyof typeof ResultState];

registerEnumType(ResultState, {
  name: 'ResultState',
  description: 'สถานะของผลรายไตรมาส · State of the result of a quarter',
  valuesConfig: {
    EMPTY: { description: 'ยังไม่มีข้อมูล · Nothing entered' },
    NOT_APPLICABLE: { description: 'ไม่ต้องรายงานในไตรมาสนี้ · Does not apply in this quarter' },
    DRAFT: { description: 'ร่าง ยังไม่ส่ง · Draft, not submitted' },
    SUBMITTED: { description: 'ส่งแล้ว รอตรวจสอบ · Submitted, to be verified' },
    RETURNED: { description: 'ส่งกลับแก้ไข · Returned to be corrected' },
    VERIFIED: { description: 'ตรวจสอบแล้ว · Verified' },
    SIGNED: { description: 'ลงนามแล้ว · Signed by the head' },
  },
});
