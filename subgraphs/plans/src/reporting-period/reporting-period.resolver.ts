import type { SubgraphContext } from '@nakhon/kit/context';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Arg, Ctx, Field, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { ProgressPeriod } from '../progress-period/progress-period.js';
import { progressPeriodsOf } from '../progress-period/progress-period.view.js';
import { moveProgressPeriod, moveReportingPeriod } from './reporting-period.service.js';
import { ReportingPeriod } from './reporting-period.js';
import { reportingPeriodsOf } from './reporting-period.view.js';

const YEAR = { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' };
const DATES = { description: 'วันใหม่ · The new dates' };
const REASON = { description: 'เหตุผล · Why' };

@InputType({ description: 'วันเปิดรับ ครบกำหนด และปิดรับรายงาน · When reports are taken' })
export class ReportingDatesInput {
  @Field(() => LocalDateScalar, { description: 'วันเปิดรับ · First day' })
  opensOn!: string;
  @Field(() => LocalDateScalar, { description: 'วันครบกำหนด นับถึงสิ้นวัน · Day by the end of which it is due' })
  dueOn!: string;
  @Field(() => LocalDateScalar, { description: 'วันปิดรับ · Last day' })
  closesOn!: string;
}

@Resolver(() => ReportingPeriod)
export class ReportingPeriodResolver {
  @Query(() => [ReportingPeriod], { nullable: true, description: 'ช่วงรายงานผลของปีงบประมาณ · Reporting periods of a fiscal year' })
  reportingPeriods(@Ctx() { em }: SubgraphContext, @Arg('fiscalYear', () => Int, YEAR) fiscalYear: number): Promise<ReportingPeriod[]> {
    return reportingPeriodsOf(em, fiscalYear);
  }

  @Query(() => [ProgressPeriod], {
    nullable: true,
    description: 'ช่วงรายงานความก้าวหน้าโครงการรายเดือนของปี · When the monthly progress of a year is reported',
  })
  progressPeriods(@Ctx() { em }: SubgraphContext, @Arg('fiscalYear', () => Int, YEAR) fiscalYear: number): Promise<ProgressPeriod[]> {
    return progressPeriodsOf(em, fiscalYear);
  }

  @Mutation(() => ReportingPeriod, {
    description: 'เลื่อนช่วงรายงานผลรายไตรมาส (ผู้ดูแลแผนส่วนกลาง) · Move the reporting of a quarter, as central administrator of plans',
  })
  moveReportingPeriod(
    @Arg('fiscalYear', () => Int, YEAR) fiscalYear: number,
    @Arg('quarter', () => Int, { description: 'ไตรมาส 1-4 · Quarter' }) quarter: number,
    @Arg('dates', () => ReportingDatesInput, DATES) dates: ReportingDatesInput,
    @Arg('reasonTh', () => String, REASON) reasonTh: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ReportingPeriod> {
    return moveReportingPeriod(context, fiscalYear, quarter, dates, reasonTh);
  }

  @Mutation(() => ProgressPeriod, {
    description: 'เลื่อนช่วงรายงานความก้าวหน้ารายเดือน (ผู้ดูแลแผนส่วนกลาง) · Move the reporting of a month, as central administrator of plans',
  })
  moveProgressPeriod(
    @Arg('fiscalYear', () => Int, YEAR) fiscalYear: number,
    @Arg('month', () => Int, { description: 'เดือน 1-12 (1 = ตุลาคม) · Month, 1 = October' }) month: number,
    @Arg('dates', () => ReportingDatesInput, DATES) dates: ReportingDatesInput,
    @Arg('reasonTh', () => String, REASON) reasonTh: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ProgressPeriod> {
    return moveProgressPeriod(context, fiscalYear, month, dates, reasonTh);
  }
}
