import { addDays, localDateOf, localInstant } from '@nakhon/core/bangkok-time';
import { quarterRange, type FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { DemoAct } from './demo-acts.js';
import { REOPEN_REASONS, type DemoReopening } from './demo-reopening.js';
import { quartersBack, type DemoStage } from './demo-stage.js';

/** The agency of the demonstration's planner and head (สำนักพัฒนาสังคม): each of them finds work there, whatever the day. */
export const DESK_AGENCY = '24000000';

/** A cell on the desk: which of the agency's indicators by code from 0, and what its result would be. */
export interface DeskCell extends FiscalQuarter {
  agencyCode: string;
  position: number;
  value: number;
  /** A value far from what is usual. */
  far: number;
}

export interface DeskStory {
  acts: DemoAct[];
  reopenings: DemoReopening[];
}

const DAY_MS = 24 * 3_600_000;
const RETURN_REASON = 'ค่าต่ำกว่าไตรมาสก่อนมากและไม่ตรงกับหลักฐานที่แนบ โปรดตรวจสอบและแนบหลักฐานใหม่';
const WAIVER = 'ไม่มีการดำเนินการในไตรมาสนี้ตามแผน';

/**
 * The cells of that agency on the day of loading, each state once in the quarter being reported; before it a signed one that is open again
 * and one whose opening ran out unused. null = as everywhere.
 */
export function deskStory(stage: DemoStage, cell: DeskCell): DeskStory | null {
  if (cell.agencyCode !== DESK_AGENCY) return null;
  const back = quartersBack(stage, cell);
  const acts = back === 0 ? REPORTED[cell.position]?.(cell, pastInstants(stage, cell), stage) : undefined;
  if (acts) return { acts, reopenings: [] };
  if (back === 1 && cell.position === 6) return reopened(stage, cell, { openedDays: 2, expiresInDays: 12 });
  if (back === 2 && cell.position === 0) return reopened(stage, cell, { openedDays: 33, expiresInDays: -19 });
  return null;
}

type At = (share: number) => Date;
type Told = (cell: DeskCell, at: At, stage: DemoStage) => DemoAct[];

const act = (state: DemoAct['state'], value: number | null, at: Date, noteTh: string | null = null): DemoAct => ({
  state,
  value,
  at,
  noteTh,
  returnDueOn: null,
});

/** What is told of the agency's seven indicators, in order of their codes. */
const REPORTED: readonly Told[] = [
  ({ far }, at, { asOf }) => [
    act('SUBMITTED', far, at(0.3)),
    { ...act('RETURNED', far, at(0.85), RETURN_REASON), returnDueOn: addDays(localDateOf(asOf), 5) },
  ],
  () => [],
  ({ far }, at) => [act('DRAFT', far, at(0.9))],
  ({ value }, at) => [act('DRAFT', value, at(0.2)), act('SUBMITTED', value, at(0.35)), act('VERIFIED', value, at(0.8))],
  (_, at) => [act('NOT_APPLICABLE', null, at(0.25), WAIVER)],
  ({ value }, at) => [act('SUBMITTED', value, at(0.2)), act('VERIFIED', value, at(0.5)), act('SIGNED', value, at(0.88))],
  ({ far }, at) => [act('DRAFT', far, at(0.4)), act('SUBMITTED', far, at(0.7))],
];

/** Instants between the quarter's end and the day of loading, in office hours where that is not yet to come. */
function pastInstants({ asOf }: DemoStage, { fiscalYear, quarter }: FiscalQuarter): At {
  const from = localInstant(addDays(quarterRange(fiscalYear, quarter).end, 1), 0).getTime();
  return (share) => {
    const plain = new Date(from + share * (asOf.getTime() - from));
    const atOffice = localInstant(localDateOf(plain), Math.round(540 + share * 400));
    return atOffice <= asOf ? atOffice : plain;
  };
}

function reopened({ asOf }: DemoStage, cell: DeskCell, when: { openedDays: number; expiresInDays: number }): DeskStory {
  const { end } = quarterRange(cell.fiscalYear, cell.quarter);
  const after = (days: number) => localInstant(addDays(end, days), 14 * 60);
  const openedAt = new Date(asOf.getTime() - when.openedDays * DAY_MS);
  const reasonTh = REOPEN_REASONS[cell.position % REOPEN_REASONS.length]!;
  return {
    acts: [
      act('SUBMITTED', cell.value, after(9)),
      act('VERIFIED', cell.value, after(21)),
      act('SIGNED', cell.value, after(40)),
      act('RETURNED', cell.value, openedAt, reasonTh),
    ],
    reopenings: [{ reasonTh, openedAt, expiresAt: new Date(asOf.getTime() + when.expiresInDays * DAY_MS) }],
  };
}
