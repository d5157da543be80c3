import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { RepairEventName, RepairKind, ServiceSection } from './repair-ticket.enums.js';

/**
 * A repair. Its log of events is the truth; `state` and what follows is projected from it in the same transaction
 * (`repair-ticket.rules.ts`), so that boards read one table. Imported and generated facts are recorded at the time they happened,
 * so that the past can be asked as of its own time.
 */
@Entity({ tableName: 'repair_ticket' })
@Unique({ name: 'repair_ticket_code', properties: ['code'] })
@Unique({ name: 'repair_ticket_external', properties: ['source', 'externalId'] })
@Index({ name: 'repair_ticket_received', properties: ['receivedAt', 'agencyCode'] })
@Index({ name: 'repair_ticket_handed_over', properties: ['handedOverAt', 'agencyCode'] })
@Index({
  name: 'repair_ticket_open',
  expression:
    'create index "repair_ticket_open" on "repair_ticket" ("open_until", "agency_code", "received_at") include ("source", "kind", "received_recorded_at")',
})
@Index({
  name: 'repair_ticket_recorded_late',
  expression: 'create index "repair_ticket_recorded_late" on "repair_ticket" ("ended_recorded_at") where ended_recorded_at > ended_at',
})
@Index({
  name: 'repair_ticket_received_late',
  expression:
    'create index "repair_ticket_received_late" on "repair_ticket" ("received_recorded_at") where received_recorded_at > received_at',
})
@Check({ name: 'repair_ticket_turnaround', expression: 'turnaround_minutes >= 0' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'งานซ่อมหนึ่งงาน · A repair' })
export class RepairTicket {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'รหัสในระบบ · Identifier' })
  id!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'เลขที่งานที่คนใช้เรียก · Number that people use' })
  code!: string;
  @Property({ type: 'text' })
  @Field(() => RepairKind, { description: 'ประเภท · Kind' })
  kind!: RepairKind;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'อาการหรือเรื่อง · What it is about' })
  subjectTh!: string;
  @Property({ type: 'text' }) agencyCode!: string;
  @Property({ type: 'text', nullable: true })
  @Field(() => ServiceSection, {
    nullable: true,
    description: 'ฝ่ายที่รับผิดชอบ (ไม่มีสำหรับเรื่องร้องเรียน) · Responsible section; none for citizens’ reports',
  })
  section!: ServiceSection | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'เครื่องหรืออุปกรณ์ · Device' })
  deviceTh!: string | null;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'แหล่งข้อมูล: hub, generated หรือ import:… · Where the facts come from' })
  source!: string;
  /** Number in the system it was imported from. */
  @Property({ type: 'text', nullable: true }) externalId!: string | null;
  /** Exclusive end of what the imported source saw. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  observedUntil!: Date | null;
  /** Fingerprint of the imported row: an equal one changes nothing. */
  @Property({ type: 'text', nullable: true }) digest!: string | null;

  @Property({ type: 'text' })
  @Field(() => RepairEventName, { description: 'สถานะล่าสุด · Latest state' })
  state!: RepairEventName;
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Instant, { description: 'เวลารับแจ้ง · When it was received' })
  receivedAt!: Date;
  @Property({ type: 'timestamptz', length: 3 }) receivedRecordedAt!: Date;
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Instant, { nullable: true, description: 'เวลาส่งมอบ · When it was handed over' })
  handedOverAt!: Date | null;
  /** When it was handed over, closed, cancelled or found beyond repair; for a finish at an unknown time, when that was first seen. */
  @Property({ type: 'timestamptz', length: 3, nullable: true }) endedAt!: Date | null;
  @Property({ type: 'timestamptz', length: 3, nullable: true }) endedRecordedAt!: Date | null;
  /** Finished at a time nobody saw: neither completed in a quarter nor open. */
  @Property({ type: 'boolean' }) finishUnknown!: boolean;
  /** It is open at T when T lies after receipt and not after this; null = no end known. */
  @Property({ type: 'timestamptz', length: 3, nullable: true }) openUntil!: Date | null;
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Instant, {
    nullable: true,
    description: 'กำหนดเสร็จตามมาตรฐาน หักเวลารอหน่วยงานแล้ว · Due by the standard, pauses taken out; none for kinds without a standard',
  })
  dueAt!: Date | null;
  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'ส่งมอบภายในมาตรฐานหรือไม่ · Whether it was handed over within the standard' })
  withinStandard!: boolean | null;
  /** Clock time from received to handed over, to the nearest minute. */
  @Property({ type: 'int', nullable: true }) turnaroundMinutes!: number | null;
}
