import { Decimal, Instant, LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Band } from '../indicator/band.js';
import type { Cumulation } from '../indicator/cumulation.js';
import { ClosedReason } from '../reporting-period/closed-reason.js';
import { ResultState } from './result-state.js';
import { ResultVersion } from './result-version.js';

/** The cell of an indicator and a quarter, as recorded by the time asked for. */
@ObjectType({ description: 'ผลของตัวชี้วัดในไตรมาสหนึ่ง ตามที่บันทึกไว้ ณ เวลาที่ขอ · The cell of a quarter, as recorded by the time asked for' })
export class QuarterResult {
  indicatorId!: string;
  /** What the range of the past must know of the indicator. */
  cumulation!: Cumulation;
  decimals!: number;
  lowerBound?: string | null | undefined;
  upperBound?: string | null | undefined;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => Decimal, { nullable: true, description: 'ค่าเป้าหมาย ในหน่วยนับ ว่าง = ไม่มีเป้าหมาย · Target in the unit; null = none' })
  target!: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: 'ผล ในหน่วยนับ ดูสถานะประกอบ (ร่างหรือทางการ) · Value in the unit; the state tells draft from official',
  })
  result!: string | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'ร้อยละความสำเร็จ = ผล/เป้าหมาย × 100 (ยิ่งน้อยยิ่งดี = เป้าหมาย/ผล) เฉพาะผลที่รายงานแล้ว ว่างเมื่อเป้าหมายเป็น 0 · Result / target × 100, or target / result where less is better (result 0 = 100); reported results only, none for a target of 0',
  })
  attainmentPercent!: number | null;
  @Field(() => Band, { nullable: true, description: 'ระดับผล · Band of the attainment' })
  band!: Band | null;
  @Field(() => ResultState, { description: 'สถานะ · State' })
  state!: ResultState;
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันครบกำหนดรายงาน · Day on which it is due' })
  dueOn!: string | null;
  @Field(() => Boolean, { description: 'รายงานแล้วแต่ส่งครั้งแรกหลังสิ้นวันครบกำหนด · Reported, and first submitted after the due day' })
  late!: boolean;
  @Field(() => Boolean, { description: 'ครบกำหนดแล้วแต่ยังไม่รายงาน · Due and not reported' })
  missing!: boolean;
  @Field(() => Instant, { nullable: true, description: 'ส่งครั้งแรกเมื่อ · When it was first submitted' })
  submittedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'หมายเหตุล่าสุด · Note of the newest version' })
  noteTh!: string | null;
  @Field(() => Int, {
    description: 'ลำดับที่ล่าสุด 0 = ยังไม่มี ใช้เป็น seenVersion · Number of the newest version, 0 = none; goes back as `seenVersion`',
  })
  version!: number;
  @Field(() => Decimal, { nullable: true, description: 'ตัวตั้ง · Numerator, where the indicator has one' })
  numerator!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'ตัวหาร · Denominator, where the indicator has one' })
  denominator!: string | null;
  @Field(() => String, { nullable: true, description: 'คำชี้แจงเมื่อค่าต่างจากอดีตมาก · Why the value lies far from those of the past' })
  explanationTh!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันเปิดรับรายงาน · First day on which it is taken' })
  opensOn!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันปิดรับรายงาน · Last day on which it is taken' })
  closesOn!: string | null;
  @Field(() => Boolean, {
    description: 'ขณะนี้รับผลอยู่หรือไม่ ตามช่วงเวลา · Whether entries are taken now, by time; the state must allow them, too',
  })
  isOpen!: boolean;
  @Field(() => ClosedReason, { nullable: true, description: 'เหตุที่ไม่รับ · Why not' })
  closedBecause!: ClosedReason | null;
  @Field(() => Instant, { nullable: true, description: 'เปิดให้แก้ไขถึง · Until when it is open again' })
  reopenedUntil!: Date | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'ให้แก้ไขภายในวันที่ (เมื่อถูกส่งกลับ) · Day by which a returned one is to be corrected',
  })
  returnDueOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'ลำดับที่ที่ลงนามล่าสุด · Version that was signed last: the official one' })
  signedVersion!: number | null;
  @Field(() => Instant, { nullable: true, description: 'ลงนามล่าสุดเมื่อ · When it was signed last' })
  signedAt!: Date | null;
  @Field(() => [ResultVersion], { description: 'ประวัติ เก่าไปใหม่ · All versions, oldest first' })
  versions!: ResultVersion[];
  @Field(() => String, { nullable: true, description: 'แหล่งข้อมูลของผล · Source of the result' })
  source!: string | null;
}
