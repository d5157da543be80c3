import { Instant } from '@nakhon/kit/scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { AgencyReporting } from './agency-reporting.js';

/** Whether what is due was handed in, and stands on evidence and a person. Due = on time + late + missing, always. */
@ObjectType({
  description:
    'ความครบถ้วนของการรายงานในไตรมาส นับสิ่งที่บันทึกถึงเวลา asOf · How complete the reporting of a quarter is, by what was recorded by `asOf`. All null in a future quarter or without targets',
})
export class Completeness {
  @Field(() => Instant, { description: 'ข้อมูล ณ เวลานี้ · The time by which facts count' })
  asOf!: Date;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'ครบกำหนดรายงาน: มีเป้าหมาย และสิ้นวันครบกำหนดไม่เกิน asOf · Cells with a target whose due day has ended by `asOf`',
  })
  due!: number | null;
  @Field(() => Int, { nullable: true, description: 'รายงานแล้ว ส่งครั้งแรกทันกำหนด · Reported, first handed in by the end of the due day' })
  onTime!: number | null;
  @Field(() => Int, { nullable: true, description: 'รายงานแล้ว ส่งครั้งแรกหลังกำหนด · Reported, first handed in after the due day' })
  late!: number | null;
  @Field(() => Int, { nullable: true, description: 'ครบกำหนดแต่ยังไม่รายงาน · Due and not reported' })
  missing!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'ครบกำหนดและมีหลักฐานแนบ ว่าง = ยังไม่เก็บหลักฐาน · Due with evidence attached; null where evidence is not kept',
  })
  withEvidence!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'ครบกำหนดและมีผู้รับผิดชอบที่ยังปฏิบัติงาน ณ ปัจจุบัน · Due with an owner in the post now',
  })
  withActiveOwner!: number | null;
  @Field(() => Float, { nullable: true, description: 'ร้อยละที่รายงานทันกำหนด ของที่ครบกำหนด · Percent of due that came on time' })
  onTimePercent!: number | null;
  @Field(() => Float, { nullable: true, description: 'ร้อยละที่มีหลักฐาน ของที่ครบกำหนด · Percent of due with evidence' })
  evidencePercent!: number | null;
  @Field(() => Float, { nullable: true, description: 'ร้อยละที่มีผู้รับผิดชอบ ของที่ครบกำหนด · Percent of due with an owner in the post' })
  ownerPercent!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'จำนวนหน่วยงานที่รายงานช้าหรือยังไม่ครบ · How many agencies are late or miss something',
  })
  lateAgencyCount!: number | null;
  @Field(() => [String], { description: 'แหล่งข้อมูลที่นำมาคิด · Sources that took part' })
  sources!: string[];
  /** All of them, most missing first; the field takes the first of them. */
  behind!: readonly AgencyReporting[];
}
