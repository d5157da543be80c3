import { registerEnumType } from 'type-graphql';

/** By which version of a result a figure is reckoned. */
export const FigureState = { OFFICIAL: 'OFFICIAL', VERIFIED: 'VERIFIED', ENTERED: 'ENTERED' } as const;
export type FigureState = (typeof FigureState)[keyof typeof FigureState];

registerEnumType(FigureState, {
  name: 'FigureState',
  description: 'คิดจากผลในสถานะใด · By which version of each result a figure is reckoned',
  valuesConfig: {
    OFFICIAL: { description: 'ทางการ: ที่ลงนามล่าสุด แม้เปิดแก้ไขอยู่ · Official: as signed last, also while it is open again' },
    VERIFIED: { description: 'ที่ตรวจสอบหรือลงนามล่าสุด · As verified or signed last' },
    ENTERED: { description: 'ล่าสุดตามที่ส่ง · The newest, as submitted' },
  },
});

/** The states whose newest version counts; null = whichever is newest. */
export const COUNTED_STATES: Readonly<Record<FigureState, readonly string[] | null>> = {
  OFFICIAL: ['SIGNED'],
  VERIFIED: ['VERIFIED', 'SIGNED'],
  ENTERED: null,
};

export const FIGURE_STATE_TEXT =
  'คิดจากผลในสถานะใด ไม่ระบุ = ล่าสุดตามที่ส่ง · By which version of each result; the newest, as submitted, when left out';
