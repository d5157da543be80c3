import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Baht, LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BudgetItem } from '../budget-item/budget-item.js';

/** Money of an item released for one of the year's three periods ([004] 1.2.2 step 3). Append only; imported and generated ones are recorded when they happened. */
@ObjectType({ description: 'เงินประจำงวด · Money released for one of three periods of the year' })
@Entity({ tableName: 'allotment' })
@Index({ name: 'allotment_of_item', properties: ['itemId'] })
@Check({ name: 'allotment_period', expression: 'period >= 1 and period <= 3' })
@Check({ name: 'allotment_amount', expression: 'amount_satang <> 0' })
export class Allotment {
  @Field(() => ID, { description: 'รหัสภายใน · Id' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => BudgetItem, { mapToPk: true, fieldName: 'item_id', foreignKeyName: 'allotment_item', index: false })
  itemId!: string;
  @Field(() => Int, { description: 'งวดที่ 1-3 (ต.ค.-ม.ค., ก.พ.-พ.ค., มิ.ย.-ก.ย.) · Period: October-January, February-May, June-September' })
  @Property({ type: 'int' })
  period!: number;
  @Field(() => Baht, { name: 'amountBaht', description: 'จำนวนเงิน (บาท) · Amount in baht' })
  @Property({ type: 'bigint' })
  amountSatang!: bigint;
  @Field(() => LocalDateScalar, { description: 'วันที่อนุมัติ · Day of approval' })
  @Property({ type: 'date' })
  approvedOn!: string;
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;
  @Field(() => String, { nullable: true, description: 'เลขที่หนังสือ · Reference of the letter' })
  @Property({ type: 'text', nullable: true })
  reference?: string | null;
  @Field(() => String, { description: 'แหล่งข้อมูล · Source: hub, generated or import:…' })
  @Property({ type: 'text' })
  source!: string;
}
