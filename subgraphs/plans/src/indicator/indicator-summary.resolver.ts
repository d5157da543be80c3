import type { SubgraphContext } from '@nakhon/kit/context';
import { FigureArguments, FigureScope } from '@nakhon/kit/figure-arguments';
import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { indicatorSummaries, indicatorTrend } from './indicator-summary.loader.js';
import { IndicatorSummary } from './indicator-summary.js';

const SCOPE = 'ขอบเขต ไม่ระบุ = ทั้ง กทม. · What it covers; all of BMA when left out';

@Resolver(() => IndicatorSummary)
export class IndicatorSummaryResolver {
  @Query(() => IndicatorSummary, { nullable: true, description: 'สรุปตัวชี้วัดของไตรมาส · Indicators of a quarter, summed up' })
  indicatorSummary(
    @Ctx() context: SubgraphContext,
    @Args(() => FigureArguments) args: FigureArguments,
    @Arg('scope', () => FigureScope, { nullable: true, description: SCOPE }) scope?: FigureScope | null,
  ): Promise<IndicatorSummary | null> {
    return indicatorSummaries.ofScope(context, scope, args);
  }

  @Query(() => [IndicatorSummary], {
    nullable: true,
    description: 'แนวโน้มรายไตรมาส เก่าไปใหม่ · Quarter by quarter, oldest first, as recorded by now',
  })
  indicatorTrend(
    @Ctx() context: SubgraphContext,
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. ของไตรมาสสุดท้าย · Fiscal year of the last quarter' }) fiscalYear: number,
    @Arg('quarter', () => Int, { description: 'ไตรมาสสุดท้าย 1-4 · The last quarter' }) quarter: number,
    @Arg('quarters', () => Int, { defaultValue: 8, description: 'จำนวนไตรมาส 1-40 · How many quarters' }) quarters: number,
    @Arg('scope', () => FigureScope, { nullable: true, description: SCOPE }) scope?: FigureScope | null,
    @Arg('source', () => String, { nullable: true, description: 'เฉพาะแหล่งข้อมูลนี้ · Only facts of this source' }) source?: string | null,
  ): Promise<IndicatorSummary[]> {
    return indicatorTrend(context, scope, { fiscalYear, quarter, source: source ?? null }, quarters);
  }
}
