import { addDays, localDateOf } from '@nakhon/core/bangkok-time';
import type { DemoRandom } from '@nakhon/db/demo-random';
import { RepairEventName, RepairKind, RepairPlace, ReportChannel } from '../repair-ticket/repair-ticket.enums.js';
import { sectionFor, type TicketEvent } from '../repair-ticket/repair-ticket.rules.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { LadderStep } from '../work/ladder.enums.js';
import { deviceKindOf, type Problem } from './catalogue.js';
import type { DemoDevice } from './demo-devices.js';
import type { DemoOfficer } from './demo-officers.js';

/** Who and what an agency's repairs are about. */
export interface DemoSetting {
  officers: readonly DemoOfficer[];
  devices: readonly DemoDevice[];
  /** The service section of the agency's zone. */
  serviceSection: number | null;
  /** Names of people who call and collect. */
  callers: readonly string[];
}

const {
  TRIAGED,
  ASSIGNED,
  DIAGNOSING,
  MENDING,
  QUALITY_CHECK,
  HANDED_OVER,
  WAITING_AGENCY,
  CANCELLED,
  CLOSED,
  BEYOND_REPAIR,
  CHECKED,
  CORRECTED,
} = RepairEventName;
const { VIRUS, MIS, INTERNET, PORTAL, REINSTALL, TEST } = LadderStep;

/** Which question of the ladder finds a problem; all others are mended by installing anew [001] 1.2. */
const FOUND_BY: Record<string, LadderStep> = { VIRUS, MIS, INTERNET, PORTAL };

/** A generated repair with the work upon it: device, asker, officer, cause and remedy, the ladder of a software repair, now and then a failed check. */
export function withWork(ticket: TicketToWrite, problem: Problem, setting: DemoSetting, random: DemoRandom): TicketToWrite {
  const section = sectionFor(ticket.kind, setting.serviceSection);
  const officer = random.pick(setting.officers.filter((each) => each.section === section && each.active));
  const device = random.pick(setting.devices.filter(({ kind }) => kind === deviceKindOf(problem)));
  const channel = random.pick([ReportChannel.LETTER, ReportChannel.SLIP, ReportChannel.TELEPHONE, ReportChannel.ONLINE]);
  const receivedOn = localDateOf(ticket.events[0]!.occurredAt);
  const isLetter = channel === ReportChannel.LETTER;
  const place = random.chance(0.4) ? RepairPlace.COLLECTED : RepairPlace.ONE_STOP;
  const work: Work = { officerId: officer.id, place, problem, receivedBy: random.pick(setting.callers), random };
  return {
    ...ticket,
    deviceId: device.id,
    deviceTh: `${device.brand} ${device.model}`,
    problem: problem.code,
    channel,
    letterNumber: isLetter ? `กท ${ticket.agencyCode.slice(0, 4)}/${random.between(100, 2999)}` : null,
    letterDate: isLetter ? addDays(receivedOn, -random.between(0, 2)) : null,
    contactName: random.pick(setting.callers),
    contactPhone: `0 2000 0000 ต่อ ${random.between(5000, 5999)}`,
    events: corrected(worked(ticket, work), random),
  };
}

/** Now and then the hand-over was written down too late: a later event says when it was, and why. */
function corrected(events: TicketEvent[], random: DemoRandom): TicketEvent[] {
  const [before, end] = events.slice(-2);
  if (end?.name !== HANDED_OVER || !before || !random.chance(0.006)) return events;
  const at = new Date(Math.round((before.occurredAt.getTime() + end.occurredAt.getTime()) / 2));
  const noticed = new Date(end.occurredAt.getTime() + 40 * 60_000);
  const facts = { corrects: events.length, occurredAt: at.toISOString(), reasonTh: 'บันทึกเวลาส่งมอบช้ากว่าจริง' };
  return [...events, { ...end, name: CORRECTED, occurredAt: noticed, recordedAt: noticed, noteTh: null, facts }];
}

interface Work {
  officerId: string;
  place: RepairPlace;
  problem: Problem;
  receivedBy: string;
  random: DemoRandom;
}

function worked({ kind, events }: TicketToWrite, work: Work): TicketEvent[] {
  return events.flatMap((event, index) => {
    const said = { ...event, ...saysOf(event, work) };
    const next = events[index + 1];
    if (event.name === TRIAGED) return [said, { ...event, name: ASSIGNED, officerId: work.officerId }];
    if (event.name === DIAGNOSING && kind === RepairKind.SOFTWARE && next?.name === MENDING) return [said, ...ladder(event, next, work)];
    if (event.name === MENDING && next?.name === QUALITY_CHECK && work.random.chance(0.04))
      return [said, ...failedCheck(event, next, work)];
    return [said];
  });
}

function saysOf({ name, noteTh, occurredAt }: TicketEvent, { place, problem, receivedBy }: Work): Pick<TicketEvent, 'facts'> {
  switch (name) {
    case TRIAGED:
      return { facts: { place } };
    case DIAGNOSING:
      return { facts: { promisedOn: addDays(localDateOf(occurredAt), 3) } };
    case MENDING:
      return { facts: { causeTh: problem.causeTh } };
    case QUALITY_CHECK:
      return { facts: { remedyTh: problem.remedyTh } };
    case CLOSED:
      return { facts: { remedyTh: 'แนะนำวิธีแก้ไขทางโทรศัพท์' } };
    case HANDED_OVER:
      return { facts: { receivedBy, documents: ['ใบส่งมอบเครื่อง', 'หนังสือสรุปรายงานผล'] } };
    case WAITING_AGENCY:
    case CANCELLED:
    case BEYOND_REPAIR:
      return { facts: { reasonTh: noteTh ?? '' } };
    default:
      return {};
  }
}

/** The questions between diagnosis and mending, spread evenly. */
function ladder(from: TicketEvent, to: TicketEvent, { problem, random }: Work): TicketEvent[] {
  const found = FOUND_BY[problem.code];
  const manuals = [VIRUS, MIS, INTERNET, PORTAL];
  const asked = found ? manuals.slice(0, manuals.indexOf(found) + 1) : manuals;
  const answers: [LadderStep, boolean][] = asked.map((step) => [step, step === found]);
  if (!found) {
    if (random.chance(0.1)) answers.push([REINSTALL, true], [TEST, false]);
    answers.push([REINSTALL, true], [TEST, true]);
  }
  return answers.map(([step, answer], index) =>
    between(from, to, (index + 1) / (answers.length + 1), { name: CHECKED, facts: { step, answer } }),
  );
}

function failedCheck(from: TicketEvent, to: TicketEvent, { problem }: Work): TicketEvent[] {
  return [
    between(from, to, 0.5, { name: QUALITY_CHECK, facts: { remedyTh: problem.remedyTh } }),
    between(from, to, 0.6, { name: MENDING, facts: { reasonTh: 'อาการเดิมยังเกิดขึ้นระหว่างทดสอบ' } }),
  ];
}

function between(from: TicketEvent, to: TicketEvent, share: number, said: Pick<TicketEvent, 'name' | 'facts'>): TicketEvent {
  const start = from.occurredAt.getTime();
  const at = new Date(Math.round(start + (to.occurredAt.getTime() - start) * share));
  return { ...from, ...said, noteTh: null, occurredAt: at, recordedAt: at };
}
