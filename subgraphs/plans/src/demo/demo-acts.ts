import { addDays, localInstant, type LocalDate } from '@nakhon/core/bangkok-time';
import type { DemoRandom } from '@nakhon/db/demo-random';
import type { DemoAgency } from './demo-indicators.js';
import type { ResultState } from '../result/result-state.js';

/** One act upon a result at its time; `value` is a number in the indicator's unit. */
export interface DemoAct {
  state: ResultState;
  value: number | null;
  noteTh: string | null;
  /** Day by which a returned result is to be corrected. */
  returnDueOn: LocalDate | null;
  at: Date;
}

/** What shapes the reporting of one cell. */
export interface CellStory {
  random: DemoRandom;
  agency: DemoAgency;
  hasOwner: boolean;
  quarterEnd: LocalDate;
  value: number;
  /** What was entered first where it had to be corrected. */
  slip: number;
  /** 1 as it usually goes; less where the quarter ended so lately that little would have come to pass. */
  pace: number;
}

const NOT_APPLICABLE_NOTE = 'ไม่มีการดำเนินการในไตรมาสนี้ตามแผน';
const RETURN_NOTES = [
  'ตัวเลขไม่ตรงกับหลักฐานที่แนบ โปรดตรวจสอบ',
  'โปรดตรวจสอบหน่วยนับและจุดทศนิยม',
  'ขอหลักฐานประกอบผลการดำเนินงานเพิ่มเติม',
  'ผลต่างจากไตรมาสก่อนมาก โปรดชี้แจงเหตุผล',
];
const LATE_NOTES = ['รอข้อมูลจากฝ่ายที่เกี่ยวข้อง', 'รอผลการตรวจรับงานงวดสุดท้าย', 'ผู้รับผิดชอบเปลี่ยนตัวระหว่างไตรมาส'];
const OFFICE_OPENS = 8 * 60 + 30;
const OFFICE_CLOSES = 16 * 60 + 29;
const DAYS_TO_CORRECT = 21;

/** All acts upon one cell in order of time, as if time had no end; the caller keeps those that have come to pass. */
export function demoActs(story: CellStory): DemoAct[] {
  const { random, agency, hasOwner } = story;
  if (random.chance(0.02)) return [act(story, random.between(2, 12), 'NOT_APPLICABLE', null, NOT_APPLICABLE_NOTE)];
  const drafts = random.chance(0.6) ? [act(story, random.between(1, 4), 'DRAFT', story.value)] : [];
  if (random.chance(hasOwner ? 0.015 : 0.15)) return drafts;
  const isLate = random.chance(agency.habituallyLate ? 0.6 : 0.05);
  const day = isLate ? random.between(16, 45) : random.between(5, 14);
  return [...drafts, ...reportedActs(story, day, isLate ? random.pick(LATE_NOTES) : null)];
}

function reportedActs(story: CellStory, day: number, noteTh: string | null): DemoAct[] {
  const { random, agency } = story;
  const acts: DemoAct[] = [];
  let submitted = day;
  if (random.chance(0.1)) {
    const returned = day + random.between(5, 30);
    submitted = returned + random.between(3, 21);
    acts.push(act(story, day, 'SUBMITTED', story.slip, noteTh), act(story, returned, 'RETURNED', story.slip, random.pick(RETURN_NOTES)));
    acts.at(-1)!.returnDueOn = addDays(story.quarterEnd, returned + DAYS_TO_CORRECT);
  }
  const verified = submitted + random.between(3, 60);
  const signed = Math.max(agency.signsOnDay, verified + 2);
  acts.push(act(story, submitted, 'SUBMITTED', story.value, noteTh));
  acts.push(act(story, verified, 'VERIFIED', story.value), act(story, signed, 'SIGNED', story.value));
  return acts;
}

/** An act in office hours, so many days after the quarter's last. */
function act(
  { random, quarterEnd, pace }: CellStory,
  day: number,
  state: ResultState,
  value: number | null,
  noteTh: string | null = null,
): DemoAct {
  const on = addDays(quarterEnd, Math.ceil(day * pace));
  return { state, value, noteTh, returnDueOn: null, at: localInstant(on, random.between(OFFICE_OPENS, OFFICE_CLOSES)) };
}
