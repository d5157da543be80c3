/** How far a withdrawal has come. */
export const SLIP_STATES = {
  REQUESTED: 'รออนุมัติ · To be approved',
  APPROVED: 'รอจ่าย · To be handed out',
  REFUSED: 'ไม่อนุมัติ · Refused',
  HANDED_OUT: 'รอลงชื่อรับ · To be signed for',
  SIGNED: 'รับแล้ว · Signed for',
  CANCELLED: 'ยกเลิก · Cancelled',
} as const;

/** How far a request for a part has come. */
export const PART_STATES = {
  ASKED: 'รอพิจารณา · To be answered',
  APPROVED: 'อนุมัติให้ซื้อ · To be bought',
  ORDERED: 'สั่งซื้อแล้ว · Ordered',
  ARRIVED: 'ของมาถึงแล้ว · Arrived',
  FITTED: 'เปลี่ยนแล้ว · Fitted',
  REFUSED: 'ไม่อนุมัติ · Refused',
  CANCELLED: 'ยกเลิก · Cancelled',
} as const;

/** Whether a stock count goes on. */
export const COUNT_STATES = {
  OPEN: 'กำลังนับ · Being counted',
  CLOSED: 'ปิดแล้ว · Closed',
} as const;
