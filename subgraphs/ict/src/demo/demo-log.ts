import { addWorkingMinutes, type WorkingCalendar } from '@nakhon/core/working-time';
import type { DemoRandom } from '@nakhon/db/demo-random';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import type { TicketEvent } from '../repair-ticket/repair-ticket.rules.js';
import { GENERATED } from '../repair-ticket/generated-tickets.js';
import type { Problem } from './catalogue.js';

export interface RepairToLive {
  receivedAt: Date;
  problem: Problem;
  /** 1 = usual; 2 takes twice as long. */
  slowness: number;
}

/** Steps of a repair with how long each takes to be reached, in working minutes. */
type Step = [name: RepairEventName, workingMinutes: number, noteTh?: string];

const DAY = 480;
const { RECEIVED, TRIAGED, DIAGNOSING, MENDING, WAITING_PART, WAITING_AGENCY, QUALITY_CHECK, READY, NOTIFIED } = RepairEventName;
const { HANDED_OVER, CLOSED, CANCELLED, BEYOND_REPAIR } = RepairEventName;

/** Working minutes from triage to quality check that are usual for a kind. */
const USUAL_WORK = { HARDWARE: 840, SOFTWARE: 430, NETWORK: 460 };

/** The whole log of a repair by the steps of [001 1.1], whenever it may end: what lies after the day of the demonstration is cut off later. */
export function demoLog(repair: RepairToLive, calendar: WorkingCalendar, random: DemoRandom): TicketEvent[] {
  let at = repair.receivedAt;
  const steps: Step[] = [[RECEIVED, 0], [TRIAGED, random.between(5, 45)], ...courseOf(repair, random)];
  return steps.map(([name, workingMinutes, noteTh]) => {
    at = addWorkingMinutes(calendar, at, workingMinutes);
    return { name, occurredAt: at, recordedAt: at, noteTh: noteTh ?? null, source: GENERATED };
  });
}

function courseOf({ problem, slowness }: RepairToLive, random: DemoRandom): Step[] {
  const taking = (workingMinutes: number) => Math.max(1, Math.round(workingMinutes * slowness));
  if (random.chance(0.02)) return [[CANCELLED, taking(random.between(60, 900)), 'หน่วยงานขอยกเลิก']];
  if (problem.kind === 'SOFTWARE' && random.chance(0.03)) return [[CLOSED, taking(random.between(15, 90)), 'แก้ไขทางโทรศัพท์']];
  const work = USUAL_WORK[problem.kind] * Math.exp(random.deviation() * 0.65);
  const steps: Step[] = [[DIAGNOSING, taking(work * 0.3)]];
  if (random.chance(0.1))
    steps.push([WAITING_AGENCY, taking(random.between(30, 200)), 'ขอข้อมูลเพิ่มจากหน่วยงาน'], [DIAGNOSING, random.between(DAY / 2, 4 * DAY)]);
  // A few machines are forgotten on the shelf, so that the backlog has its old ones.
  if (random.chance(0.002) && problem.kind !== 'SOFTWARE') return [...steps, [WAITING_PART, taking(work), 'อะไหล่เลิกผลิต กำลังหาทดแทน']];
  if (problem.needsPart === 1)
    steps.push(
      [WAITING_PART, taking(work * 0.3), 'แจ้งหน่วยจัดซื้ออะไหล่แล้ว'],
      [MENDING, taking(partDays(problem, random) * DAY), problem.causeTh],
    );
  else steps.push([MENDING, taking(work * 0.3), problem.causeTh]);
  if (problem.kind === 'HARDWARE' && random.chance(0.03)) return [...steps, [BEYOND_REPAIR, taking(work), 'ไม่คุ้มค่าซ่อม เสนอจำหน่าย']];
  return [...steps, ...handingOver(problem, taking(work * 0.4), random)];
}

function handingOver({ remedyTh }: Problem, mending: number, random: DemoRandom): Step[] {
  return [
    [QUALITY_CHECK, mending, remedyTh],
    [READY, random.between(10, 50)],
    [NOTIFIED, random.between(5, 30)],
    [HANDED_OVER, random.between(20, 300)],
  ];
}

/** Network parts mostly lie in stock; others are bought, in about two months. */
function partDays({ kind }: Problem, random: DemoRandom): number {
  return kind === 'NETWORK' ? random.between(1, 4) : Math.max(6, 40 + random.deviation() * 16);
}
