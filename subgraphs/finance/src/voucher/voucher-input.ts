import { Baht } from '@nakhon/kit/scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { VoucherKind } from './voucher-kind.js';
import { Voucher } from './voucher.js';

@InputType({ description: 'ฎีกาที่จะส่ง · A voucher to submit' })
export class SubmitVoucherInput {
  @Field(() => ID, { description: 'รายการงบประมาณ · Budget item that pays' })
  itemId!: string;
  @Field(() => VoucherKind, { description: 'ประเภท · Kind' })
  kind!: VoucherKind;
  @Field(() => String, { description: 'รายละเอียด · What it is for' })
  descriptionTh!: string;
  @Field(() => Baht, { description: 'จำนวนเงิน (บาท) มากกว่าศูนย์ · Amount in baht, above zero' })
  amountBaht!: bigint;
  @Field(() => String, { nullable: true, description: 'คีย์กันส่งซ้ำ · Key that makes a repeated write the same write' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'ผลของการทำรายการฎีกา · What a change of a voucher gives' })
export class VoucherPayload {
  @Field(() => Voucher, { description: 'ฎีกาหลังทำรายการ · The voucher as it now is' })
  voucher!: Voucher;
}
