import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { plannerHome } from './planner-home.loader.js';
import { AgencyProgress, PlannerHome } from './planner-home.js';

@Resolver(() => AgencyProgress)
export class PlannerHomeResolver {
  @Query(() => PlannerHome, {
    nullable: true,
    description: 'หน้าแรกของผู้รายงาน ภายในหน่วยงานที่มีสิทธิ์ · What is due and what came back, within what the viewer may read',
  })
  plannerHome(
    @Ctx() context: SubgraphContext,
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' }) fiscalYear: number,
    @Arg('quarter', () => Int, { description: 'ไตรมาส 1-4 · Quarter' }) quarter: number,
    @Arg('agencyCode', () => ID, {
      nullable: true,
      description: 'หน่วยงาน รวมหน่วยงานใต้สังกัด · Agency with all below it; all one may read when left out',
    })
    agencyCode?: string | null,
  ): Promise<PlannerHome> {
    return plannerHome(context, { fiscalYear, quarter }, agencyCode ?? null);
  }

  @FieldResolver(() => Agency, { description: 'หน่วยงาน · Agency' })
  agency(@Root() { agencyCode }: AgencyProgress): Agency {
    return { code: agencyCode };
  }
}
