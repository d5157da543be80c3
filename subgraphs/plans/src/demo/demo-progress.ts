import { addDays, localInstant } from '@nakhon/core/bangkok-time';
import { plannedPercent, statusOf } from '@nakhon/core/entry/project-progress';
import { fiscalMonthOf, fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import { demoRandom, type DemoRandom } from '@nakhon/db/demo-random';
import type { ProgressState } from '../project/progress-state.js';
import type { ProjectProgress } from '../project/project-progress.js';
import type { ProjectStatus } from '../project/project-status.js';
import type { DemoProject, Reporting } from './demo-project.js';

const OFFICE_OPENS = 8 * 60 + 30;
const OFFICE_CLOSES = 16 * 60 + 29;
const DAYS_TO_CORRECT = 14;
const DONE = ['ดำเนินการตามแผนงานที่กำหนด', 'ประชุมติดตามงานและดำเนินการตามงวด', 'ดำเนินกิจกรรมร่วมกับส่วนราชการที่เกี่ยวข้อง'];
const PROBLEMS = ['ผู้รับจ้างส่งงานล่าช้า', 'รอผลการจัดซื้อจัดจ้าง', 'สภาพอากาศไม่เอื้ออำนวย', 'ผู้เข้าร่วมน้อยกว่าที่กำหนด'];
const STOP = 'ชะลอโครงการเพื่อปรับแผนการใช้งบประมาณ';
const NEXT = ['เร่งรัดงานในงวดถัดไป', 'ดำเนินการตามแผนต่อไป', 'สรุปผลและจัดเตรียมเอกสารตรวจรับ'];
const RETURNED = ['โปรดแนบภาพถ่ายการดำเนินงาน', 'ร้อยละไม่สอดคล้องกับสิ่งที่ดำเนินการ', 'โปรดระบุปัญหาอุปสรรคให้ชัดเจน'];

/** How a project fares through its year. */
interface Story {
  /** What is done against what is planned. */
  pace: number;
  /** Month from which nothing more is done; 13 = never. */
  stopsIn: number;
  isLateReporter: boolean;
  reporting: Reporting;
}

function storyOf(random: DemoRandom, reporting: Reporting): Story {
  const pace = random.pick([1, 1, 1, 1.05, 1.1, 0.95, 0.85, 0.7]);
  const stopsIn = random.chance(0.05) ? random.between(4, 9) : 13;
  return { pace, stopsIn, isLateReporter: random.chance(0.1), reporting };
}

/** All reports of a project's months in order of time, as if time had no end; the caller keeps those that have come to pass. */
export function demoProgress(seed: string, { project, activities, reporting }: DemoProject): ProjectProgress[] {
  const story = storyOf(demoRandom(`${seed}/project-story/${project.code}`), reporting);
  const first = fiscalMonthOf(project.startsOn);
  const last = fiscalMonthOf(project.endsOn).month;
  let before = 0;
  return Array.from({ length: last }, (_, index) => index + 1).flatMap((month) => {
    const random = demoRandom(`${seed}/project-progress/${project.code}/${month}`);
    const planned = plannedPercent(activities, fiscalMonthRange(first.fiscalYear, month).end);
    const isStopped = month >= story.stopsIn && before < 100;
    const drawn = Math.min(100, Number(planned) * story.pace * (1 + random.deviation() / 50));
    const done = story.pace >= 1 && planned === '100.00' ? 100 : drawn;
    before = isStopped ? before : Math.max(before, Math.round(done));
    const actualPercent = before.toFixed(2);
    const status = isStopped ? 'STOPPED' : statusOf(actualPercent, planned);
    const content = contentOf(random, status, actualPercent, planned);
    return reportsOf(random, story, { ...content, projectId: project.id, fiscalYear: first.fiscalYear, month });
  });
}

type Content = Pick<ProjectProgress, 'plannedPercent' | 'actualPercent' | 'status' | 'doneTh' | 'problemsTh' | 'nextTh'>;

function contentOf(random: DemoRandom, status: ProjectStatus, actualPercent: string, planned: string): Content {
  const hasProblems = status === 'LATE' || status === 'STOPPED';
  return {
    plannedPercent: planned,
    actualPercent,
    status,
    doneTh: Number(actualPercent) > 0 ? random.pick(DONE) : null,
    problemsTh: status === 'STOPPED' ? STOP : hasProblems ? random.pick(PROBLEMS) : null,
    nextTh: status === 'DONE' ? null : random.pick(NEXT),
  };
}

interface Act {
  state: Exclude<ProgressState, 'EMPTY'>;
  /** After the month's end. */
  day: number;
  reasonTh?: string;
}

function reportsOf(
  random: DemoRandom,
  story: Story,
  month: Content & Pick<ProjectProgress, 'projectId' | 'fiscalYear' | 'month'>,
): ProjectProgress[] {
  const { end } = fiscalMonthRange(month.fiscalYear, month.month);
  return actsOf(random, story).map(({ state, day, reasonTh }, index) => {
    const recordedAt = localInstant(addDays(end, day), random.between(OFFICE_OPENS, OFFICE_CLOSES));
    return {
      ...month,
      id: random.uuid(recordedAt),
      version: index + 1,
      state,
      spentProposedSatang: null,
      spentSatang: null,
      returnReasonTh: reasonTh ?? null,
      returnDueOn: reasonTh === undefined ? null : addDays(end, day + DAYS_TO_CORRECT),
      recordedAt,
      accountId: null,
      actor: 'generated',
      source: 'generated',
    };
  });
}

/** Entered, handed in, sometimes given back and corrected, checked; a few months stay drafts, and a few were never entered. */
function actsOf(random: DemoRandom, { isLateReporter, reporting }: Story): Act[] {
  if (reporting !== 'USUAL') return actsToShow(random, reporting);
  if (random.chance(0.02)) return [];
  const day = isLateReporter || random.chance(0.05) ? random.between(12, 25) : random.between(3, 10);
  const acts: Act[] = [{ state: 'DRAFT', day: random.between(1, 2) }];
  if (random.chance(0.04)) return acts;
  acts.push({ state: 'SUBMITTED', day });
  if (!random.chance(0.12)) return [...acts, { state: 'VERIFIED', day: day + random.between(2, 20) }];
  const returned = day + random.between(2, 6);
  const corrected = returned + random.between(2, DAYS_TO_CORRECT);
  acts.push({ state: 'RETURNED', day: returned, reasonTh: random.pick(RETURNED) });
  return [...acts, { state: 'SUBMITTED', day: corrected }, { state: 'VERIFIED', day: corrected + random.between(1, 10) }];
}

/** Within the days in which a month is taken, so that most days find a draft and a report that came back. */
function actsToShow(random: DemoRandom, reporting: Exclude<Reporting, 'USUAL'>): Act[] {
  const last = random.between(26, 28);
  const checked: Act = { state: 'VERIFIED', day: last + random.between(3, 9) };
  const draft: Act = { state: 'DRAFT', day: random.between(1, 2) };
  if (reporting === 'SLOW') return [draft, { state: 'SUBMITTED', day: last }, checked];
  const returned: Act = { state: 'RETURNED', day: random.between(7, 12), reasonTh: random.pick(RETURNED) };
  return [draft, { state: 'SUBMITTED', day: random.between(3, 6) }, returned, { state: 'SUBMITTED', day: last }, checked];
}
