import type { DemoRandom } from '@nakhon/db/demo-random';
import type { DemoAct } from './demo-acts.js';

const DAY_MS = 24 * 3_600_000;
const REOPENED = 0.006;
const OPEN_FOR_DAYS = 14;

export const REOPEN_REASONS = [
  'พบข้อมูลคลาดเคลื่อนหลังลงนาม ขอแก้ไขตามหลักฐานที่ได้รับเพิ่มเติม',
  'สำนักงานตรวจสอบภายในให้ทบทวนผลการดำเนินงาน',
  'หน่วยงานขอปรับผลตามมติที่ประชุมคณะกรรมการติดตามผล',
];

/** An opening of a closed cell for a while. */
export interface DemoReopening {
  reasonTh: string;
  openedAt: Date;
  expiresAt: Date;
}

/** What followed on the signature where a cell was opened again: corrected in time and signed anew; null = it was not, as nearly always. */
export function correctedLater(
  random: DemoRandom,
  acts: readonly DemoAct[],
  corrected: number,
): { acts: DemoAct[]; reopening: DemoReopening } | null {
  const signed = acts.at(-1);
  if (signed?.state !== 'SIGNED' || !random.chance(REOPENED)) return null;
  const after = (from: Date, days: number) => new Date(from.getTime() + days * DAY_MS);
  const openedAt = after(signed.at, random.between(15, 40));
  const reasonTh = random.pick(REOPEN_REASONS);
  const submitted = after(openedAt, random.between(3, OPEN_FOR_DAYS - 2));
  const blank = { noteTh: null, returnDueOn: null, value: corrected };
  return {
    reopening: { reasonTh, openedAt, expiresAt: after(openedAt, OPEN_FOR_DAYS) },
    acts: [
      { ...blank, state: 'RETURNED', value: signed.value, noteTh: reasonTh, at: openedAt },
      { ...blank, state: 'SUBMITTED', at: submitted },
      { ...blank, state: 'VERIFIED', at: after(submitted, 2) },
      { ...blank, state: 'SIGNED', at: after(submitted, 5) },
    ],
  };
}
