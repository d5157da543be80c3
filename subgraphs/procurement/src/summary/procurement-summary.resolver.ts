import type { SubgraphContext } from '@nakhon/kit/context';
import { FigureArguments, FigureScope } from '@nakhon/kit/figure-arguments';
import { readingFigure } from '@nakhon/kit/figure-loader';
import { SCOPE_KEY } from '@nakhon/kit/figure-scope';
import { TrendArguments, trendWindows } from '@nakhon/kit/trend';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { procurementSummaries } from './procurement-summary.loader.js';
import { ProcurementSummary } from './procurement-summary.js';
import { summariesOf } from './procurement-summary.view.js';

const SCOPE = { nullable: true, description: 'ขอบเขต ไม่ระบุ = ทั้ง กทม. · Scope; all of BMA when left out' } as const;

@Resolver()
export class ProcurementSummaryResolver {
  @Query(() => ProcurementSummary, {
    nullable: true,
    description: 'สรุปการจัดซื้อจัดจ้างของขอบเขตหนึ่ง · Procurement figures of one scope',
  })
  procurementSummary(
    @Ctx() context: SubgraphContext,
    @Args(() => FigureArguments) args: FigureArguments,
    @Arg('scope', () => FigureScope, SCOPE) scope?: FigureScope | null,
  ): Promise<ProcurementSummary | null> {
    return procurementSummaries.ofScope(context, scope, args);
  }

  @Query(() => [ProcurementSummary], {
    nullable: true,
    description: 'สรุปรายไตรมาสย้อนหลังจนถึงไตรมาสที่ระบุ เรียงจากเก่าไปใหม่ · Figures of the quarters up to the one asked for, oldest first',
  })
  async procurementTrend(@Ctx() context: SubgraphContext, @Args(() => TrendArguments) args: TrendArguments): Promise<ProcurementSummary[]> {
    const windows = trendWindows(args, context.now);
    const summaries = await readingFigure(context, (at) => summariesOf(at, { by: 'scope', scope: args.scope ?? null }, windows));
    return summaries.get(SCOPE_KEY) ?? [];
  }
}
