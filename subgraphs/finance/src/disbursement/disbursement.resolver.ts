import type { SubgraphContext } from '@nakhon/kit/context';
import { TrendArguments } from '@nakhon/kit/trend';
import { FigureArguments, FigureScope } from '@nakhon/kit/figure-arguments';
import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { financeSources } from './finance-sources.view.js';
import { Disbursement } from './disbursement.js';
import { disbursementLoaders } from './disbursement.loader.js';
import { disbursementTrend } from './disbursement-trend.js';

@Resolver(() => Disbursement)
export class DisbursementResolver {
  @Query(() => Disbursement, { nullable: true, description: 'ผลการเบิกจ่ายของขอบเขต · Disbursement of a scope' })
  disbursement(
    @Args(() => FigureArguments) args: FigureArguments,
    @Arg('scope', () => FigureScope, { nullable: true, description: 'ขอบเขต (ไม่ระบุ = ทั้ง กทม.) · What it covers; all of BMA when left out' })
    scope: FigureScope | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<Disbursement | null> {
    return disbursementLoaders.ofScope(context, scope, args);
  }

  @Query(() => [Disbursement], { nullable: true, description: 'แนวโน้มการเบิกจ่ายรายไตรมาส เก่าไปใหม่ · Disbursement by quarter, oldest first' })
  disbursementTrend(@Args(() => TrendArguments) args: TrendArguments, @Ctx() context: SubgraphContext): Promise<Disbursement[]> {
    return disbursementTrend(context, args);
  }

  @Query(() => [String], { nullable: true, description: 'แหล่งข้อมูลการเงินของปี · Sources of the year’s finance facts' })
  financeSources(
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' }) fiscalYear: number,
    @Ctx() context: SubgraphContext,
  ): Promise<string[]> {
    return financeSources(context.em, fiscalYear);
  }
}
