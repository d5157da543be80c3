import { parseDecimal } from '@nakhon/core/decimal';
import { shownExactly } from '@nakhon/core/entry/entry-check';
import { isPercentUnit, isProblem, readTypedNumber } from '@nakhon/core/entry/typed-number';

type Text = string | null | undefined;

/** A target as it stands. */
export interface StandingTarget {
  quarter: number;
  version: number;
  value: string;
  reason?: Text;
  actor?: Text;
  recordedAt: string;
}

/** An indicator with the targets of a year. */
export interface TargetRow {
  id: string;
  code: string;
  nameTh: string;
  nameEn: string;
  unitTh: string;
  unitEn: string;
  decimals: number;
  lowerBound?: Text;
  upperBound?: Text;
  targets: readonly StandingTarget[];
}

export interface Reason {
  code: string;
  messageTh: string;
  messageEn: string;
}

/** What was typed and the hub has not taken. `held`: not sent, it cannot be right; `refused`: the hub said no; `stale`: somebody else was first. */
export interface TargetDraft {
  indicatorId: string;
  quarter: number;
  text: string;
  status: 'waiting' | 'held' | 'refused' | 'stale';
  reason?: Reason | undefined;
}

export type Drafts = ReadonlyMap<string, TargetDraft>;

export const QUARTERS = [1, 2, 3, 4] as const;
export const draftKey = (indicatorId: string, quarter: number): string => `${indicatorId}/${quarter}`;
export const standingOf = ({ targets }: TargetRow, quarter: number): StandingTarget | undefined =>
  targets.find((target) => target.quarter === quarter);

/** A target as the grid writes it: '1407.5' with 2 decimals → '1,407.50', never rounded; '' where there is none. */
export const shownTarget = (target: Pick<StandingTarget, 'value'> | undefined, { decimals }: Pick<TargetRow, 'decimals'>): string =>
  target ? shownExactly(parseDecimal(target.value), decimals).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : '';

const STAYS: Reason = {
  code: 'TARGET_STAYS',
  messageTh: 'ค่าเป้าหมายที่ตั้งแล้วลบออกไม่ได้ ปรับเป็นค่าอื่นได้โดยบอกเหตุผล',
  messageEn: 'A target that was set is not taken away; restate it with a reason',
};
const outside = (low: Text, high: Text): Reason => ({
  code: 'TARGET_OUT_OF_BOUNDS',
  messageTh: `อยู่นอกช่วงที่เป็นไปได้ (${low ?? '−∞'} – ${high ?? '∞'})`,
  messageEn: `Outside what is plausible (${low ?? '−∞'} – ${high ?? '∞'})`,
});
const tooManyDecimals = (decimals: number): Reason => ({
  code: 'TOO_MANY_DECIMALS',
  messageTh: `ทศนิยมได้ไม่เกิน ${decimals} ตำแหน่ง`,
  messageEn: `At most ${decimals} decimals`,
});

/** Millionths of what was typed, or why it can be no target of the indicator; null = nothing was typed. */
export function readTarget(row: TargetRow, text: string): bigint | Reason | null {
  const read = readTypedNumber(text, isPercentUnit(row.unitTh, row.unitEn));
  if (read === null) return null;
  if (isProblem(read)) return { code: read.code, messageTh: read.messages.th, messageEn: read.messages.en };
  if (read.decimals > row.decimals) return tooManyDecimals(row.decimals);
  const isBelow = row.lowerBound != null && read.scaled < parseDecimal(row.lowerBound);
  const isAbove = row.upperBound != null && read.scaled > parseDecimal(row.upperBound);
  return isBelow || isAbove ? outside(row.lowerBound, row.upperBound) : read.scaled;
}

/** The draft that a text in a cell comes to; null where it says what stands already. */
export function draftOf(row: TargetRow, quarter: number, text: string): TargetDraft | null {
  const standing = standingOf(row, quarter);
  const read = readTarget(row, text);
  const draft = { indicatorId: row.id, quarter, text: text.trim() };
  if (read === null) return standing ? { ...draft, status: 'held', reason: STAYS } : null;
  if (typeof read !== 'bigint') return { ...draft, status: 'held', reason: read };
  return standing && parseDecimal(standing.value) === read ? null : { ...draft, status: 'waiting' };
}

/** Drafts that are to be sent, those that the hub refused among them; how many restate a target and so ask for a reason. */
export function toSend(drafts: Drafts, rowOf: (id: string) => TargetRow | undefined): { drafts: TargetDraft[]; restated: number } {
  const ready = [...drafts.values()].filter(({ status }) => status === 'waiting' || status === 'refused');
  const restated = ready.filter(({ indicatorId, quarter }) => {
    const row = rowOf(indicatorId);
    return row !== undefined && standingOf(row, quarter) !== undefined;
  });
  return { drafts: ready, restated: restated.length };
}

/** A row as `setTargets` takes it: the number in Arabic digits without separators, on the version that was seen. */
export function inputOf(draft: TargetDraft, row: TargetRow, fiscalYear: number, reasonTh: string) {
  const read = readTarget(row, draft.text);
  const standing = standingOf(row, draft.quarter);
  return {
    indicatorId: row.id,
    fiscalYear,
    quarter: draft.quarter,
    seenVersion: standing?.version ?? 0,
    value: typeof read === 'bigint' ? shownExactly(read, row.decimals) : draft.text,
    reasonTh: standing && reasonTh.trim() !== '' ? reasonTh.trim() : null,
  };
}

/** What the hub answered to a row. */
export interface Answer {
  indicatorId: string;
  quarter: number;
  saved: boolean;
  refusal?: Reason | null | undefined;
  newest?: StandingTarget | null | undefined;
}

/** The draft after its row was answered; null when it was taken. Somebody else's newer target asks the person to choose. */
export function answeredDraft(draft: TargetDraft, { saved, refusal }: Answer): TargetDraft | null {
  if (saved) return null;
  return { ...draft, status: refusal?.code === 'STALE_VERSION' ? 'stale' : 'refused', reason: refusal ?? undefined };
}

/** The row with the target that now stands. */
export function withNewest(row: TargetRow, newest: StandingTarget): TargetRow {
  return { ...row, targets: [...row.targets.filter(({ quarter }) => quarter !== newest.quarter), newest] };
}
