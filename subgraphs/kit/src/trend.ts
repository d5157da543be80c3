import 'reflect-metadata';
import { assertFiscalYear, assertQuarter, quartersEndingAt, type FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { Refusal } from '@nakhon/core/refusal';
import { ArgsType, Field, Int } from 'type-graphql';
import { FigureScope, figureWindow, type FigureWindow } from './figure-arguments.js';

/** Two years, when a trend does not say how long it is. */
const DEFAULT_QUARTERS = 8;
const MOST_QUARTERS = 40;

/** The arguments of a figure quarter by quarter. */
@ArgsType()
export class TrendArguments {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. ของไตรมาสสุดท้าย (2500-2600) · Fiscal year of the last quarter, Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาสสุดท้าย 1-4 · The last quarter' })
  quarter!: number;
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_QUARTERS,
    description: 'จำนวนไตรมาส 1-40 (ปกติ 8) · How many quarters, 1 to 40; 8 when left out',
  })
  quarters?: number | null;
  @Field(() => FigureScope, { nullable: true, description: 'ขอบเขต (ไม่ระบุ = กทม. ทั้งหมด) · What it covers; all of BMA when left out' })
  scope?: FigureScope | null;
  @Field(() => String, { nullable: true, description: 'นับเฉพาะข้อมูลจากแหล่งนี้ · Only facts of this source; all when left out' })
  source?: string | null;
}

/**
 * The quarters up to the last one asked for, oldest first.
 * Refuses with `QUARTERS_OUT_OF_RANGE` (1 to 40), `FISCAL_YEAR_OUT_OF_RANGE` or `QUARTER_OUT_OF_RANGE`.
 */
export function trendQuarters({
  fiscalYear,
  quarter,
  quarters,
}: Pick<TrendArguments, 'fiscalYear' | 'quarter' | 'quarters'>): FiscalQuarter[] {
  const count = quarters ?? DEFAULT_QUARTERS;
  if (count < 1 || count > MOST_QUARTERS) {
    const messages = { th: `จำนวนไตรมาสต้องเป็น 1 ถึง ${MOST_QUARTERS}`, en: `The number of quarters must be from 1 to ${MOST_QUARTERS}` };
    throw new Refusal('QUARTERS_OUT_OF_RANGE', messages, { quarters: count, highest: MOST_QUARTERS }, 'quarters');
  }
  assertFiscalYear(fiscalYear);
  assertQuarter(quarter);
  return quartersEndingAt({ fiscalYear, quarter }, count);
}

/** The windows of these quarters, as of `asOf`, now when left out. Refuses as `trendQuarters` and with `AS_OF_IN_FUTURE`. */
export function trendWindows({ source = null, asOf = null, ...args }: TrendArguments & { asOf?: Date | null }, now: Date): FigureWindow[] {
  return trendQuarters(args).map((quarter) => figureWindow({ ...quarter, source, asOf }, now));
}
