import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { connectionOf } from '@nakhon/kit/paging';
import { Baht } from '@nakhon/kit/scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { BudgetItem } from '../budget-item/budget-item.js';
import { VoucherKind } from './voucher-kind.js';
import { VoucherState } from './voucher-state.js';

/** A request for payment out of a budget item. Its amount never changes; `state` and `paidAt` are projected from its history by a trigger. */
@ObjectType({ description: 'ฎีกาเบิกเงิน · A voucher: a request for payment out of a budget item' })
@Entity({ tableName: 'voucher' })
@Unique({ name: 'voucher_number_unique', properties: ['number'] })
@Index({ name: 'voucher_of_item', properties: ['itemId', 'id'] })
@Check({
  name: 'voucher_kind',
  expression:
    "kind in ('SALARY_AND_WAGES', 'REMUNERATION', 'MEDICAL', 'TUITION', 'REFRESHMENTS', 'ANNUAL_REWARD', 'UTILITIES', 'ADVANCE', 'ADVANCE_CLEARING', 'PURCHASE')",
})
@Check({ name: 'voucher_amount', expression: 'amount_satang > 0' })
@Check({ name: 'voucher_state_name', expression: "state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PAID', 'RETURNED', 'CANCELLED')" })
export class Voucher {
  @Field(() => ID, { description: 'รหัสภายใน · Id' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Field(() => String, { description: 'เลขที่ฎีกา · Readable number' })
  @Property({ type: 'text' })
  number!: string;
  @ManyToOne(() => BudgetItem, { mapToPk: true, fieldName: 'item_id', foreignKeyName: 'voucher_item', index: false })
  itemId!: string;
  @Field(() => VoucherKind, { description: 'ประเภท · Kind' })
  @Property({ type: 'text' })
  kind!: VoucherKind;
  @Field(() => String, { description: 'รายละเอียด · Description' })
  @Property({ type: 'text' })
  descriptionTh!: string;
  @Field(() => Baht, { name: 'amountBaht', description: 'จำนวนเงิน (บาท) · Amount in baht' })
  @Property({ type: 'bigint' })
  amountSatang!: bigint;
  @Field(() => VoucherState, { description: 'สถานะปัจจุบัน · State now' })
  @Property({ type: 'text', default: 'DRAFT' })
  state!: VoucherState;
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  paidAt?: Date | null;
  @Field(() => String, { description: 'แหล่งข้อมูล · Source: hub, generated or import:…' })
  @Property({ type: 'text' })
  source!: string;
  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}

@ObjectType({ description: 'ฎีกาแบบแบ่งหน้า · A page of vouchers' })
export class VoucherConnection extends connectionOf(Voucher, 'Voucher') {}
