import { registerEnumType } from 'type-graphql';

export const IndicatorKind = { STRATEGIC: 'STRATEGIC', NEGOTIATED: 'NEGOTIATED', PROCESS: 'PROCESS' } as const;
export type IndicatorKind = (typeof IndicatorKind)[keyof typeof IndicatorKind];

registerEnumType(IndicatorKind, {
  name: 'IndicatorKind',
  description: 'ประเภทตัวชี้วัด · Kind of indicator',
  valuesConfig: {
    STRATEGIC: { description: 'ตัวชี้วัดยุทธศาสตร์ · Strategic' },
    NEGOTIATED: { description: 'ตัวชี้วัดเจรจาตกลง ตกลงกับสำนักงาน ก.ก. · Negotiated with the civil service commission [004] 2.1' },
    PROCESS: { description: 'ตัวชี้วัดกระบวนการ · Process indicator [004] table 2' },
  },
});
