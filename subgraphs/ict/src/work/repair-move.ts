import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DeviceKind } from '../device/device.enums.js';
import { Instant } from '@nakhon/kit/scalars';
import { RepairEventName, RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { LadderStep } from './ladder.enums.js';
import { MoveNeed } from './move.enums.js';

@ObjectType({ description: 'สิ่งที่ผู้ใช้ทำกับงานนี้ได้ขณะนี้ · What the viewer may do with the repair now' })
export class RepairMove {
  @Field(() => RepairEventName, {
    description: 'ไปสถานะ หรือ ASSIGNED, NOTED, CHECKED, CORRECTED · To which state; or an act beside the state',
  })
  to!: RepairEventName;
  @Field(() => [MoveNeed], { description: 'สิ่งที่ยังต้องระบุ · What it still needs' })
  needs!: MoveNeed[];
}

@ObjectType({ description: 'ขั้นหนึ่งของรายการตรวจซอฟต์แวร์ · One question of the software ladder' })
export class ChecklistStep {
  @Field(() => LadderStep, { description: 'ขั้น · Step' })
  step!: LadderStep;
  @Field(() => Boolean, { nullable: true, description: 'คำตอบล่าสุด · Newest answer' })
  answer!: boolean | null;
  @Field(() => Instant, { nullable: true, description: 'ตอบเมื่อ · When it was answered' })
  answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'หมายเหตุ · Note' })
  noteTh!: string | null;
  @Field(() => Boolean, { description: 'ขั้นที่ต้องตอบต่อไป · The question to be answered now' })
  isNext!: boolean;
  @Field(() => Boolean, { description: 'แก้ไขได้ด้วยขั้นนี้ · Mended by this step' })
  isRemedy!: boolean;
}

@ObjectType({ description: 'ปัญหาที่พบบ่อย · A known problem' })
export class RepairProblem {
  @Field(() => ID, { description: 'รหัส · Code' })
  code!: string;
  @Field(() => RepairKind, { description: 'ประเภทงานซ่อม · Kind of repair' })
  kind!: RepairKind;
  @Field(() => DeviceKind, { nullable: true, description: 'ประเภทอุปกรณ์ ว่าง = ทุกประเภท · Kind of device; any when empty' })
  deviceKind!: DeviceKind | null;
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  nameEn!: string;
  @Field(() => Int, { description: 'จำนวนวันที่รับประกันหลังส่งมอบ · Days of guarantee after the hand-over' })
  guaranteeDays!: number;
}
