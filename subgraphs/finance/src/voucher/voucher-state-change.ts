import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, ObjectType } from 'type-graphql';
import { VoucherState } from './voucher-state.js';
import { Voucher } from './voucher.js';

/** One move of a voucher, append only. Generated moves are recorded when they happened, so that a past "as of" shows them. */
@ObjectType({ description: 'ประวัติสถานะฎีกา · One move of a voucher' })
@Entity({ tableName: 'voucher_state' })
@Check({
  name: 'voucher_state_move',
  expression: `((coalesce(from_state, 'NEW') || '>') || state) in ('NEW>DRAFT', 'NEW>SUBMITTED', 'DRAFT>SUBMITTED', 'RETURNED>SUBMITTED', 'SUBMITTED>APPROVED', 'APPROVED>PAID', 'SUBMITTED>RETURNED', 'APPROVED>RETURNED', 'DRAFT>CANCELLED', 'SUBMITTED>CANCELLED', 'RETURNED>CANCELLED', 'APPROVED>CANCELLED')`,
})
export class VoucherStateChange {
  @ManyToOne(() => Voucher, {
    primary: true,
    mapToPk: true,
    fieldName: 'voucher_id',
    foreignKeyName: 'voucher_state_voucher',
    index: false,
  })
  voucherId!: string;
  /** 1, 2, 3 … without gaps within a voucher. */
  @PrimaryKey({ type: 'int' })
  seq!: number;
  /** The state before; null for the first. */
  @Property({ type: 'text', nullable: true })
  fromState?: VoucherState | null;
  @Field(() => VoucherState, { description: 'สถานะ · State it came to' })
  @Property({ type: 'text' })
  state!: VoucherState;
  @Field(() => Instant, { description: 'เวลาที่เกิดขึ้น · When it happened' })
  @Property({ type: 'timestamptz', length: 3 })
  occurredAt!: Date;
  @Field(() => Instant, { description: 'เวลาที่บันทึก · When it was recorded' })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;
  @Field(() => String, { nullable: true, description: 'หมายเหตุ · Note' })
  @Property({ type: 'text', nullable: true })
  noteTh?: string | null;
  /** Account that moved it; null when generated or imported. */
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Property({ type: 'text' })
  source!: string;
}
