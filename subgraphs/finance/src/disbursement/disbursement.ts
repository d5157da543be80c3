import { Baht, Instant } from '@nakhon/kit/scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';

/**
 * The disbursement figure. Null is "no data" or "the quarter has not begun", never zero: without any voucher data disbursed, remaining
 * and the rate are null; without budget items all are.
 */
@ObjectType({ description: 'ผลการเบิกจ่ายงบประมาณ · Disbursement of the budget, cumulative within the fiscal year' })
export class Disbursement {
  @Field(() => Instant, {
    description: 'ตัวเลข ณ เวลานี้ · The cut-off the figure holds for: the earlier of the quarter’s end and the time asked for',
  })
  asOf!: Date;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => Baht, { nullable: true, description: 'งบตามข้อบัญญัติรวมโอนและเปลี่ยนแปลง · The ordinance with transfers and changes' })
  appropriatedBaht!: bigint | null;
  @Field(() => Baht, { nullable: true, description: 'เงินประจำงวดที่อนุมัติถึงวันตัดยอด · Allotments approved by the cut-off' })
  allottedBaht!: bigint | null;
  @Field(() => Baht, {
    nullable: true,
    description: 'ฎีกาที่อนุมัติและไม่ถูกยกเลิกถึงวันตัดยอด รวมที่จ่ายแล้ว · Vouchers approved and not given back by the cut-off, paid ones included',
  })
  approvedBaht!: bigint | null;
  @Field(() => Baht, { nullable: true, description: 'ฎีกาที่จ่ายตั้งแต่ 1 ตุลาคมถึงวันตัดยอด · Vouchers paid from 1 October to the cut-off' })
  disbursedBaht!: bigint | null;
  @Field(() => Baht, { nullable: true, description: 'คงเหลือ = งบ − เบิกจ่าย · Appropriated less disbursed' })
  remainingBaht!: bigint | null;
  @Field(() => Float, {
    nullable: true,
    description: 'อัตราเบิกจ่าย ร้อยละของงบ ทศนิยม 2 ตำแหน่ง · Disbursed in percent of appropriated, two decimals, half-up',
  })
  ratePercent!: number | null;
  @Field(() => Float, { nullable: true, description: 'เป้าหมายสะสมของไตรมาส ร้อยละ · BMA’s cumulative target of the quarter in percent' })
  targetPercent!: number | null;
  @Field(() => [String], { description: 'แหล่งข้อมูลที่ใช้ · Sources of the facts that took part' })
  sources!: string[];
}
