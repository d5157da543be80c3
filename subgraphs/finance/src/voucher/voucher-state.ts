import { registerEnumType } from 'type-graphql';

/** Where a voucher (ฎีกา) stands. PAID and CANCELLED are ends. */
export enum VoucherState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  PAID = 'PAID',
  RETURNED = 'RETURNED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(VoucherState, {
  name: 'VoucherState',
  description: 'สถานะฎีกา · State of a voucher',
  valuesConfig: {
    DRAFT: { description: 'ร่าง · Draft' },
    SUBMITTED: { description: 'ส่งตรวจ รออนุมัติ · Submitted, waiting for approval' },
    APPROVED: { description: 'อนุมัติแล้ว ยังไม่จ่าย · Approved, not yet paid' },
    PAID: { description: 'จ่ายแล้ว · Paid' },
    RETURNED: { description: 'ส่งคืนแก้ไข · Returned to be corrected' },
    CANCELLED: { description: 'ยกเลิก · Cancelled' },
  },
});
