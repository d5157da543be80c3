import { connectionOf, PageArguments } from '@nakhon/kit/paging';
import { Decimal } from '@nakhon/kit/scalars';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { MonthProgress } from './month-progress.js';
import { ProgressState } from './progress-state.js';
import { Project } from './project.js';

@ObjectType({ description: 'ความก้าวหน้าที่รอตรวจสอบ · A month’s progress that waits to be checked' })
export class ProgressQueueRow {
  @Field(() => Project, { description: 'โครงการ · Project' })
  project!: Project;
  @Field(() => MonthProgress, { description: 'เดือนที่รายงาน · The month' })
  cell!: MonthProgress;
  @Field(() => Decimal, {
    nullable: true,
    description: 'ร้อยละที่ทำได้ในรายงานของเดือนก่อนหน้า · Percent done in the newest report of an earlier month',
  })
  percentBefore!: string | null;
}

@ObjectType({ description: 'คิวตรวจสอบความก้าวหน้าแบบแบ่งหน้า · A page of the queue of progress to be checked' })
export class ProgressQueue extends connectionOf(ProgressQueueRow, 'ProgressQueueRow') {}

@ArgsType()
export class ProgressQueueArguments extends PageArguments {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { nullable: true, description: 'เดือน 1-12 (1 = ตุลาคม) ไม่ระบุ = ทุกเดือน · Month, 1 = October; all when left out' })
  month?: number | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'หน่วยงาน รวมหน่วยงานใต้สังกัด ไม่ระบุ = ทั้งหมดที่มีสิทธิ์ · Agencies with all below them; all one may read when left out',
  })
  agencyCodes?: string[] | null;
  @Field(() => [ProgressState], { nullable: true, description: 'สถานะ ไม่ระบุ = ส่งแล้ว · States; SUBMITTED when left out' })
  states?: ProgressState[] | null;
}
