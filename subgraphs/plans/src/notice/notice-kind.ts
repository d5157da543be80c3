import { registerEnumType } from 'type-graphql';

export enum NoticeKind {
  DUE_SOON = 'DUE_SOON',
  LATE = 'LATE',
  RETURNED = 'RETURNED',
  SIGNED = 'SIGNED',
  REOPENED = 'REOPENED',
}

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'เรื่องที่แจ้ง · What a notice is about',
  valuesConfig: {
    DUE_SOON: { description: 'ใกล้ครบกำหนดรายงาน · Results are due soon' },
    LATE: { description: 'เลยกำหนดแล้วยังไม่รายงาน · The due day is over and results are missing' },
    RETURNED: { description: 'ส่งกลับให้แก้ไข · A result was returned' },
    SIGNED: { description: 'ลงนามรับรองแล้ว · The quarter was signed' },
    REOPENED: { description: 'เปิดให้แก้ไขหลังปิด · A closed cell was opened again' },
  },
});
