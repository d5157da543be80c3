import { registerEnumType } from 'type-graphql';

/** How far a request for a part is. */
export enum PartRequestState {
  ASKED = 'ASKED',
  APPROVED = 'APPROVED',
  ORDERED = 'ORDERED',
  ARRIVED = 'ARRIVED',
  FITTED = 'FITTED',
  REFUSED = 'REFUSED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(PartRequestState, {
  name: 'PartRequestState',
  description: 'สถานะคำขออะไหล่ · State of a request for a part',
  valuesConfig: {
    ASKED: { description: 'ขอแล้ว รอพิจารณา · Asked for' },
    APPROVED: { description: 'อนุมัติให้จัดซื้อ · Approved' },
    ORDERED: { description: 'สั่งซื้อแล้ว · Ordered' },
    ARRIVED: { description: 'ของมาถึงแล้ว · Arrived' },
    FITTED: { description: 'เปลี่ยนอะไหล่แล้ว · Fitted' },
    REFUSED: { description: 'ไม่อนุมัติ · Refused' },
    CANCELLED: { description: 'ยกเลิก · Cancelled' },
  },
});
