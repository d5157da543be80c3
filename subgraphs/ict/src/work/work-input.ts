import { LocalDateScalar, Instant } from '@nakhon/kit/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { RepairKind, RepairPlace, ReportChannel } from '../repair-ticket/repair-ticket.enums.js';

@InputType({ description: 'การแจ้งซ่อม · A request for a repair' })
export class OpenTicketInput {
  @Field(() => RepairKind, { description: 'ประเภท · Kind' })
  kind!: RepairKind;
  @Field(() => String, { description: 'อาการหรือเรื่อง · What it is about' })
  subjectTh!: string;
  @Field(() => String, {
    nullable: true,
    description: 'รหัสปัญหาที่พบบ่อย (จาก repairProblems) ใช้หาการรับประกัน · Code of a known problem; the guarantee is found by it',
  })
  problem?: string | null;
  @Field(() => ID, { nullable: true, description: 'อุปกรณ์ในทะเบียน · The registered device' })
  deviceId?: string | null;
  @Field(() => String, { nullable: true, description: 'อุปกรณ์ที่ไม่อยู่ในทะเบียน · A device that is not registered' })
  deviceTh?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'หน่วยงานผู้แจ้ง ไม่ระบุ = ของอุปกรณ์ หรือของผู้แจ้ง · The agency that asks; that of the device, or one’s own, when left out',
  })
  agencyCode?: string | null;
  @Field(() => ReportChannel, { nullable: true, description: 'ช่องทางที่แจ้ง ไม่ระบุ = ในระบบ · How it came in; in the hub when left out' })
  channel?: ReportChannel | null;
  @Field(() => String, { nullable: true, description: 'เลขที่หนังสือบันทึก · Number of the letter' })
  letterNumber?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันที่ของหนังสือ · Date of the letter' })
  letterDate?: string | null;
  @Field(() => String, { nullable: true, description: 'ผู้ติดต่อ · Whom to ask for' })
  contactName?: string | null;
  @Field(() => String, { nullable: true, description: 'โทรศัพท์ผู้ติดต่อ · Their telephone' })
  contactPhone?: string | null;
  @Field(() => Instant, {
    nullable: true,
    description: 'เวลารับแจ้ง (เฉพาะเจ้าหน้าที่) ไม่ระบุ = ขณะนี้ · When it was received, for officers only; now when left out',
  })
  receivedAt?: Date | null;
}

@InputType({ description: 'ข้อเท็จจริงของการเปลี่ยนสถานะ ต้องมีอะไรดูที่ moves · What a move brings; moves tells what it needs' })
export class MoveInput {
  @Field(() => Instant, {
    nullable: true,
    description: 'เวลาที่เกิดจริง ไม่ก่อนขั้นตอนก่อนหน้าและไม่อยู่ในอนาคต · When it happened: not before the step before, not in the future',
  })
  occurredAt?: Date | null;
  @Field(() => RepairPlace, { nullable: true, description: 'ซ่อมที่ใด · Where it is mended' })
  place?: RepairPlace | null;
  @Field(() => String, { nullable: true, description: 'เหตุผล · Why' })
  reasonTh?: string | null;
  @Field(() => String, { nullable: true, description: 'สาเหตุ · Cause' })
  causeTh?: string | null;
  @Field(() => String, { nullable: true, description: 'วิธีแก้ไข · Remedy' })
  remedyTh?: string | null;
  @Field(() => String, { nullable: true, description: 'ผู้รับเครื่อง · Who received it' })
  receivedBy?: string | null;
  @Field(() => [String], { nullable: true, description: 'เอกสารที่ส่งมอบ ไม่เกิน 20 · Documents handed over, 20 at most' })
  documents?: string[] | null;
  @Field(() => String, { nullable: true, description: 'หมายเหตุ · Note' })
  noteTh?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันที่นัดหมาย · Promised date' })
  promisedOn?: string | null;
}

@InputType({ description: 'บันทึกระหว่างซ่อม · What is noted while it is mended' })
export class NoteInput {
  @Field(() => String, { nullable: true, description: 'สาเหตุ · Cause' })
  causeTh?: string | null;
  @Field(() => String, { nullable: true, description: 'วิธีแก้ไข · Remedy' })
  remedyTh?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันที่นัดหมาย · Promised date' })
  promisedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'หมายเหตุ · Note' })
  noteTh?: string | null;
}

@InputType({ description: 'สิ่งที่แก้ไขของเหตุการณ์เดิม · What was wrong with an event' })
export class CorrectionInput {
  @Field(() => Instant, { nullable: true, description: 'เวลาที่เกิดจริง · When it really happened' })
  occurredAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'หมายเหตุที่ถูกต้อง · The right note' })
  noteTh?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true = เหตุการณ์นี้ไม่ได้เกิดขึ้น · It never happened' })
  struck?: boolean | null;
}

@InputType({ description: 'งานซ่อมกับลำดับเหตุการณ์ที่เห็น · A repair and the newest event that was seen of it' })
export class SeenTicketInput {
  @Field(() => ID, { description: 'งานซ่อม · Repair' })
  ticketId!: string;
  @Field(() => Int, { description: 'ลำดับเหตุการณ์ล่าสุดที่เห็น · Number of the newest event seen (eventCount)' })
  seenEvent!: number;
}
