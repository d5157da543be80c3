import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Baht, Instant, LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Material } from '../material/material.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { PartRequestState } from './part-request.enums.js';

/** A part that a repair needs and the parts purchasing unit is asked to buy [001] 1.1 step 5. */
@Entity({ tableName: 'part_request' })
@Unique({ name: 'part_request_number', properties: ['number'] })
@Index({ name: 'part_request_ticket', properties: ['ticketId'] })
@Index({ name: 'part_request_newest', expression: 'create index "part_request_newest" on "part_request" ("asked_at" desc, "id" desc)' })
@Check({ name: 'part_request_quantity', expression: 'quantity > 0' })
@Check({ name: 'part_request_estimate', expression: 'estimate_satang > 0' })
@Check({
  name: 'part_request_state',
  expression: "state in ('ASKED', 'APPROVED', 'ORDERED', 'ARRIVED', 'FITTED', 'REFUSED', 'CANCELLED')",
})
@ObjectType({ description: 'คำขออะไหล่ · A request for a part' })
export class PartRequest {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'รหัสในระบบ · Identifier' })
  id!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'เลขที่ · Number' })
  number!: string;
  @ManyToOne({
    entity: () => RepairTicket,
    mapToPk: true,
    index: false,
    deleteRule: 'cascade',
    updateRule: 'no action',
    fieldName: 'ticket_id',
  })
  ticketId!: string;
  @ManyToOne({
    entity: () => Material,
    mapToPk: true,
    nullable: true,
    index: false,
    deleteRule: 'set null',
    updateRule: 'no action',
    fieldName: 'material_id',
  })
  materialId!: string | null;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'อะไหล่ · The part' })
  nameTh!: string;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'จำนวน · Quantity' })
  quantity!: number;
  @Property({ type: 'bigint', nullable: true }) estimateSatang!: bigint | null;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'เหตุผลที่ต้องใช้ · Why it is needed' })
  reasonTh!: string;
  @Property({ type: 'text' })
  @Field(() => PartRequestState, { description: 'สถานะ · State' })
  state!: PartRequestState;
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Instant, { description: 'ขอเมื่อ · When it was asked for' })
  askedAt!: Date;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ผู้ขอ · Who asked' })
  askedBy!: string;
  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'กำหนดส่งของ · Day it is expected' })
  expectedOn!: string | null;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'รุ่นของข้อมูล ส่งกลับเมื่อทำรายการ · Version, to be named with each act' })
  version = 1;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'แหล่งข้อมูล · Where it comes from' })
  source!: string;

  @Field(() => Baht, { nullable: true, description: 'ราคาประมาณรวม (บาท) · Estimate for all, in baht' })
  get estimateBaht(): bigint | null {
    return this.estimateSatang === null ? null : BigInt(this.estimateSatang);
  }
}
