import { bandOf, computeAttainment, type Band, type Direction } from '@nakhon/core/attainment';
import { endOfLocalDay, type LocalDate } from '@nakhon/core/bangkok-time';
import { parseDecimal } from '@nakhon/core/decimal';
import { COUNTED_STATES, type FigureState } from './figure-state.js';
import type { ResultState } from './result-state.js';

/** A target of a quarter as restated by `version`; `value` is decimal text in the indicator's unit. */
export interface TargetFact {
  version: number;
  value: string;
  recordedAt: Date;
  source: string;
}

/** One act upon the result of a quarter; `value` is decimal text in the indicator's unit. */
export interface ResultFact {
  version: number;
  state: ResultState;
  value: string | null;
  noteTh: string | null;
  recordedAt: Date;
  source: string;
  /** Revision of the definition under which it was made; the current one when left out. */
  revision?: number;
}

/** A definition that was replaced: what was made under it is read by it. `weight` as decimal text. */
export interface OldDefinition {
  revision: number;
  direction: Direction;
  weight: string;
  decimals: number;
}

/** All that is known of one indicator in one quarter, whenever it was recorded. */
export interface CellFacts {
  /** null = the quarter has no reporting period: it never falls due. */
  dueOn: LocalDate | null;
  targets: readonly TargetFact[];
  versions: readonly ResultFact[];
  /** Definitions of the indicator that were replaced. */
  oldDefinitions?: readonly OldDefinition[];
}

/** How a cell stands as recorded by a time. Only a cell with a target, and not one that does not apply, is due, reported, late or missing. */
export interface Cell {
  state: ResultState;
  target: TargetFact | null;
  /** The version that counts: the newest, or the newest verified or signed one where that is asked for; null = there is none. */
  latest: ResultFact | null;
  /** The replaced definition under which that version was made; null = the definition in force. */
  madeUnder: OldDefinition | null;
  /** Versions recorded by then, oldest first. */
  versions: readonly ResultFact[];
  submittedAt: Date | null;
  /** Has a target and is not waived: it counts in the figures. */
  counts: boolean;
  due: boolean;
  reported: boolean;
  verified: boolean;
  late: boolean;
  missing: boolean;
  /** Percent to two decimals, not capped; null when not reported, without a target, or with a target of 0. */
  attainmentPercent: number | null;
  band: Band | null;
}

const VERIFIED_STATES: ReadonlySet<ResultState> = new Set(['VERIFIED', 'SIGNED']);

/** Whether a result in this state has been handed in: submitted, verified or signed. */
export function isReported(state: ResultState): boolean {
  return state === 'SUBMITTED' || VERIFIED_STATES.has(state);
}

/** Whether the due day, which counts to its end in Bangkok, is over at `asOf`. */
export function isPastDue(dueOn: LocalDate | null, asOf: Date): boolean {
  return dueOn !== null && endOfLocalDay(dueOn) <= asOf;
}

/**
 * How the cell stands by what was recorded by `asOf`, from facts of one source when `source` is given, by the version that counts for `state`.
 * A result is read by the definition under which it was made, and an official one against the target of then: neither a change of the
 * definition nor a restated target changes what was signed before.
 * Late looks at the first submission: a result handed in on time and sent back once is not late when it comes again.
 */
export function computeCell(
  facts: CellFacts,
  direction: Direction,
  asOf: Date,
  source: string | null = null,
  figureState: FigureState = 'ENTERED',
): Cell {
  const known = <F extends TargetFact | ResultFact>(list: readonly F[]) =>
    list.filter((fact) => fact.recordedAt <= asOf && (source === null || fact.source === source)).sort((a, b) => a.version - b.version);
  const versions = known(facts.versions);
  const latest = countedVersion(versions, figureState);
  const signedAt = figureState === 'OFFICIAL' && latest?.state === 'SIGNED' ? latest.recordedAt : asOf;
  const target = known(facts.targets).findLast(({ recordedAt }) => recordedAt <= signedAt) ?? null;
  const madeUnder = facts.oldDefinitions?.find(({ revision }) => revision === latest?.revision) ?? null;
  const state = latest?.state ?? 'EMPTY';
  const submittedAt = firstSubmission(versions);
  const counts = target !== null && state !== 'NOT_APPLICABLE';
  const due = counts && isPastDue(facts.dueOn, asOf);
  const reported = counts && isReported(state);
  const attainmentPercent = reported ? attainmentOf(latest, target, madeUnder?.direction ?? direction) : null;
  return {
    state,
    target,
    latest,
    madeUnder,
    versions,
    submittedAt,
    counts,
    due,
    reported,
    attainmentPercent,
    verified: reported && VERIFIED_STATES.has(state),
    late: reported && submittedAt !== null && isPastDue(facts.dueOn, submittedAt),
    missing: due && !reported,
    band: attainmentPercent === null ? null : bandOf(attainmentPercent),
  };
}

/** A waiver is never signed: it counts in every state as long as nothing was verified or signed. */
function countedVersion(versions: readonly ResultFact[], figureState: FigureState): ResultFact | null {
  const states = COUNTED_STATES[figureState];
  const newest = versions.at(-1) ?? null;
  if (states === null) return newest;
  return versions.findLast(({ state }) => states.includes(state)) ?? (newest?.state === 'NOT_APPLICABLE' ? newest : null);
}

function firstSubmission(versions: readonly ResultFact[]): Date | null {
  const times = versions.filter((version) => isReported(version.state)).map((version) => version.recordedAt.getTime());
  return times.length === 0 ? null : new Date(Math.min(...times));
}

function attainmentOf(latest: ResultFact | null, target: TargetFact | null, direction: Direction): number | null {
  if (latest?.value == null || target === null) return null;
  return computeAttainment(parseDecimal(latest.value), parseDecimal(target.value), direction);
}

/** Decimal text with at least `decimals` places and no more zeros than that; digits beyond are kept, never rounded: ('85.250000', 1) → '85.25'. */
export function shownDecimal(value: string, decimals: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(decimals, '0');
  return kept === '' ? whole : `${whole}.${kept}`;
}
