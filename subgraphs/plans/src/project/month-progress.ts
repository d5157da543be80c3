import { Decimal, LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { ProgressState } from './progress-state.js';
import { ProjectProgress } from './project-progress.js';

/** The cell of a project and a month, as it stands now. */
@ObjectType({ description: 'ความก้าวหน้าของโครงการในเดือนหนึ่ง · The progress of a project in one month' })
export class MonthProgress {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'เดือน 1-12 (1 = ตุลาคม) · Month, 1 = October' })
  month!: number;
  @Field(() => Int, { description: 'ลำดับล่าสุด 0 = ยังไม่กรอก · Newest version, 0 for none' })
  version!: number;
  @Field(() => ProgressState, { description: 'สถานะ · State' })
  state!: ProgressState;
  @Field(() => Decimal, { description: 'ร้อยละตามแผน ณ สิ้นเดือน ตามแผนปัจจุบัน · Planned percent by the month’s end, by the plan of now' })
  plannedPercent!: string;
  @Field(() => Boolean, { description: 'ต้องรายงาน: โครงการยังดำเนินอยู่ในเดือนนี้ · Whether the project runs in this month' })
  isExpected!: boolean;
  @Field(() => Boolean, { description: 'เปิดรับรายงานอยู่ · Whether it takes entries now' })
  isOpen!: boolean;
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันครบกำหนด · Day by the end of which it is due' })
  dueOn!: string | null;
  @Field(() => Boolean, { description: 'ส่งครั้งแรกหลังกำหนด · First submitted after it was due' })
  late!: boolean;
  @Field(() => Boolean, { description: 'เกินกำหนดแล้วยังไม่ส่ง · Due and not submitted' })
  missing!: boolean;
  @Field(() => ProjectProgress, { nullable: true, description: 'รายงานล่าสุด · The newest report' })
  newest!: ProjectProgress | null;
  @Field(() => [ProjectProgress], { description: 'ประวัติ เก่าไปใหม่ · All versions, oldest first' })
  versions!: ProjectProgress[];
}
