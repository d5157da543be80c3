import { Baht } from '@nakhon/kit/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'คำขออะไหล่ · A request for a part' })
export class PartRequestInput {
  @Field(() => ID, { description: 'งานซ่อม · The repair' })
  ticketId!: string;
  @Field(() => ID, { nullable: true, description: 'วัสดุในคลังที่ตรงกัน (ถ้ามี) · The material of the store that it is, when there is one' })
  materialId?: string | null;
  @Field(() => String, { description: 'อะไหล่ รุ่น คุณลักษณะ · The part, its model and what it must do' })
  nameTh!: string;
  @Field(() => Int, { description: 'จำนวน มากกว่าศูนย์ · Quantity, above zero' })
  quantity!: number;
  @Field(() => Baht, { nullable: true, description: 'ราคาประมาณรวม (บาท) · Estimate for all, in baht' })
  estimateBaht?: bigint | null;
  @Field(() => String, { description: 'เหตุผลที่ต้องใช้ · Why it is needed' })
  reasonTh!: string;
  @Field(() => String, { nullable: true, description: 'ชื่อผู้ขอ · Name of who asks' })
  askedBy?: string | null;
}
