import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'ผลการนับวัสดุหนึ่งรายการ · What was counted of a material' })
export class CountedLineInput {
  @Field(() => ID, { description: 'วัสดุ · Material' })
  materialId!: string;
  @Field(() => Int, { description: 'จำนวนที่นับได้ ศูนย์ขึ้นไป · Quantity found, zero or more' })
  counted!: number;
  @Field(() => String, { nullable: true, description: 'หมายเหตุ · Note' })
  noteTh?: string | null;
}
