import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Instant, LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { PartRequestState } from './part-request.enums.js';
import { PartRequest } from './part-request.js';

/** One line of a part request's log: added, never changed (the database refuses). */
@Entity({ tableName: 'part_request_event' })
@ObjectType({ description: 'เหตุการณ์หนึ่งของคำขออะไหล่ · One event of a request for a part' })
export class PartRequestEvent {
  @ManyToOne({
    entity: () => PartRequest,
    mapToPk: true,
    primary: true,
    deleteRule: 'cascade',
    updateRule: 'no action',
    fieldName: 'request_id',
  })
  requestId!: string;
  @PrimaryKey({ type: 'int' })
  @Field(() => Int, { description: 'ลำดับ · Number' })
  seq!: number;
  @Property({ type: 'text', nullable: true }) fromState!: PartRequestState | null;
  @Property({ type: 'text' })
  @Field(() => PartRequestState, { description: 'สถานะหลังเหตุการณ์ · State after it' })
  state!: PartRequestState;
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Instant, { description: 'เวลา · When' })
  occurredAt!: Date;
  @Property({ type: 'uuid', nullable: true }) accountId!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'ผู้ทำรายการ · Who did it' })
  byName!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'หมายเหตุหรือเหตุผล · Note or reason' })
  noteTh!: string | null;
  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'กำหนดส่งของที่แจ้ง · Expected day told then' })
  expectedOn!: string | null;
  @Property({ type: 'text' }) source!: string;
}
