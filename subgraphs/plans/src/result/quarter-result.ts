import { Decimal, Instant, LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Band } from '../indicator/band.js';
import { ResultState } from './result-state.js';
import { ResultVersion } from './result-version.js';

/** The cell of an indicator and a quarter, as recorded by the time asked for. */
@ObjectType({ description: 'ผลของตัวชี้วัดในไตรมาสหนึ่ง ตามที่บันทึกไว้ ณ เวลาที่ขอ · The cell of a quarter, as recorded by the time asked for' })
export class QuarterResult {
  indicatorId!: string;
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
  @Field(() => [ResultVersion], { description: 'ประวัติ เก่าไปใหม่ · All versions, oldest first' })
  versions!: ResultVersion[];
  @Field(() => String, { nullable: true, description: 'แหล่งข้อมูลของผล · Source of the result' })
  source!: string | null;
}
