import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { WithdrawalState } from './withdrawal.enums.js';
import { Withdrawal } from './withdrawal.js';

/** One move of a withdrawal: added, never changed (the database refuses). */
@Entity({ tableName: 'withdrawal_event' })
@ObjectType({ description: 'เหตุการณ์หนึ่งของใบเบิก · One move of a withdrawal' })
export class WithdrawalEvent {
  @ManyToOne({
    entity: () => Withdrawal,
    mapToPk: true,
    primary: true,
    deleteRule: 'cascade',
    updateRule: 'no action',
    fieldName: 'withdrawal_id',
  })
  withdrawalId!: string;
  @PrimaryKey({ type: 'int' })
  @Field(() => Int, { description: 'ลำดับ · Number' })
  seq!: number;
  @Property({ type: 'text', nullable: true }) fromState!: WithdrawalState | null;
  @Property({ type: 'text' })
  @Field(() => WithdrawalState, { description: 'สถานะหลังเหตุการณ์ · State after it' })
  state!: WithdrawalState;
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Instant, { description: 'เวลา · When' })
  occurredAt!: Date;
  @Property({ type: 'uuid', nullable: true }) accountId!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'ชื่อผู้ทำรายการตามที่พิมพ์ในเอกสาร · Name of who did it, as printed on the slip' })
  byName!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'เหตุผลหรือหมายเหตุ · Reason or note' })
  noteTh!: string | null;
  @Property({ type: 'text' }) source!: string;
}
