import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { WithdrawalState } from './withdrawal.enums.js';

/** Materials that an agency draws (ใบเบิกวัสดุ), for itself or for a repair of its own [001] 1.1 step 7. */
@Entity({ tableName: 'withdrawal' })
@Unique({ name: 'withdrawal_number', properties: ['number'] })
@Check({ name: 'withdrawal_state', expression: "state in ('REQUESTED', 'APPROVED', 'HANDED_OUT', 'SIGNED', 'REFUSED', 'CANCELLED')" })
@Index({ name: 'withdrawal_newest', expression: 'create index "withdrawal_newest" on "withdrawal" ("requested_at" desc, "id" desc)' })
@Index({ name: 'withdrawal_agency', expression: 'create index "withdrawal_agency" on "withdrawal" ("agency_code", "requested_at" desc)' })
@Index({
  name: 'withdrawal_ticket',
  expression: 'create index "withdrawal_ticket" on "withdrawal" ("ticket_id") where ticket_id is not null',
})
@ObjectType({ description: 'ใบเบิกวัสดุ · A withdrawal of materials' })
export class Withdrawal {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'รหัสในระบบ · Identifier' })
  id!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'เลขที่ใบเบิก · Number of the slip' })
  number!: string;
  @Property({ type: 'text' }) agencyCode!: string;
  @ManyToOne({
    entity: () => RepairTicket,
    mapToPk: true,
    nullable: true,
    index: false,
    deleteRule: 'set null',
    updateRule: 'no action',
    fieldName: 'ticket_id',
  })
  ticketId!: string | null;
  @Property({ type: 'text' })
  @Field(() => WithdrawalState, { description: 'สถานะ · State' })
  state!: WithdrawalState;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ใช้เพื่อ · What it is for' })
  purposeTh!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ผู้ขอเบิก · Who asked' })
  requestedBy!: string;
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Instant, { description: 'เวลาที่ขอ · When it was asked for' })
  requestedAt!: Date;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'ผู้ลงชื่อรับของ · Who signed for it' })
  receivedBy!: string | null;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'รุ่นของข้อมูล ส่งกลับเมื่อทำรายการ · Version, to be named with each act' })
  version = 1;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'แหล่งข้อมูล · Where it comes from' })
  source!: string;
}
