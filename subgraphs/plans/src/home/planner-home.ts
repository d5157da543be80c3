import { Instant } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.js';
import { ReportingPeriod } from '../reporting-period/reporting-period.js';
import { QuarterResult } from '../result/quarter-result.js';

/** Cells of a quarter counted as they stand now. */
@ObjectType({ description: 'จำนวนผลของไตรมาสตามสถานะ ณ ปัจจุบัน · Cells of a quarter, counted as they stand now' })
export class CellCounts {
  @Field(() => Int, { description: 'ที่ต้องรายงาน: มีเป้าหมาย และไม่ใช่ไม่ต้องรายงาน · To be reported: with a target, and not waived' })
  due!: number;
  @Field(() => Int, { description: 'ร่าง ยังไม่ส่ง · Entered, not submitted' })
  entered!: number;
  @Field(() => Int, { description: 'ส่งแล้ว รอตรวจ · Submitted, to be verified' })
  submitted!: number;
  @Field(() => Int, { description: 'ส่งกลับแก้ไข · Returned' })
  returned!: number;
  @Field(() => Int, { description: 'ตรวจสอบแล้ว · Verified' })
  verified!: number;
  @Field(() => Int, { description: 'ลงนามแล้ว · Signed' })
  signed!: number;
  @Field(() => Int, { description: 'ไม่ต้องรายงาน · Does not apply' })
  notApplicable!: number;
  @Field(() => Int, { description: 'ว่าง · Nothing entered' })
  empty!: number;
  @Field(() => Int, { description: 'เลยกำหนดแล้วยังไม่ส่ง · Past its due day and not handed in' })
  missing!: number;
  @Field(() => Int, { description: 'ส่งหลังกำหนด · Handed in, first after the due day' })
  late!: number;
  @Field(() => Int, { description: 'ส่งแล้วแต่ไม่มีหลักฐานที่ต้องแนบ · Handed in without the evidence it needs' })
  withoutEvidence!: number;
  @Field(() => Int, { description: 'ไม่มีผู้รับผิดชอบที่ยังปฏิบัติงาน · Without an owner in the post' })
  withoutOwner!: number;
}

@ObjectType({ description: 'ความคืบหน้าของหน่วยงานหนึ่ง ไม่รวมหน่วยงานใต้สังกัด · How far one agency by itself has come' })
export class AgencyProgress extends CellCounts {
  @Field(() => ID, { description: 'รหัสหน่วยงาน · Agency code' })
  agencyCode!: string;
}

@ObjectType({ description: 'ช่องผลพร้อมตัวชี้วัด · A cell with its indicator' })
export class IndicatorCell {
  @Field(() => Indicator, { description: 'ตัวชี้วัด · Indicator' })
  indicator!: Indicator;
  @Field(() => QuarterResult, { description: 'ผล · Its cell' })
  cell!: QuarterResult;
}

@ObjectType({ description: 'หน้าแรกของผู้รายงาน: อะไรครบกำหนด อะไรถูกส่งกลับ · What is due, what came back' })
export class PlannerHome {
  @Field(() => Instant, { description: 'ข้อมูล ณ เวลานี้ · The time at which it stood so' })
  asOf!: Date;
  @Field(() => ReportingPeriod, { nullable: true, description: 'ช่วงรายงานของไตรมาส · Reporting period of the quarter' })
  period!: ReportingPeriod | null;
  @Field(() => CellCounts, { description: 'จำนวนรวม · All agencies together' })
  counts!: CellCounts;
  @Field(() => [IndicatorCell], { description: 'ที่ถูกส่งกลับ ส่งกลับนานก่อน ไม่เกิน 20 · What came back, the longest ago first, 20 at most' })
  returned!: IndicatorCell[];
  @Field(() => [AgencyProgress], { description: 'รายหน่วยงาน · By agency' })
  agencies!: AgencyProgress[];
}
