import { formatDecimal } from '../decimal.js';
import { divideHalfUp } from '../half-up.js';
import {
  denominatorZero,
  fallingTotal,
  notANumber,
  numberTooLarge,
  outOfBounds,
  outOfPastRange,
  percentOver100,
  ratioIncomplete,
  tooManyDecimals,
  type EntryField,
  type EntryProblem,
} from './entry-problem.js';
import { type Bounds, type PastRange, withinBounds } from './past-range.js';
import { isProblem, readTypedNumber, type TypedNumber } from './typed-number.js';

/** What an indicator asks of its values; bounds in millionths. */
export interface EntryDefinition extends Bounds {
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly hasRatio: boolean;
}

/** What the value is held against. */
export interface EntryPast {
  readonly range: PastRange | null;
  /** The running total so far this year; null where the indicator is none, or nothing is known. */
  readonly runningTotal: bigint | null;
}

/** Text as typed. An indicator with a ratio takes numerator and denominator and makes its value of them. */
export interface TypedEntry {
  readonly value?: string | null | undefined;
  readonly numerator?: string | null | undefined;
  readonly denominator?: string | null | undefined;
}

/** The entry in millionths; `value` null = nothing was typed, or what was typed is refused. Refusals stand before warnings. */
export interface CheckedEntry {
  readonly value: bigint | null;
  readonly numerator: bigint | null;
  readonly denominator: bigint | null;
  readonly problems: readonly EntryProblem[];
}

const SCALE = 1_000_000n;
const SCALE_DECIMALS = 6;
const HUNDRED = 100n * SCALE;
const HIGHEST = 10n ** 18n;
const WHOLE_DIGITS = 12;
const NO_NUMBERS = { numerator: null, denominator: null };

/** Reads and checks an entry; the server decides by the same answer that the browser showed beside the cell. */
export function checkEntry(entry: TypedEntry, definition: EntryDefinition, past: EntryPast): CheckedEntry {
  const isRatio = definition.hasRatio && (isTyped(entry.numerator) || isTyped(entry.denominator));
  const read = isRatio ? readRatio(entry, definition) : readValue(entry, definition);
  if (read.value === null) return read;
  const problems = [...boundProblems(read.value, definition), ...pastProblems(read.value, definition, past)];
  const refused = problems.some(({ severity }) => severity === 'REFUSAL');
  return refused ? { ...read, value: null, problems: problems.filter(({ severity }) => severity === 'REFUSAL') } : { ...read, problems };
}

/** Whether the value lies so far from the past that it is to be explained before it is submitted. */
export function asksExplanation(problems: readonly EntryProblem[]): boolean {
  return problems.some(({ code }) => code === 'OUT_OF_PAST_RANGE');
}

/** The warnings of a value that is kept already, in millionths. */
export function pastProblems(value: bigint, definition: Pick<EntryDefinition, 'decimals'> & Bounds, past: EntryPast): EntryProblem[] {
  const shown = (scaled: bigint) => shownExactly(scaled, definition.decimals);
  const problems: EntryProblem[] = [];
  if (past.runningTotal !== null && value < past.runningTotal) problems.push(fallingTotal(shown(value), shown(past.runningTotal)));
  const range = past.range && withinBounds(past.range, definition);
  if (range && (value < range.low || value > range.high)) problems.push(outOfPastRange(shown(value), shown(range.low), shown(range.high)));
  return problems;
}

function isTyped(text: string | null | undefined): boolean {
  return text != null && text.trim() !== '';
}

function readValue({ value }: TypedEntry, { decimals, isPercent }: EntryDefinition): CheckedEntry {
  const read = value == null ? null : readTypedNumber(value, isPercent);
  if (read === null) return { value: null, ...NO_NUMBERS, problems: [] };
  if (isProblem(read)) return { value: null, ...NO_NUMBERS, problems: [read] };
  if (read.decimals > decimals) return { value: null, ...NO_NUMBERS, problems: [tooManyDecimals(read.decimals, decimals, 'value')] };
  return { value: read.scaled, ...NO_NUMBERS, problems: [] };
}

/** numerator / denominator, in percent × 100, rounded half away from zero to the indicator's decimals. */
function readRatio(entry: TypedEntry, definition: EntryDefinition): CheckedEntry {
  const numerator = readPart(entry.numerator, 'numerator');
  const denominator = readPart(entry.denominator, 'denominator');
  const problems = [numerator, denominator].filter(isProblem);
  const numbers = { numerator: scaledOf(numerator), denominator: scaledOf(denominator) };
  if (problems.length > 0) return { value: null, ...numbers, problems };
  if (numbers.denominator === 0n) return { value: null, ...numbers, problems: [denominatorZero()] };
  const value = ratioOf(numbers.numerator!, numbers.denominator!, definition);
  if (value >= HIGHEST || value <= -HIGHEST) {
    const digits = (value / SCALE).toString().replace('-', '').length;
    return { value: null, ...numbers, problems: [numberTooLarge(digits, WHOLE_DIGITS, 'numerator')] };
  }
  return { value, ...numbers, problems: [] };
}

/** The ratio in millionths. The denominator is not 0. */
export function ratioOf(
  numerator: bigint,
  denominator: bigint,
  { decimals, isPercent }: Pick<EntryDefinition, 'decimals' | 'isPercent'>,
): bigint {
  const rounded = divideHalfUp(numerator * (isPercent ? 100n : 1n) * 10n ** BigInt(decimals), denominator);
  return rounded * 10n ** BigInt(SCALE_DECIMALS - decimals);
}

function readPart(text: string | null | undefined, field: EntryField): TypedNumber | EntryProblem {
  if (!isTyped(text)) return ratioIncomplete(field);
  return readTypedNumber(text!, false, field) ?? notANumber(text!, field);
}

function scaledOf(read: TypedNumber | EntryProblem): bigint | null {
  return isProblem(read) ? null : read.scaled;
}

function boundProblems(value: bigint, { decimals, isPercent, lowerBound, upperBound }: EntryDefinition): EntryProblem[] {
  const shown = (scaled: bigint | null) => (scaled === null ? null : shownExactly(scaled, decimals));
  if (isPercent && upperBound === HUNDRED && value > HUNDRED) return [percentOver100(shown(value)!)];
  const isOut = (lowerBound !== null && value < lowerBound) || (upperBound !== null && value > upperBound);
  return isOut ? [outOfBounds(shown(value)!, shown(lowerBound), shown(upperBound))] : [];
}

/** Decimal text with at least `decimals` places and as many as the number needs: a bound of 0.5 is not shown as 1. */
export function shownExactly(scaled: bigint, decimals: number): string {
  const [whole, fraction = ''] = formatDecimal(scaled, SCALE_DECIMALS).split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(decimals, '0');
  return kept === '' ? whole! : `${whole}.${kept}`;
}
