import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'วัสดุที่ขอเบิกหนึ่งรายการ · A material that is asked for' })
export class WithdrawalLineInput {
  @Field(() => ID, { description: 'วัสดุ · Material' })
  materialId!: string;
  @Field(() => Int, { description: 'จำนวน มากกว่าศูนย์ · Quantity, above zero' })
  quantity!: number;
}

@InputType({ description: 'คำขอเบิกวัสดุ · A request to draw materials' })
export class WithdrawalInput {
  @Field(() => String, {
    nullable: true,
    description: 'หน่วยงานที่เบิก (ไม่ระบุเมื่อเบิกให้งานซ่อม) · The agency; that of the repair when one is named',
  })
  agencyCode?: string | null;
  @Field(() => ID, { nullable: true, description: 'งานซ่อมที่ใช้วัสดุ (เจ้าหน้าที่ช่าง) · The repair that needs it, as technician' })
  ticketId?: string | null;
  @Field(() => String, { description: 'ใช้เพื่อ · What it is for' })
  purposeTh!: string;
  @Field(() => String, { description: 'ชื่อผู้ขอเบิก · Name of who asks, as printed on the slip' })
  requestedBy!: string;
  @Field(() => [WithdrawalLineInput], { description: 'รายการวัสดุ 1-50 · Lines, 1 to 50' })
  lines!: WithdrawalLineInput[];
}

@InputType({ description: 'จำนวนที่อนุมัติของวัสดุหนึ่งรายการ · What is approved of a line' })
export class LineDecisionInput {
  @Field(() => ID, { description: 'วัสดุ · Material' })
  materialId!: string;
  @Field(() => Int, { description: 'จำนวนที่อนุมัติ ไม่เกินที่ขอ · Quantity approved, at most what was asked for' })
  quantity!: number;
  @Field(() => String, { nullable: true, description: 'เหตุผลเมื่อน้อยกว่าที่ขอ · Why, when it is less' })
  reasonTh?: string | null;
}
