import { registerEnumType } from 'type-graphql';

/** Why the balance of a material moved. */
export enum MovementKind {
  RECEIPT = 'RECEIPT',
  ISSUE = 'ISSUE',
  RETURN = 'RETURN',
  COUNT = 'COUNT',
}

registerEnumType(MovementKind, {
  name: 'MovementKind',
  description: 'ประเภทการเคลื่อนไหวของคลัง · Kind of stock movement',
  valuesConfig: {
    RECEIPT: { description: 'รับเข้า · Received' },
    ISSUE: { description: 'จ่ายออก · Handed out' },
    RETURN: { description: 'รับคืน · Given back' },
    COUNT: { description: 'ปรับตามผลการตรวจนับ · Difference found by a count' },
  },
});
