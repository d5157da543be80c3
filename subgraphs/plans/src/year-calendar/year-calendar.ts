import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ProgressPeriod } from '../progress-period/progress-period.js';
import { ReportingPeriod } from '../reporting-period/reporting-period.js';

@InputType({
  description: 'กติกาของช่วงรายงาน นับเป็นวันหลังวันสุดท้ายของช่วงที่รายงาน · A rule for periods, in days after the last day that is reported on',
})
export class PeriodRuleInput {
  @Field(() => Int, { description: 'เปิดรับหลังสิ้นช่วงกี่วัน 1 = วันถัดไป · Days until it opens, 1 = the next day' })
  opensAfterDays!: number;
  @Field(() => Int, { description: 'ครบกำหนดหลังสิ้นช่วงกี่วัน · Days until it is due' })
  dueAfterDays!: number;
  @Field(() => Int, { description: 'วันสุดท้ายที่รับ หลังสิ้นช่วงกี่วัน · Days until the last day' })
  closesAfterDays!: number;
}

@ObjectType({ description: 'ปฏิทินรายงานของปีงบประมาณ · The calendar of reporting of a fiscal year' })
export class YearCalendar {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => [ReportingPeriod], { description: 'ผลรายไตรมาส · Results by quarter' })
  quarters!: ReportingPeriod[];
  @Field(() => [ProgressPeriod], { description: 'ความก้าวหน้าโครงการรายเดือน · Progress of projects by month' })
  months!: ProgressPeriod[];
  @Field(() => Int, { description: 'ช่วงที่สร้างหรือเปลี่ยน · Periods that were made or changed' })
  written!: number;
  @Field(() => Int, { description: 'ช่วงที่คงเดิม เพราะเปิดรับแล้วหรือตรงกติกาอยู่แล้ว · Periods left as they were, open already or so by the rule' })
  kept!: number;
}
