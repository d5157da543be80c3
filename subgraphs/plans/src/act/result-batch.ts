import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'เหตุที่ไม่รับรายการนี้ · Why a row was not taken' })
export class RowRefusal {
  @Field(() => String, { description: 'รหัส · Stable code in capitals' })
  code!: string;
  @Field(() => String, { description: 'ข้อความภาษาไทย · Message in Thai' })
  messageTh!: string;
  @Field(() => String, { description: 'ข้อความภาษาอังกฤษ · Message in English' })
  messageEn!: string;
  @Field(() => String, { description: 'ข้อเท็จจริงประกอบ (JSON) · The figures behind it, as JSON' })
  facts!: string;
  @Field(() => String, { nullable: true, description: 'ช่องที่ผิด · The input at fault' })
  field!: string | null;
}

@ObjectType({ description: 'ข้อเตือนของค่าที่รับไว้ · What is to be looked at in a value that was taken' })
export class EntryWarning {
  @Field(() => String, { description: 'รหัส · Stable code in capitals' })
  code!: string;
  @Field(() => String, { description: 'ข้อความภาษาไทย · Message in Thai' })
  messageTh!: string;
  @Field(() => String, { description: 'ข้อความภาษาอังกฤษ · Message in English' })
  messageEn!: string;
}

@ObjectType({ description: 'คำตอบของรายการหนึ่ง · The answer to one row' })
export class ResultRowAnswer {
  @Field(() => ID, { description: 'ตัวชี้วัด · Indicator' })
  indicatorId!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => Boolean, { description: 'รับแล้ว (รวมค่าที่เหมือนเดิม) · Taken, also where it stood so already' })
  saved!: boolean;
  @Field(() => Int, { nullable: true, description: 'ลำดับที่หลังรายการนี้ ว่าง = ไม่รับ · Version after this row; null when refused' })
  version!: number | null;
  @Field(() => RowRefusal, { nullable: true, description: 'เหตุที่ไม่รับ · Why it was not taken' })
  refusal!: RowRefusal | null;
  @Field(() => [EntryWarning], { description: 'ข้อเตือน · Warnings' })
  warnings!: EntryWarning[];
}

@ObjectType({ description: 'คำตอบรายรายการ ตามลำดับที่ส่งมา · Answers row by row, in the order asked' })
export class ResultBatch {
  @Field(() => [ResultRowAnswer], { description: 'รายการ · Rows' })
  rows!: ResultRowAnswer[];
}
