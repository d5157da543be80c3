import { Baht } from '@nakhon/kit/scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RowRefusal } from '../act/result-batch.js';
import { ProjectStatus } from './project-status.js';

const YEAR = { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' };
const MONTH = { description: 'เดือน 1-12 (1 = ตุลาคม) · Month, 1 = October' };

@InputType({ description: 'เดือนของโครงการกับลำดับที่เห็น · A project’s month and the version that was seen' })
export class SeenMonthInput {
  @Field(() => ID, { description: 'โครงการ · Project' })
  projectId!: string;
  @Field(() => Int, YEAR)
  fiscalYear!: number;
  @Field(() => Int, MONTH)
  month!: number;
  @Field(() => Int, { description: 'ลำดับล่าสุดที่เห็น 0 = ยังไม่มี · Newest version seen, 0 for none' })
  seenVersion!: number;
}

@InputType({ description: 'ความก้าวหน้าหนึ่งเดือน ตามที่พิมพ์ · The progress of a month, as typed' })
export class ProgressRowInput extends SeenMonthInput {
  @Field(() => String, { description: 'ร้อยละที่ทำได้ ณ สิ้นเดือน 0-100 · Percent done by the month’s end' })
  actualPercent!: string;
  @Field(() => ProjectStatus, { nullable: true, description: 'สถานะ ไม่ระบุ = ตามร้อยละ · Status; as the percentages say when left out' })
  status?: ProjectStatus | null;
  @Field(() => String, { nullable: true, description: 'สิ่งที่ดำเนินการ · What was done' })
  doneTh?: string | null;
  @Field(() => String, { nullable: true, description: 'ปัญหาอุปสรรค · Problems' })
  problemsTh?: string | null;
  @Field(() => String, { nullable: true, description: 'สิ่งที่จะทำต่อไป · What comes next' })
  nextTh?: string | null;
  @Field(() => Baht, { nullable: true, description: 'ยอดจ่ายที่ระบบการเงินเสนอ · Spending as finance proposed it' })
  spentProposedBaht?: bigint | null;
  @Field(() => Baht, { nullable: true, description: 'ยอดจ่ายที่ยืนยัน · Spending as it is confirmed' })
  spentBaht?: bigint | null;
}

@ObjectType({ description: 'ผลของแถวหนึ่ง · What became of one row' })
export class ProgressRowAnswer {
  @Field(() => ID, { description: 'โครงการ · Project' })
  projectId!: string;
  @Field(() => Int, YEAR)
  fiscalYear!: number;
  @Field(() => Int, MONTH)
  month!: number;
  @Field(() => Boolean, { description: 'บันทึกแล้ว · Whether it stands now' })
  saved!: boolean;
  @Field(() => Int, { nullable: true, description: 'ลำดับหลังบันทึก · Version that stands now' })
  version?: number | null;
  @Field(() => RowRefusal, { nullable: true, description: 'เหตุที่ไม่รับ · Why it was refused' })
  refusal?: RowRefusal | null;
}
