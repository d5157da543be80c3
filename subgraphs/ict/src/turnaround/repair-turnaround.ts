import { Instant } from '@nakhon/kit/scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';

/** Figures of one district, agency or scope and quarter. Not a table. */
@ObjectType({ description: 'เวลาดำเนินการงานซ่อมของไตรมาส · Repair turnaround of a quarter' })
export class RepairTurnaround {
  @Field(() => Instant, { description: 'ตัวเลขเป็นจริง ณ เวลานี้ · The cut-off for which the figures hold' })
  asOf!: Date;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส · Quarter' })
  quarter!: number;
  @Field(() => Int, { nullable: true, description: 'จำนวนงานที่รับแจ้งในไตรมาส · Received in the quarter' })
  received!: number | null;
  @Field(() => Int, { nullable: true, description: 'จำนวนงานที่ส่งมอบในไตรมาส · Handed over in the quarter' })
  completed!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'จำนวนงานค้าง ณ วันที่ตัดยอด ไม่มีค่าเมื่อแหล่งข้อมูลสิ้นสุดก่อนวันนั้น · Open at the cut-off; null when every source ends before it',
  })
  open!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'ค่ามัธยฐานของชั่วโมงจากรับแจ้งถึงส่งมอบ · Median clock hours from received to handed over, to 0.1',
  })
  medianHours!: number | null;
  @Field(() => Float, { nullable: true, description: 'เปอร์เซ็นไทล์ที่ 90 ของชั่วโมงจากรับแจ้งถึงส่งมอบ · 90th percentile of the same hours, to 0.1' })
  p90Hours!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'ร้อยละของงานที่ส่งมอบภายในมาตรฐาน เฉพาะประเภทที่มีมาตรฐาน · Percent handed over within standard, of kinds that have one, to 0.1',
  })
  withinStandardPercent!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'จำนวนวันของงานค้างที่นานที่สุด ณ วันที่ตัดยอด · Calendar days that the oldest open one has waited',
  })
  oldestOpenDays!: number | null;
  @Field(() => [String], { description: 'แหล่งข้อมูลที่ใช้ · Sources that took part' })
  sources!: string[];
  @Field(() => Instant, {
    nullable: true,
    description: 'ข้อมูลนำเข้าสังเกตถึงเวลานี้ · Until when the imported source that took part saw its tickets',
  })
  observedUntil!: Date | null;
}
