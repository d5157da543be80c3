import { registerEnumType } from 'type-graphql';

/** The same words as the rule of opening. */
export const ClosedReason = { NO_PERIOD: 'NO_PERIOD', NOT_YET_OPEN: 'NOT_YET_OPEN', CLOSED: 'CLOSED' } as const;
export type ClosedReason = (typeof ClosedReason)[keyof typeof ClosedReason];

registerEnumType(ClosedReason, {
  name: 'ClosedReason',
  description: 'เหตุที่ไม่รับผล · Why a cell takes no results',
  valuesConfig: {
    NO_PERIOD: { description: 'ยังไม่มีช่วงรายงาน · The quarter has no reporting period' },
    NOT_YET_OPEN: { description: 'ยังไม่เปิดรับ · Not open yet' },
    CLOSED: { description: 'ปิดรับแล้ว · Closed' },
  },
});
