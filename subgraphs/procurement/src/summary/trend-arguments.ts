import { quartersEndingAt } from '@nakhon/core/fiscal-calendar';
import { Refusal } from '@nakhon/core/refusal';
import { figureWindow, type FigureWindow } from '@nakhon/kit/figure-arguments';
import { ArgsType, Field, Int } from 'type-graphql';

const DEFAULT_QUARTERS = 8;
const MOST_QUARTERS = 40;

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
  @Field(() => String, { nullable: true, description: 'นับเฉพาะข้อมูลจากแหล่งนี้ · Only facts of this source' })
  source?: string | null;
}

/**
 * The windows of the quarters up to the one asked for, oldest first.
 * Refuses with `QUARTERS_OUT_OF_RANGE`, `FISCAL_YEAR_OUT_OF_RANGE` or `QUARTER_OUT_OF_RANGE`.
 */
export function trendWindows(args: TrendArguments, now: Date): FigureWindow[] {
  const quarters = args.quarters ?? DEFAULT_QUARTERS;
  if (quarters < 1 || quarters > MOST_QUARTERS) {
    const messages = { th: `ดูย้อนหลังได้ 1 ถึง ${MOST_QUARTERS} ไตรมาส`, en: `A trend holds 1 to ${MOST_QUARTERS} quarters` };
    throw new Refusal('QUARTERS_OUT_OF_RANGE', messages, { quarters, highest: MOST_QUARTERS }, 'quarters');
  }
  const last = figureWindow(args, now);
  return quartersEndingAt(last, quarters).map((quarter) => figureWindow({ ...quarter, source: last.source }, now));
}
