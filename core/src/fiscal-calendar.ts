import { addDays, addMonths, endOfLocalDay, type LocalDate, localDateOf, startOfLocalDay } from './bangkok-time.js';
import { Refusal } from './refusal.js';

/** Both days belong to the range. */
export interface DateRange {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** `fiscalYear` in พ.ศ., `quarter` 1 (October-December) to 4 (July-September). */
export interface FiscalQuarter {
  readonly fiscalYear: number;
  readonly quarter: number;
}

export interface CutOff {
  /** The earlier of the quarter's end (exclusive) and asOf: what counts happened before it. */
  readonly cutOff: Date;
  /** The last local day that counts: the quarter's last day, or the day of asOf when that is earlier. */
  readonly cutOffDate: LocalDate;
  readonly quarterStart: Date;
  readonly yearStart: Date;
  /** The quarter starts after asOf: its figures are null, not zero. */
  readonly isFuture: boolean;
}

export const LOWEST_FISCAL_YEAR = 2500;
export const HIGHEST_FISCAL_YEAR = 2600;

/** A fiscal year N of พ.ศ. begins on 1 October of CE N - 544. */
const YEARS_TO_CE_START = 544;
const MONTHS_PER_YEAR = 12;
const MONTHS_PER_HALF = 6;
const MONTHS_PER_PERIOD = 4;
const MONTHS_PER_QUARTER = 3;
const QUARTERS_PER_YEAR = 4;
/** October, the tenth month of the calendar year, is the first of the fiscal year. */
const MONTHS_BEFORE_OCTOBER = 9;

/** Refuses FISCAL_YEAR_OUT_OF_RANGE when the year is not a whole number from 2500 to 2600, such as a year CE. */
export function assertFiscalYear(fiscalYear: number): void {
  if (isWholeWithin(fiscalYear, LOWEST_FISCAL_YEAR, HIGHEST_FISCAL_YEAR)) return;
  const messages = {
    th: `ปีงบประมาณต้องเป็น พ.ศ. ระหว่าง ${LOWEST_FISCAL_YEAR} ถึง ${HIGHEST_FISCAL_YEAR}`,
    en: `The fiscal year must be a Buddhist year (พ.ศ., CE + 543) from ${LOWEST_FISCAL_YEAR} to ${HIGHEST_FISCAL_YEAR}`,
  };
  const facts = { fiscalYear, lowest: LOWEST_FISCAL_YEAR, highest: HIGHEST_FISCAL_YEAR };
  throw new Refusal('FISCAL_YEAR_OUT_OF_RANGE', messages, facts, 'fiscalYear');
}

/** Refuses QUARTER_OUT_OF_RANGE when the quarter is not 1, 2, 3 or 4. */
export function assertQuarter(quarter: number): void {
  assertPart('quarter', quarter, QUARTERS_PER_YEAR, 'QUARTER_OUT_OF_RANGE', { th: 'ไตรมาส', en: 'The quarter' });
}

/** Whether there is such a quarter: a year from 2500 to 2600 and 1 to 4. */
export function isFiscalQuarter({ fiscalYear, quarter }: FiscalQuarter): boolean {
  return isWholeWithin(fiscalYear, LOWEST_FISCAL_YEAR, HIGHEST_FISCAL_YEAR) && isWholeWithin(quarter, 1, QUARTERS_PER_YEAR);
}

function assertPart(field: string, part: number, highest: number, code: string, name: { th: string; en: string }): void {
  if (isWholeWithin(part, 1, highest)) return;
  const messages = { th: `${name.th}ต้องเป็น 1 ถึง ${highest}`, en: `${name.en} must be from 1 to ${highest}` };
  throw new Refusal(code, messages, { [field]: part, lowest: 1, highest }, field);
}

function isWholeWithin(value: number, lowest: number, highest: number): boolean {
  return Number.isInteger(value) && value >= lowest && value <= highest;
}

function monthsRange(fiscalYear: number, monthsBefore: number, months: number): DateRange {
  assertFiscalYear(fiscalYear);
  const start = addMonths(`${fiscalYear - YEARS_TO_CE_START}-10-01`, monthsBefore);
  return { start, end: addDays(addMonths(start, months), -1) };
}

/** 1 October to 30 September. Refuses FISCAL_YEAR_OUT_OF_RANGE, as do the ranges below. */
export function fiscalYearRange(fiscalYear: number): DateRange {
  return monthsRange(fiscalYear, 0, MONTHS_PER_YEAR);
}

/** October-March or April-September. Refuses HALF_OUT_OF_RANGE. */
export function halfRange(fiscalYear: number, half: number): DateRange {
  assertPart('half', half, 2, 'HALF_OUT_OF_RANGE', { th: 'ครึ่งปี', en: 'The half-year' });
  return monthsRange(fiscalYear, (half - 1) * MONTHS_PER_HALF, MONTHS_PER_HALF);
}

/** Three months from October, January, April or July. Refuses QUARTER_OUT_OF_RANGE. */
export function quarterRange(fiscalYear: number, quarter: number): DateRange {
  assertQuarter(quarter);
  return monthsRange(fiscalYear, (quarter - 1) * MONTHS_PER_QUARTER, MONTHS_PER_QUARTER);
}

/** A period of allotment (งวด): October-January, February-May, June-September ([004] 1.2.2 step 3). Refuses ALLOTMENT_PERIOD_OUT_OF_RANGE. */
export function allotmentPeriodRange(fiscalYear: number, period: number): DateRange {
  assertPart('allotmentPeriod', period, 3, 'ALLOTMENT_PERIOD_OUT_OF_RANGE', { th: 'งวดจัดสรร', en: 'The allotment period' });
  return monthsRange(fiscalYear, (period - 1) * MONTHS_PER_PERIOD, MONTHS_PER_PERIOD);
}

/** A month of the fiscal year, 1 = October to 12 = September. Refuses FISCAL_MONTH_OUT_OF_RANGE. */
export function fiscalMonthRange(fiscalYear: number, month: number): DateRange {
  assertPart('month', month, MONTHS_PER_YEAR, 'FISCAL_MONTH_OUT_OF_RANGE', { th: 'เดือนของปีงบประมาณ', en: 'The fiscal month' });
  return monthsRange(fiscalYear, month - 1, 1);
}

/** The fiscal year in พ.ศ. and its month (1 = October) in which the day lies. Refuses DATE_INVALID, as do the four below. */
export function fiscalMonthOf(date: LocalDate): { fiscalYear: number; month: number } {
  // Moving October back to January makes the calendar year of the moved date the fiscal year.
  const moved = addMonths(date, -MONTHS_BEFORE_OCTOBER);
  return { fiscalYear: Number(moved.slice(0, 4)) + YEARS_TO_CE_START, month: Number(moved.slice(5, 7)) };
}

/** The fiscal year in พ.ศ. in which the day lies; not held to 2500-2600. */
export function fiscalYearOf(date: LocalDate): number {
  return fiscalMonthOf(date).fiscalYear;
}

/** The quarter in which the day lies. */
export function quarterOf(date: LocalDate): FiscalQuarter {
  const { fiscalYear, month } = fiscalMonthOf(date);
  return { fiscalYear, quarter: Math.ceil(month / MONTHS_PER_QUARTER) };
}

/** The half-year, 1 or 2, in which the day lies. */
export function halfOf(date: LocalDate): { fiscalYear: number; half: number } {
  const { fiscalYear, month } = fiscalMonthOf(date);
  return { fiscalYear, half: Math.ceil(month / MONTHS_PER_HALF) };
}

/** The period of allotment, 1 to 3, in which the day lies. */
export function allotmentPeriodOf(date: LocalDate): { fiscalYear: number; period: number } {
  const { fiscalYear, month } = fiscalMonthOf(date);
  return { fiscalYear, period: Math.ceil(month / MONTHS_PER_PERIOD) };
}

function movedQuarter(from: FiscalQuarter, by: number): FiscalQuarter {
  const index = from.fiscalYear * QUARTERS_PER_YEAR + (from.quarter - 1) + by;
  return { fiscalYear: Math.floor(index / QUARTERS_PER_YEAR), quarter: (index % QUARTERS_PER_YEAR) + 1 };
}

/** The quarter before; arithmetic only, so it may leave 2500-2600. */
export function previousQuarter(quarter: FiscalQuarter): FiscalQuarter {
  return movedQuarter(quarter, -1);
}

/** The quarter after; arithmetic only, so it may leave 2500-2600. */
export function nextQuarter(quarter: FiscalQuarter): FiscalQuarter {
  return movedQuarter(quarter, 1);
}

/** The n quarters up to and with this one, oldest first; those before fiscal year 2500 are left out, so that each has a range. */
export function quartersEndingAt(last: FiscalQuarter, n: number): FiscalQuarter[] {
  const quarters = Array.from({ length: Math.max(0, n) }, (_, index) => movedQuarter(last, index + 1 - n));
  return quarters.filter((quarter) => quarter.fiscalYear >= LOWEST_FISCAL_YEAR);
}

/** Up to when figures of the quarter count, seen from asOf. Refuses FISCAL_YEAR_OUT_OF_RANGE and QUARTER_OUT_OF_RANGE. */
export function cutOffOf(fiscalYear: number, quarter: number, asOf: Date): CutOff {
  const range = quarterRange(fiscalYear, quarter);
  const quarterStart = startOfLocalDay(range.start);
  const quarterEnd = endOfLocalDay(range.end);
  const isOver = quarterEnd <= asOf;
  return {
    cutOff: isOver ? quarterEnd : asOf,
    cutOffDate: isOver ? range.end : localDateOf(asOf),
    quarterStart,
    yearStart: startOfLocalDay(fiscalYearRange(fiscalYear).start),
    isFuture: quarterStart > asOf,
  };
}
