import { registerEnumType } from 'type-graphql';

/** How far a withdrawal of materials is. */
export enum WithdrawalState {
  REQUESTED = 'REQUESTED',
  APPROVED = 'APPROVED',
  HANDED_OUT = 'HANDED_OUT',
  SIGNED = 'SIGNED',
  REFUSED = 'REFUSED',
  CANCELLED = 'CANCELLED',
}

/** What may be done to a withdrawal. */
export enum WithdrawalMove {
  APPROVE = 'APPROVE',
  REFUSE = 'REFUSE',
  HAND_OUT = 'HAND_OUT',
  SIGN = 'SIGN',
  CANCEL = 'CANCEL',
}

registerEnumType(WithdrawalState, {
  name: 'WithdrawalState',
  description: 'สถานะใบเบิก · State of a withdrawal',
  valuesConfig: {
    REQUESTED: { description: 'ขอเบิก รออนุมัติ · Asked for' },
    APPROVED: { description: 'อนุมัติแล้ว รอจ่าย · Approved, to be handed out' },
    HANDED_OUT: { description: 'จ่ายแล้ว รอลงชื่อรับ · Handed out, to be signed for' },
    SIGNED: { description: 'ลงชื่อรับแล้ว · Signed for' },
    REFUSED: { description: 'ไม่อนุมัติ · Refused' },
    CANCELLED: { description: 'ยกเลิก · Cancelled' },
  },
});

registerEnumType(WithdrawalMove, {
  name: 'WithdrawalMove',
  description: 'สิ่งที่ทำกับใบเบิกได้ · What may be done to a withdrawal',
  valuesConfig: {
    APPROVE: { description: 'อนุมัติ · Approve' },
    REFUSE: { description: 'ไม่อนุมัติ · Refuse' },
    HAND_OUT: { description: 'จ่ายของ · Hand out' },
    SIGN: { description: 'ลงชื่อรับ · Sign for' },
    CANCEL: { description: 'ยกเลิก · Cancel' },
  },
});
