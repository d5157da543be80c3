import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { ReportingPeriod } from './reporting-period.js';
import { reportingPeriodsOf } from './reporting-period.view.js';

@Resolver(() => ReportingPeriod)
export class ReportingPeriodResolver {
  @Query(() => [ReportingPeriod], { nullable: true, description: 'ช่วงรายงานผลของปีงบประมาณ · Reporting periods of a fiscal year' })
  reportingPeriods(
    @Ctx() { em }: SubgraphContext,
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' }) fiscalYear: number,
  ): Promise<ReportingPeriod[]> {
    return reportingPeriodsOf(em, fiscalYear);
  }
}
