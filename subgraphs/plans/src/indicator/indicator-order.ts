import { registerEnumType } from 'type-graphql';

export const IndicatorOrder = { CODE: 'CODE', ATTAINMENT: 'ATTAINMENT', NAME: 'NAME' } as const;
export type IndicatorOrder = (typeof IndicatorOrder)[keyof typeof IndicatorOrder];

registerEnumType(IndicatorOrder, {
  name: 'IndicatorOrder',
  description: 'ลำดับของรายการตัวชี้วัด · What a list of indicators is ordered by',
  valuesConfig: {
    CODE: { description: 'รหัส · Code' },
    ATTAINMENT: {
      description: 'ร้อยละความสำเร็จ รายการที่ไม่มีค่าอยู่ท้ายเสมอ · Attainment; those without one come last either way',
    },
    NAME: { description: 'ชื่อภาษาไทย · Name in Thai' },
  },
});
