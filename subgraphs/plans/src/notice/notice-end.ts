import { registerEnumType } from 'type-graphql';

/** Why a notice asks nothing of anybody any more. */
export enum NoticeEnd {
  DONE = 'DONE',
  CLOSED = 'CLOSED',
  EXPIRED = 'EXPIRED',
}

registerEnumType(NoticeEnd, {
  name: 'NoticeEnd',
  description: 'เหตุที่เรื่องนี้จบแล้ว · Why a notice asks nothing any more',
  valuesConfig: {
    DONE: { description: 'ดำเนินการแล้ว · What it asked for was done' },
    CLOSED: { description: 'ปิดรับรายงานแล้ว · The quarter takes no results any more' },
    EXPIRED: { description: 'พ้นกำหนดแล้ว · Its time is over' },
  },
});
