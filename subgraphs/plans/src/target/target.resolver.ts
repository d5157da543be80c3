import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { IndicatorTarget } from '../indicator/indicator-target.js';
import { setTargets } from './target.service.js';
import { TargetRowAnswer, TargetRowInput } from './target-batch.js';
import { newestTarget } from './target.loader.js';
import { targetVersions } from './target.view.js';

@Resolver(() => TargetRowAnswer)
export class TargetResolver {
  @Query(() => [IndicatorTarget], {
    nullable: true,
    description: 'ค่าเป้าหมายของปีทุกครั้งที่ตั้งและปรับ พร้อมเหตุผล · Targets of a year as they were set and restated, with reasons',
  })
  indicatorTargets(
    @Arg('indicatorId', () => ID, { description: 'ตัวชี้วัด · Indicator' }) indicatorId: string,
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' }) fiscalYear: number,
    @Ctx() context: SubgraphContext,
  ): Promise<IndicatorTarget[]> {
    return targetVersions(context, indicatorId, fiscalYear);
  }

  @Mutation(() => [TargetRowAnswer], {
    description:
      'ตั้งหรือปรับค่าเป้าหมาย ตอบทีละแถว ไม่เกิน 500 (ผู้ดูแลแผน) · Set or restate up to 500 targets, answered row by row, as administrator of plans',
  })
  setTargets(
    @Arg('rows', () => [TargetRowInput], { description: 'แถว · The rows' }) rows: TargetRowInput[],
    @Arg('idempotencyKey', () => String, { description: 'คีย์กันส่งซ้ำ · Key that makes a repeated write the same write' }) key: string,
    @Ctx() context: SubgraphContext,
  ): Promise<TargetRowAnswer[]> {
    return setTargets(context, rows, key);
  }

  @FieldResolver(() => IndicatorTarget, {
    nullable: true,
    description: 'ค่าล่าสุด ณ ขณะนี้ รวมที่ผู้อื่นตั้งไว้ · The newest target as it now is, also one that somebody else set',
  })
  newest(@Root() { indicatorId, fiscalYear, quarter }: TargetRowAnswer, @Ctx() context: SubgraphContext): Promise<IndicatorTarget | null> {
    return newestTarget(context).load({ indicatorId, fiscalYear, quarter });
  }
}
