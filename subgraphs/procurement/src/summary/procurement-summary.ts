import type { Satang } from '@nakhon/core/money';
import { Baht, Instant } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'สรุปการจัดซื้อจัดจ้าง ณ วันตัดยอด ว่าง = ไม่มีข้อมูลหรือยังไม่ถึงไตรมาส · Procurement figures at the cut-off; null = no data or a future quarter',
})
export class ProcurementSummary {
  @Field(() => Instant, { description: 'ตัวเลข ณ เวลานี้ · The instant these figures hold for' })
  asOf!: Date;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส · Quarter' })
  quarter!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'รายการที่เริ่มแล้ว ยังไม่เสร็จและไม่ยกเลิก ณ วันตัดยอด · Opened, neither completed nor cancelled at the cut-off',
  })
  open!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'รายการที่ยังไม่เสร็จซึ่งขั้นตอนปัจจุบันเกินเวลามาตรฐานสูงสุด · Open ones whose current step has run over its longest standard',
  })
  late!: number | null;
  @Field(() => Baht, {
    nullable: true,
    description: 'มูลค่าสัญญาที่ลงนามตั้งแต่ 1 ตุลาคมถึงวันตัดยอด (บาท) · Value of contracts signed from 1 October to the cut-off, in baht',
  })
  contractedBaht!: Satang | null;
  @Field(() => Int, {
    nullable: true,
    description: 'จำนวนสัญญาที่ลงนามตั้งแต่ 1 ตุลาคมถึงวันตัดยอด · Contracts signed from 1 October to the cut-off',
  })
  contracts!: number | null;
  @Field(() => [String], { description: 'แหล่งข้อมูลที่ใช้ · Sources that took part' })
  sources!: string[];
}
