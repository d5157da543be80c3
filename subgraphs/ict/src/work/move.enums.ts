import { registerEnumType } from 'type-graphql';

/** What a move must bring, or must have been said before. */
export enum MoveNeed {
  PLACE = 'PLACE',
  REASON = 'REASON',
  CAUSE = 'CAUSE',
  REMEDY = 'REMEDY',
  CHECKLIST = 'CHECKLIST',
  RECEIVED_BY = 'RECEIVED_BY',
  NOTE = 'NOTE',
}

registerEnumType(MoveNeed, {
  name: 'MoveNeed',
  description: 'สิ่งที่ต้องมีก่อนเปลี่ยนสถานะ · What a move still needs',
  valuesConfig: {
    PLACE: { description: 'ซ่อมที่ใด · Where it is mended' },
    REASON: { description: 'เหตุผล · The reason' },
    CAUSE: { description: 'สาเหตุ · The cause' },
    REMEDY: { description: 'วิธีแก้ไข · The remedy' },
    CHECKLIST: { description: 'ตรวจตามขั้นของซอฟต์แวร์ให้ครบ · The software ladder answered to its end' },
    RECEIVED_BY: { description: 'ชื่อผู้รับเครื่อง · Who received it' },
    NOTE: { description: 'คำตอบของหน่วยงาน · What the agency answers' },
  },
});
