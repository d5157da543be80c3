import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Instant, LocalDateScalar } from '@nakhon/kit/scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Device } from '../device/device.js';
import { ServiceOfficer } from '../officer/service-officer.js';
import { RepairEventName, RepairKind, RepairPlace, ReportChannel, ServiceSection } from './repair-ticket.enums.js';

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
@Index({
  name: 'repair_ticket_device',
  expression: 'create index "repair_ticket_device" on "repair_ticket" ("device_id", "received_at" desc) where device_id is not null',
})
@Index({
  name: 'repair_ticket_guarantee',
  expression: 'create index "repair_ticket_guarantee" on "repair_ticket" ("guarantee_of") where guarantee_of is not null',
})
@Index({
  name: 'repair_ticket_returned',
  expression: 'create index "repair_ticket_returned" on "repair_ticket" ("returned_at") where returned_at is not null',
})
@Index({
  name: 'repair_ticket_scored',
  expression: 'create index "repair_ticket_scored" on "repair_ticket" ("scored_at") where scored_at is not null',
})
@Check({ name: 'repair_ticket_turnaround', expression: 'turnaround_minutes >= 0' })
@Check({ name: 'repair_ticket_place', expression: "place in ('ON_SITE', 'ONE_STOP', 'COLLECTED')" })
@Check({ name: 'repair_ticket_channel', expression: "channel in ('LETTER', 'SLIP', 'TELEPHONE', 'ONLINE')" })
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

  @ManyToOne({ entity: () => Device, nullable: true, deleteRule: 'no action', updateRule: 'no action', fieldName: 'device_id' })
  device!: Device | null;
  /** What is wrong, as one of the known problems of its kind: the same one on the same device falls under the guarantee. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'รหัสปัญหาที่พบบ่อย · Code of the known problem' })
  problem!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => ReportChannel, { nullable: true, description: 'ช่องทางที่แจ้ง · How it was reported' })
  channel!: ReportChannel | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'เลขที่หนังสือบันทึก · Number of the letter' })
  letterNumber!: string | null;
  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันที่ของหนังสือ · Date of the letter' })
  letterDate!: string | null;
  /** Personal data: only for those who work on it and the asking agency. */
  @Property({ type: 'text', nullable: true }) contactName!: string | null;
  @Property({ type: 'text', nullable: true }) contactPhone!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => RepairPlace, { nullable: true, description: 'ซ่อมที่ใด (กำหนดเมื่อคัดแยก) · Where it is mended; decided at triage' })
  place!: RepairPlace | null;
  @ManyToOne({ entity: () => ServiceOfficer, nullable: true, deleteRule: 'no action', updateRule: 'no action', fieldName: 'officer_id' })
  officer!: ServiceOfficer | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'สาเหตุ · Cause' })
  causeTh!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'วิธีแก้ไข · How it is mended' })
  remedyTh!: string | null;
  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันที่นัดหมายว่าจะเสร็จ · Promised date' })
  promisedOn!: string | null;
  /** The earlier repair of the same problem on the same device, handed over within 30 days [001] 1.1 step 3. */
  @ManyToOne({ entity: () => RepairTicket, nullable: true, deleteRule: 'set null', updateRule: 'no action', fieldName: 'guarantee_of' })
  guaranteeOf!: RepairTicket | null;
  /** Number of the newest event of the log: what a write has to have seen. */
  @Property({ type: 'int' })
  @Field(() => Int, {
    description: 'ลำดับของเหตุการณ์ล่าสุด ใช้ยืนยันว่าเห็นข้อมูลล่าสุดแล้ว · Number of the newest event, to be named when another is added',
  })
  eventCount = 0;
  /** Since when it has been in its state. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Instant, { nullable: true, description: 'อยู่ในสถานะนี้ตั้งแต่ · Since when it has been in its state' })
  stateSince!: Date | null;
  /** Clock minutes spent waiting for the agency (out of the standard's clock) and for parts, of waits that have ended. */
  @Property({ type: 'int' }) waitedAgencyMinutes = 0;
  @Property({ type: 'int' }) waitedPartMinutes = 0;
  /** Since when it waits for a part now, also while it waits for the agency beside it. */
  @Property({ type: 'timestamptz', length: 3, nullable: true }) partSince!: Date | null;
  /** Code of the standard that it is judged by; null = none. */
  @Property({ type: 'text', nullable: true }) standardCode!: string | null;
  /** How often the quality check sent it back. */
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'ไม่ผ่านการตรวจคุณภาพกี่ครั้ง · How often the quality check sent it back' })
  failedChecks = 0;

  /** Since when it is known to have come back under guarantee, and what its agency answered: both kept by the database for the measures. */
  @Property({ type: 'timestamptz', length: 3, nullable: true }) returnedAt: Date | null = null;
  @Property({ type: 'int', nullable: true }) score: number | null = null;
  @Property({ type: 'timestamptz', length: 3, nullable: true }) scoredAt: Date | null = null;
}
