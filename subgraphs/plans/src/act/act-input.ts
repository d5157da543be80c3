import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'ช่องผลของตัวชี้วัดในไตรมาส · The cell of an indicator and a quarter' })
export class CellInput {
  @Field(() => ID, { description: 'ตัวชี้วัด · Indicator' })
  indicatorId!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
}

@InputType({ description: 'ช่องผลพร้อมลำดับที่ที่เห็นล่าสุด · A cell with the version that was seen' })
export class SeenCellInput extends CellInput {
  @Field(() => Int, { description: 'ลำดับที่ที่เห็นล่าสุด 0 = ยังไม่มี · Number of the version that was seen; 0 = none' })
  seenVersion!: number;
}

@InputType({
  description:
    'ผลที่กรอก ตามที่พิมพ์ (เลขไทยและตัวคั่นหลักพันได้) ช่องที่ไม่ส่งคงค่าเดิม · A result as typed, Thai digits and separators included; what is left out stays as it is',
})
export class ResultRowInput extends SeenCellInput {
  @Field(() => String, { nullable: true, description: 'ค่า ตามที่พิมพ์ · Value as typed' })
  value?: string | null;
  @Field(() => String, { nullable: true, description: 'ตัวตั้ง ตามที่พิมพ์ · Numerator as typed' })
  numerator?: string | null;
  @Field(() => String, { nullable: true, description: 'ตัวหาร ตามที่พิมพ์ · Denominator as typed' })
  denominator?: string | null;
  @Field(() => String, { nullable: true, description: 'เหตุผลที่ไม่ต้องรายงานในไตรมาสนี้ · Why it does not apply in this quarter' })
  notApplicableReason?: string | null;
  @Field(() => String, { nullable: true, description: 'หมายเหตุ ข้อความว่าง = ลบ · Note; empty takes it away' })
  noteTh?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'คำชี้แจงเมื่อค่าต่างจากอดีตมาก ข้อความว่าง = ลบ · Why the value lies far from the past; empty takes it away',
  })
  explanationTh?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true = ล้างให้ว่าง · Empties the cell' })
  clear?: boolean | null;
}
