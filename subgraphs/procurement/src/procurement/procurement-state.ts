import { registerEnumType } from 'type-graphql';

/** Where a procurement stands. */
export enum ProcurementState {
  IN_PROGRESS = 'IN_PROGRESS',
  CONTRACTED = 'CONTRACTED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(ProcurementState, {
  name: 'ProcurementState',
  description: 'สถานะการจัดซื้อจัดจ้าง · State of a procurement',
  valuesConfig: {
    IN_PROGRESS: { description: 'อยู่ระหว่างดำเนินการ ยังไม่ลงนามสัญญา · Under way, no contract yet' },
    CONTRACTED: { description: 'ลงนามสัญญาแล้ว รอส่งมอบ ตรวจรับ หรือเบิกจ่าย · Contract signed, awaiting delivery, inspection or payment' },
    COMPLETED: { description: 'เสร็จสิ้น เบิกจ่ายแล้ว · Completed and paid' },
    CANCELLED: { description: 'ยกเลิก · Cancelled' },
  },
});
