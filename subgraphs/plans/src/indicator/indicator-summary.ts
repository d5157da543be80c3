import { Instant } from '@nakhon/kit/scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';

/**
 * How far the reporting of a quarter has come and what it says. Results of a quarter are due after its end, so what counts is what was
 * recorded by `asOf` (now when not given); the quarter only tells which cells are meant. Cells that do not apply count nowhere.
 */
@ObjectType({
  description:
    'สรุปตัวชี้วัดของไตรมาส นับสิ่งที่บันทึกถึงเวลา asOf · Indicators of a quarter, by what was recorded by `asOf`. All null in a future quarter or without targets',
})
export class IndicatorSummary {
  @Field(() => Instant, { description: 'ข้อมูล ณ เวลานี้ · The time by which facts count' })
  asOf!: Date;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'ครบกำหนดรายงาน: มีเป้าหมายของไตรมาส และสิ้นวันครบกำหนด (หลังสิ้นไตรมาส) ไม่เกิน asOf · Due: has a target of the quarter, and the due day, which lies after the quarter, has ended by `asOf`',
  })
  due!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'รายงานแล้ว: มีเป้าหมาย และส่ง ตรวจสอบ หรือลงนามแล้ว รวมที่รายงานก่อนกำหนด · Reported: with a target, and submitted, verified or signed, also before it is due',
  })
  reported!: number | null;
  @Field(() => Int, { nullable: true, description: 'ตรวจสอบหรือลงนามแล้ว เป็นส่วนหนึ่งของรายงานแล้ว · Verified or signed, part of reported' })
  verified!: number | null;
  @Field(() => Int, { nullable: true, description: 'รายงานแล้วแต่ส่งครั้งแรกหลังกำหนด · Reported, but first submitted after the due day' })
  late!: number | null;
  @Field(() => Int, { nullable: true, description: 'ยังไม่รายงาน = ครบกำหนด − ที่รายงานแล้วในกลุ่มนั้น · Missing: due less those of them reported' })
  missing!: number | null;
  @Field(() => Int, { nullable: true, description: 'บรรลุเป้าหมาย ร้อยละ 100 ขึ้นไป · Reported and attained from 100 percent' })
  onTarget!: number | null;
  @Field(() => Int, { nullable: true, description: 'ใกล้เป้าหมาย ร้อยละ 80 ถึงไม่ถึง 100 · Reported and attained from 80 to under 100 percent' })
  nearTarget!: number | null;
  @Field(() => Int, { nullable: true, description: 'ต่ำกว่าเป้าหมาย ไม่ถึงร้อยละ 80 · Reported and attained under 80 percent' })
  belowTarget!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'ร้อยละความสำเร็จเฉลี่ยถ่วงน้ำหนัก แต่ละตัวไม่เกิน 100 ของที่รายงานแล้วและมีเป้าหมาย · Weighted mean of attainments, each capped at 100, over reported ones with a target',
  })
  attainmentPercent!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'มีเป้าหมายแต่ไม่มีผู้รับผิดชอบที่ยังปฏิบัติงาน ณ ปัจจุบัน · With a target, but without an owner in the post now',
  })
  withoutOwner!: number | null;
  @Field(() => [String], { description: 'แหล่งข้อมูลที่นำมาคิด · Sources that took part' })
  sources!: string[];
}
