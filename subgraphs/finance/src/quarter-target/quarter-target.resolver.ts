import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, Float, Int, Query, Resolver, FieldResolver, Root } from 'type-graphql';
import { QuarterTarget } from './quarter-target.js';
import { quarterTargets } from './quarter-target.view.js';

@Resolver(() => QuarterTarget)
export class QuarterTargetResolver {
  @Query(() => [QuarterTarget], {
    nullable: true,
    description: 'เป้าหมายการเบิกจ่ายสะสมรายไตรมาสของปี · Cumulative targets of a year by quarter',
  })
  disbursementTargets(
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' }) fiscalYear: number,
    @Ctx() context: SubgraphContext,
  ): Promise<QuarterTarget[]> {
    return quarterTargets(context.em, fiscalYear);
  }

  @FieldResolver(() => Float, { description: 'ร้อยละของงบที่ควรเบิกจ่ายแล้ว · Percent of the budget that should be disbursed' })
  targetPercent(@Root() target: QuarterTarget): number {
    return Number(target.targetPercent);
  }
}
