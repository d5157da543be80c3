import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { plansSourcesOf } from './plans-source.view.js';

@Resolver()
export class PlansSourceResolver {
  @Query(() => [String], { nullable: true, description: 'แหล่งข้อมูลของเป้าหมายและผลในปี · Sources of the targets and results of a year' })
  plansSources(
    @Ctx() { em }: SubgraphContext,
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' }) fiscalYear: number,
  ): Promise<string[]> {
    return plansSourcesOf(em, fiscalYear);
  }
}
