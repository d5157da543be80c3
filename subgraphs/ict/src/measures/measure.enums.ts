import { registerEnumType } from 'type-graphql';

/** By what the measures are told apart. */
export enum MeasureBy {
  KIND = 'KIND',
  SECTION = 'SECTION',
  DISTRICT = 'DISTRICT',
  MONTH = 'MONTH',
  MODEL = 'MODEL',
}

registerEnumType(MeasureBy, {
  name: 'MeasureBy',
  description: 'แยกตัวชี้วัดงานซ่อมตาม · By what measures are told apart',
  valuesConfig: {
    KIND: { description: 'ประเภท · Kind' },
    SECTION: { description: 'ฝ่ายที่รับผิดชอบ · Section' },
    DISTRICT: { description: 'เขต · District' },
    MONTH: { description: 'เดือนของไตรมาส · Month of the quarter' },
    MODEL: { description: 'ยี่ห้อและรุ่นของเครื่อง · Brand and model of the device' },
  },
});

/** Calendar days since receipt, in classes. */
export enum BacklogAge {
  UP_TO_3 = 'UP_TO_3',
  UP_TO_7 = 'UP_TO_7',
  UP_TO_30 = 'UP_TO_30',
  UP_TO_90 = 'UP_TO_90',
  OVER_90 = 'OVER_90',
}

registerEnumType(BacklogAge, {
  name: 'BacklogAge',
  description: 'อายุของงานค้าง นับวันตามปฏิทินจากวันรับแจ้งถึงวันตัดยอด · Age of an open repair in calendar days from receipt to the cut-off',
  valuesConfig: {
    UP_TO_3: { description: 'ไม่เกิน 3 วัน · At most 3 days' },
    UP_TO_7: { description: '4-7 วัน · 4 to 7 days' },
    UP_TO_30: { description: '8-30 วัน · 8 to 30 days' },
    UP_TO_90: { description: '31-90 วัน · 31 to 90 days' },
    OVER_90: { description: 'เกิน 90 วัน · More than 90 days' },
  },
});

/** Days that each class holds, both included; null = no end. */
export const AGE_DAYS: Readonly<Record<BacklogAge, readonly [from: number, to: number | null]>> = {
  UP_TO_3: [0, 3],
  UP_TO_7: [4, 7],
  UP_TO_30: [8, 30],
  UP_TO_90: [31, 90],
  OVER_90: [91, null],
};
export const AGES = Object.values(BacklogAge);

/** What the tickets behind a figure have in common. */
export enum TicketMark {
  RETURNED = 'RETURNED',
  FIRST_TIME = 'FIRST_TIME',
  WITHIN_STANDARD = 'WITHIN_STANDARD',
  OVER_STANDARD = 'OVER_STANDARD',
  WAITING_PART = 'WAITING_PART',
  ANSWERED = 'ANSWERED',
}

registerEnumType(TicketMark, {
  name: 'TicketMark',
  description: 'ลักษณะของงานที่อยู่เบื้องหลังตัวเลข · What the repairs behind a figure have in common',
  valuesConfig: {
    RETURNED: { description: 'กลับมาซ่อมซ้ำภายในการันตี · Came back under guarantee' },
    FIRST_TIME: { description: 'ซ่อมครั้งเดียวผ่าน · Mended the first time' },
    WITHIN_STANDARD: { description: 'ทันมาตรฐาน · Within standard' },
    OVER_STANDARD: { description: 'เกินมาตรฐาน · Over the standard' },
    WAITING_PART: { description: 'รออะไหล่อยู่ในขณะนี้ · Waits for a part now' },
    ANSWERED: { description: 'มีคำตอบความพึงพอใจ · Has an answer on satisfaction' },
  },
});
