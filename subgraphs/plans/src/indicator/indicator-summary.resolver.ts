import type { SubgraphContext } from '@nakhon/kit/context';
import { FigureScope } from '@nakhon/kit/figure-arguments';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { IndicatorFigureArguments, IndicatorTrendArguments } from './indicator-figure-arguments.js';
import { indicatorSummaries, indicatorTrend } from './indicator-summary.loader.js';
import { IndicatorSummary } from './indicator-summary.js';

const SCOPE = 'ขอบเขต ไม่ระบุ = ทั้ง กทม. · What it covers; all of BMA when left out';

@Resolver(() => IndicatorSummary)
export class IndicatorSummaryResolver {
  @Query(() => IndicatorSummary, { nullable: true, description: 'สรุปตัวชี้วัดของไตรมาส · Indicators of a quarter, summed up' })
  indicatorSummary(
    @Ctx() context: SubgraphContext,
    @Args(() => IndicatorFigureArguments) args: IndicatorFigureArguments,
    @Arg('scope', () => FigureScope, { nullable: true, description: SCOPE }) scope?: FigureScope | null,
  ): Promise<IndicatorSummary | null> {
    return indicatorSummaries.ofScope(context, scope, args);
  }

  @Query(() => [IndicatorSummary], {
    nullable: true,
    description: 'แนวโน้มรายไตรมาส เก่าไปใหม่ ตามที่บันทึกถึงเวลา asOf · Quarter by quarter, oldest first, as recorded by `asOf`',
  })
  indicatorTrend(
    @Ctx() context: SubgraphContext,
    @Args(() => IndicatorTrendArguments) args: IndicatorTrendArguments,
  ): Promise<IndicatorSummary[]> {
    return indicatorTrend(context, args);
  }
}
