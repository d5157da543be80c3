import 'reflect-metadata';
import { cutOffOf } from '@nakhon/core/fiscal-calendar';
import { Refusal } from '@nakhon/core/refusal';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { Instant } from './scalars.js';

/** The arguments every figure on the boards takes. */
@ArgsType()
export class FigureArguments {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. (2500-2600) · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 (1 = ต.ค.-ธ.ค.) · Quarter, 1 = October to December' })
  quarter!: number;
  @Field(() => String, {
    nullable: true,
    description: 'นับเฉพาะข้อมูลจากแหล่งนี้ เช่น hub, generated, import:… · Only facts of this source; all when left out',
  })
  source?: string | null;
  @Field(() => Instant, {
    nullable: true,
    description: 'ณ เวลาใด (ไม่ระบุ = ขณะนี้) · As of this instant: what was recorded by then; now when left out',
  })
  asOf?: Date | null;
}

/** Districts' offices with their divisions and the subtrees of agencies, together; nothing given = the whole of BMA. */
@InputType({
  description:
    'ขอบเขตของตัวเลข: เขตและหน่วยงานรวมหน่วยงานใต้สังกัด · What a figure covers: districts and agencies with all below them; all of BMA when empty',
})
export class FigureScope {
  @Field(() => [ID], { nullable: true, description: 'รหัสเขต 1001-1050 · District codes' })
  districtCodes?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'รหัสหน่วยงาน 8 หลัก · Agency codes of eight digits' })
  agencyCodes?: string[] | null;
}

/** A figure's arguments, checked and turned into instants. */
export interface FigureWindow {
  fiscalYear: number;
  quarter: number;
  source: string | null;
  /** The instant by which a fact must have been recorded. */
  asOf: Date;
  /** Exclusive end of what counts: the earlier of the quarter's end and `asOf`. */
  cutOff: Date;
  /** Last calendar day that counts. */
  cutOffDate: string;
  quarterStart: Date;
  yearStart: Date;
  /** The quarter has not begun: its figures are null. */
  isFuture: boolean;
  /** The cut-off as it is shown: the last instant that counts. */
  shownAsOf: Date;
}

/**
 * Checks year, quarter and `asOf` and works out the cut-off.
 * Refuses with `FISCAL_YEAR_OUT_OF_RANGE`, `QUARTER_OUT_OF_RANGE` or `AS_OF_IN_FUTURE`.
 */
export function figureWindow(args: FigureArguments, now: Date): FigureWindow {
  const asOf = args.asOf ?? now;
  if (asOf > now) {
    throw new Refusal(
      'AS_OF_IN_FUTURE',
      { th: 'เวลาที่ขอดูข้อมูลยังมาไม่ถึง', en: 'The time asked for has not come yet' },
      { asOf: asOf.toISOString(), now: now.toISOString() },
      'asOf',
    );
  }
  const { cutOff, cutOffDate, quarterStart, yearStart, isFuture } = cutOffOf(args.fiscalYear, args.quarter, asOf);
  const shownAsOf = isFuture ? asOf : cutOff < asOf ? new Date(cutOff.getTime() - 1) : asOf;
  return {
    fiscalYear: args.fiscalYear,
    quarter: args.quarter,
    source: args.source ?? null,
    asOf,
    cutOff,
    cutOffDate,
    quarterStart,
    yearStart,
    isFuture,
    shownAsOf,
  };
}
