import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { PeriodRuleInput, YearCalendar } from './year-calendar.js';
import { layOutYear } from './year-calendar.service.js';

const RULE = 'ไม่ระบุ = ตามปกติ · As usual when left out';

@Resolver(() => YearCalendar)
export class YearCalendarResolver {
  @Mutation(() => YearCalendar, {
    description:
      'สร้างช่วงรายงานทั้งปีตามกติกา ช่วงที่เปิดรับแล้วคงเดิม (ผู้ดูแลแผนส่วนกลาง) · Lay out the periods of a year by a rule; what has opened stays, as central administrator of plans',
  })
  layOutYear(
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' }) fiscalYear: number,
    @Arg('reasonTh', () => String, { description: 'เหตุผล · Why' }) reasonTh: string,
    @Ctx() context: SubgraphContext,
    @Arg('results', () => PeriodRuleInput, { nullable: true, description: `ผลรายไตรมาส ${RULE}` }) results: PeriodRuleInput | null = null,
    @Arg('progress', () => PeriodRuleInput, { nullable: true, description: `ความก้าวหน้ารายเดือน ${RULE}` })
    progress: PeriodRuleInput | null = null,
  ): Promise<YearCalendar> {
    return layOutYear(context, fiscalYear, { results, progress }, reasonTh);
  }
}
