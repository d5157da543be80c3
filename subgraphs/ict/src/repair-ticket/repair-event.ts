import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { RepairEventName } from './repair-ticket.enums.js';
import { RepairTicket } from './repair-ticket.js';

/** One line of a ticket's log: added, never changed (the database refuses). */
@Entity({ tableName: 'repair_event' })
@ObjectType({ description: 'เหตุการณ์หนึ่งของงานซ่อม · One event of a repair' })
export class RepairEvent {
  @ManyToOne({ entity: () => RepairTicket, primary: true, deleteRule: 'cascade', updateRule: 'no action', fieldName: 'ticket_id' })
  ticket!: RepairTicket;
  /** Order of recording within the ticket, from 1. */
  @PrimaryKey({ type: 'int' })
  @Field(() => Int, { description: 'ลำดับที่บันทึก · Number within the log' })
  seq!: number;
  @Property({ type: 'text' })
  @Field(() => RepairEventName, { description: 'ขั้นตอน · Step' })
  name!: RepairEventName;
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Instant, { description: 'เวลาที่เกิด · When it happened' })
  occurredAt!: Date;
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Instant, {
    description: 'เวลาที่บันทึก (ข้อมูลนำเข้าและข้อมูลสาธิตใช้เวลาที่เกิด) · When it was recorded; for imported and generated facts when it happened',
  })
  recordedAt!: Date;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'หมายเหตุ · Note' })
  noteTh!: string | null;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'แหล่งข้อมูล · Where it comes from' })
  source!: string;
  /** Account that recorded it; null for imported and generated events. */
  @Property({ type: 'text', nullable: true }) actor!: string | null;
  /** Who was on the repair from this event on, when it says so. */
  @Property({ type: 'uuid', nullable: true }) officerId!: string | null;
  /** What the step says besides its name; its shape is that of the name. */
  @Property({ type: 'json', nullable: true }) facts!: unknown;
}
