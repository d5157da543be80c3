import { fiscalYearRange } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Holiday } from './holiday.js';
import { findHolidays } from './holiday.view.js';

@Resolver(() => Holiday)
export class HolidayResolver {
  @Query(() => [Holiday], { nullable: true, description: 'วันหยุดราชการของปีงบประมาณ · Public holidays of a fiscal year' })
  holidays(
    @Ctx() context: SubgraphContext,
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' }) fiscalYear: number,
  ): Promise<Holiday[]> {
    return findHolidays(context.em, fiscalYearRange(fiscalYear));
  }
}
