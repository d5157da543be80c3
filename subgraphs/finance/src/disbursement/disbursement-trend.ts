import { quartersEndingAt } from '@nakhon/core/fiscal-calendar';
import { Refusal } from '@nakhon/core/refusal';
import type { SubgraphContext } from '@nakhon/kit/context';
import { FigureScope, figureWindow } from '@nakhon/kit/figure-arguments';
import { SCOPE_KEY } from '@nakhon/kit/figure-scope';
import { ArgsType, Field, Int } from 'type-graphql';
import type { Disbursement } from './disbursement.js';
import { disbursementFigures } from './disbursement.view.js';

const MOST_QUARTERS = 40;

@ArgsType()
export class TrendArguments {
  @Field(() => Int, { description: 'ปีงบประมาณของไตรมาสสุดท้าย · Fiscal year of the last quarter' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาสสุดท้าย 1-4 · The last quarter' })
  quarter!: number;
  @Field(() => Int, { defaultValue: 8, description: `จำนวนไตรมาสย้อนหลัง 1-${MOST_QUARTERS} · How many quarters, the last included` })
  quarters!: number;
  @Field(() => FigureScope, { nullable: true, description: 'ขอบเขต · What it covers' })
  scope?: FigureScope | null;
  @Field(() => String, { nullable: true, description: 'นับเฉพาะแหล่งข้อมูลนี้ · Only facts of this source' })
  source?: string | null;
}

/** The figure of each quarter up to the one asked for, oldest first, in one SQL statement. Refuses QUARTERS_OUT_OF_RANGE and as `figureWindow`. */
export async function disbursementTrend(context: SubgraphContext, args: TrendArguments): Promise<Disbursement[]> {
  if (args.quarters < 1 || args.quarters > MOST_QUARTERS) throw quartersOutOfRange(args.quarters);
  // Checks year and quarter before any arithmetic on them.
  figureWindow(args, context.now);
  const windows = quartersEndingAt(args, args.quarters).map((quarter) => figureWindow(quarter, context.now));
  const figures = await disbursementFigures(context.em, { by: 'scope', scope: args.scope ?? null }, windows, args.source ?? null);
  return figures.get(SCOPE_KEY) ?? [];
}

function quartersOutOfRange(quarters: number): Refusal {
  const messages = { th: `จำนวนไตรมาสต้องเป็น 1 ถึง ${MOST_QUARTERS}`, en: `The number of quarters must be from 1 to ${MOST_QUARTERS}` };
  return new Refusal('QUARTERS_OUT_OF_RANGE', messages, { quarters, highest: MOST_QUARTERS }, 'quarters');
}
