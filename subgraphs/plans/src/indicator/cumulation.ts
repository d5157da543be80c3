import { registerEnumType } from 'type-graphql';

export const Cumulation = { QUARTERLY: 'QUARTERLY', RUNNING_TOTAL: 'RUNNING_TOTAL', LATEST: 'LATEST', AVERAGE: 'AVERAGE' } as const;
export type Cumulation = (typeof Cumulation)[keyof typeof Cumulation];

registerEnumType(Cumulation, {
  name: 'Cumulation',
  description: 'วิธีสะสมค่าของตัวชี้วัดระหว่างไตรมาส · How the value of a quarter relates to the quarters before it',
  valuesConfig: {
    QUARTERLY: { description: 'รายไตรมาส แยกจากกัน · Each quarter alone' },
    RUNNING_TOTAL: { description: 'สะสมตั้งแต่ต้นปีงบประมาณ · Running total since 1 October' },
    LATEST: { description: 'ค่าล่าสุด ณ สิ้นไตรมาส · The latest state' },
    AVERAGE: { description: 'ค่าเฉลี่ย · An average' },
  },
});
