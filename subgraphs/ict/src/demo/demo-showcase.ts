import { addDays, localDateOf, localInstant } from '@nakhon/core/bangkok-time';
import { addWorkingMinutes, isWorkingDay, type WorkingCalendar } from '@nakhon/core/working-time';
import type { DemoRandom } from '@nakhon/db/demo-random';
import { GENERATED } from '../repair-ticket/generated-tickets.js';
import { RepairEventName, RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import type { Problem } from './catalogue.js';

const { RECEIVED, TRIAGED, DIAGNOSING, MENDING, WAITING_PART, WAITING_AGENCY, QUALITY_CHECK, READY, NOTIFIED } = RepairEventName;

/** A way to each state in which a repair can be open; minutes are working minutes since the step before. */
const WAYS: readonly (readonly [RepairEventName, number][])[] = [
  [[RECEIVED, 0]],
  [
    [RECEIVED, 0],
    [TRIAGED, 20],
  ],
  [
    [RECEIVED, 0],
    [TRIAGED, 15],
    [DIAGNOSING, 40],
  ],
  [
    [RECEIVED, 0],
    [TRIAGED, 15],
    [DIAGNOSING, 30],
    [WAITING_AGENCY, 60],
  ],
  [
    [RECEIVED, 0],
    [TRIAGED, 10],
    [DIAGNOSING, 35],
    [MENDING, 90],
  ],
  [
    [RECEIVED, 0],
    [TRIAGED, 10],
    [DIAGNOSING, 60],
    [WAITING_PART, 120],
  ],
  [
    [RECEIVED, 0],
    [TRIAGED, 10],
    [DIAGNOSING, 20],
    [MENDING, 60],
    [QUALITY_CHECK, 90],
  ],
  [
    [RECEIVED, 0],
    [TRIAGED, 10],
    [DIAGNOSING, 20],
    [MENDING, 60],
    [QUALITY_CHECK, 60],
    [READY, 30],
  ],
  [
    [RECEIVED, 0],
    [TRIAGED, 10],
    [DIAGNOSING, 20],
    [MENDING, 60],
    [QUALITY_CHECK, 60],
    [READY, 30],
    [NOTIFIED, 20],
  ],
];
/** Received on the last working days but one, so that every way is walked to its end by now. */
const DAYS_BACK = [2, 3, 4];

/** Repairs of an agency that are open now, at least one in each state, so that every screen has something to show. */
export function showcase(
  agencyCode: string,
  problems: readonly Problem[],
  asOf: Date,
  calendar: WorkingCalendar,
  random: DemoRandom,
): { ticket: TicketToWrite; problem: Problem }[] {
  return WAYS.map((way, index) => {
    const needsPart = way.some(([name]) => name === WAITING_PART) ? 1 : 0;
    const fitting = problems.filter((problem) => problem.kind !== 'NETWORK' && problem.needsPart === needsPart);
    const problem = random.pick(fitting);
    const receivedAt = localInstant(
      workingDayBefore(calendar, localDateOf(asOf), DAYS_BACK[index % DAYS_BACK.length]!),
      random.between(520, 700),
    );
    return { problem, ticket: aTicketOn(agencyCode, problem, receivedAt, way, calendar, random) };
  });
}

function aTicketOn(
  agencyCode: string,
  problem: Problem,
  receivedAt: Date,
  way: readonly [RepairEventName, number][],
  calendar: WorkingCalendar,
  random: DemoRandom,
): TicketToWrite {
  let at = receivedAt;
  const events = way.map(([name, workingMinutes]) => {
    at = addWorkingMinutes(calendar, at, workingMinutes);
    return { name, occurredAt: at, recordedAt: at, noteTh: name === WAITING_AGENCY ? 'ขอรหัสผ่านเข้าเครื่องจากผู้ใช้' : null, source: GENERATED };
  });
  const blank = { code: '', deviceTh: null, externalId: null, observedUntil: null, finishUnknown: false, digest: null };
  const subjectTh = problem.problemTh;
  return { ...blank, id: random.uuid(receivedAt), kind: RepairKind[problem.kind], subjectTh, agencyCode, source: GENERATED, events };
}

/** The last working day but so many before a day. */
export function workingDayBefore(calendar: WorkingCalendar, day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, -1);
    if (isWorkingDay(calendar, at)) left--;
  }
  return at;
}
