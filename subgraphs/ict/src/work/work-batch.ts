import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'เหตุที่ไม่รับรายการนี้ · Why a row was not taken' })
export class RepairRowRefusal {
  @Field(() => String, { description: 'รหัส · Stable code in capitals' })
  code!: string;
  @Field(() => String, { description: 'ข้อความภาษาไทย · Message in Thai' })
  messageTh!: string;
  @Field(() => String, { description: 'ข้อความภาษาอังกฤษ · Message in English' })
  messageEn!: string;
  @Field(() => String, { description: 'ข้อเท็จจริงประกอบ (JSON) · The facts behind it, as JSON' })
  facts!: string;
}

@ObjectType({ description: 'คำตอบของงานหนึ่ง · The answer to one repair' })
export class RepairRowAnswer {
  @Field(() => ID, { description: 'งานซ่อม · Repair' })
  ticketId!: string;
  @Field(() => Boolean, { description: 'รับแล้ว (รวมที่เป็นอยู่แล้ว) · Taken, also where it stood so already' })
  saved!: boolean;
  @Field(() => Int, { nullable: true, description: 'ลำดับเหตุการณ์ล่าสุดหลังรายการนี้ · Number of the newest event after this row' })
  eventCount!: number | null;
  @Field(() => RepairRowRefusal, { nullable: true, description: 'เหตุที่ไม่รับ · Why it was not taken' })
  refusal!: RepairRowRefusal | null;
}

@ObjectType({ description: 'คำตอบทีละงาน ตามลำดับที่ส่งมา · Answers repair by repair, in the order asked' })
export class RepairBatch {
  @Field(() => [RepairRowAnswer], { description: 'รายการ · Rows' })
  rows!: RepairRowAnswer[];
}
