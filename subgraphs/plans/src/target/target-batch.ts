import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RowRefusal } from '../act/result-batch.js';

@InputType({ description: 'ค่าเป้าหมายหนึ่งไตรมาส · The target of one quarter' })
export class TargetRowInput {
  @Field(() => ID, { description: 'ตัวชี้วัด · Indicator' })
  indicatorId!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => Int, { description: 'ลำดับล่าสุดที่เห็น 0 = ยังไม่มี · Newest version seen, 0 for none' })
  seenVersion!: number;
  @Field(() => String, { description: 'ค่า ตามที่พิมพ์ · Value as typed' })
  value!: string;
  @Field(() => String, { nullable: true, description: 'เหตุผล จำเป็นเมื่อปรับค่าเดิม · Why; needed to restate' })
  reasonTh?: string | null;
}

@ObjectType({ description: 'ผลของแถวหนึ่ง · What became of one row' })
export class TargetRowAnswer {
  @Field(() => ID, { description: 'ตัวชี้วัด · Indicator' })
  indicatorId!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => Boolean, { description: 'บันทึกแล้ว · Whether it stands now' })
  saved!: boolean;
  @Field(() => Int, { nullable: true, description: 'ลำดับหลังบันทึก · Version that stands now' })
  version?: number | null;
  @Field(() => RowRefusal, { nullable: true, description: 'เหตุที่ไม่รับ · Why it was refused' })
  refusal?: RowRefusal | null;
}
