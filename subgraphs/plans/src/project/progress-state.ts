import { registerEnumType } from 'type-graphql';

export const ProgressState = {
  EMPTY: 'EMPTY',
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  VERIFIED: 'VERIFIED',
} as const;
export type ProgressState = (typeof ProgressState)[keyof typeof ProgressState];

registerEnumType(ProgressState, {
  name: 'ProgressState',
  description: 'สถานะของรายงานความก้าวหน้ารายเดือน · State of a month’s progress report',
  valuesConfig: {
    EMPTY: { description: 'ยังไม่กรอก · Nothing entered' },
    DRAFT: { description: 'ร่าง · Draft' },
    SUBMITTED: { description: 'ส่งแล้ว · Submitted' },
    RETURNED: { description: 'ส่งกลับแก้ไข · Returned to be corrected' },
    VERIFIED: { description: 'ตรวจสอบแล้ว · Verified' },
  },
});
