import type { LocalDate } from '@nakhon/core/bangkok-time';
import type { Satang } from '@nakhon/core/money';
import { Baht, LocalDateScalar } from '@nakhon/kit/scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ProcurementMethod } from '../method/procurement-method.js';
import { ProcurementState } from './procurement-state.js';

/** A procurement as it stood at the end of `day`: what came later is not in it. `steps` and `currentStep` come from the resolver. */
@Directive('@key(fields: "id")')
@ObjectType('Procurement', { description: 'การจัดซื้อจัดจ้างหนึ่งรายการ ณ วันที่ตัดยอด · One procurement as it stood at the cut-off' })
export class ProcurementAsOf {
  @Field(() => ID, { description: 'รหัสภายใน (uuidv7) · Internal id' })
  id!: string;
  @Field(() => String, { description: 'เลขที่รายการที่ใช้เรียก · Readable code' })
  code!: string;
  @Field(() => String, { description: 'ชื่อรายการ · What is bought or hired' })
  titleTh!: string;
  agencyCode!: string;
  @Field(() => ProcurementMethod, { description: 'วิธีการจัดซื้อจัดจ้าง · Method' })
  method!: ProcurementMethod;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Baht, { nullable: true, description: 'ราคากลาง (บาท) · Median price in baht' })
  medianPriceBaht!: Satang | null;
  @Field(() => Baht, {
    nullable: true,
    description: 'มูลค่าสัญญา (บาท) ว่าง = ยังไม่ลงนาม · Contract value in baht; null until it is signed',
  })
  contractedBaht!: Satang | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันลงนามสัญญา · Day the contract was signed' })
  contractSignedOn!: LocalDate | null;
  @Field(() => ProcurementState, { description: 'สถานะ · State' })
  state!: ProcurementState;
  @Field(() => Boolean, {
    description: 'ขั้นตอนปัจจุบันเกินเวลามาตรฐานสูงสุด · The current step has run over its longest standard',
  })
  late!: boolean;
  @Field(() => LocalDateScalar, { description: 'วันเริ่มดำเนินการ · Day it was opened' })
  openedOn!: LocalDate;
  @Field(() => String, { description: 'แหล่งข้อมูล: hub, generated, import:… · Where the fact comes from' })
  source!: string;
  /** The last day that counts in what is shown of it. */
  day!: LocalDate;
}
