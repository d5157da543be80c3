import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Baht } from '@nakhon/kit/scalars';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ExpenseCategory } from './expense-category.js';

/**
 * A line of the budget ordinance. `appropriatedSatang` is the ordinance itself and never changes; the API's `appropriatedBaht` has
 * transfers and changes in it. An item counts from 1 October of its year, whenever it was entered or imported.
 */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'รายการงบประมาณ · A line of the budget' })
@Entity({ tableName: 'budget_item' })
@Unique({ name: 'budget_item_code', properties: ['fiscalYear', 'code'] })
@Index({ name: 'budget_item_agency', properties: ['agencyCode', 'fiscalYear'] })
@Check({
  name: 'budget_item_category',
  expression:
    "category in ('PERSONNEL', 'REMUNERATION_OPERATIONS_MATERIALS', 'UTILITIES', 'EQUIPMENT_LAND_BUILDINGS', 'SUBSIDIES', 'OTHER', 'UNCLASSIFIED')",
})
@Check({ name: 'budget_item_appropriated', expression: 'appropriated_satang >= 0' })
export class BudgetItem {
  @Field(() => ID, { description: 'รหัสภายใน · Id' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Field(() => String, { description: 'รหัสรายการ ไม่ซ้ำในปี · Readable code, unique within the year' })
  @Property({ type: 'text' })
  code!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Property({ type: 'text' })
  agencyCode!: string;
  @Field(() => String, { nullable: true, description: 'ภารกิจ · Mission that the ordinance puts it under' })
  @Property({ type: 'text', nullable: true })
  mission?: string | null;
  @Field(() => String, { description: 'ลำดับในข้อบัญญัติ · Number in the ordinance' })
  @Property({ type: 'text' })
  itemNo!: string;
  @Field(() => String, { description: 'ชื่อรายการ · Name' })
  @Property({ type: 'text' })
  nameTh!: string;
  @Field(() => ExpenseCategory, { description: 'หมวดรายจ่าย · Category of expense' })
  @Property({ type: 'text' })
  category!: ExpenseCategory;
  @Property({ type: 'bigint' })
  appropriatedSatang!: bigint;
  @Field(() => String, { description: 'แหล่งข้อมูล · Source: hub, generated or import:…' })
  @Property({ type: 'text' })
  source!: string;
  /** Line of the imported file; null when not imported. */
  @Property({ type: 'int', nullable: true })
  importLine?: number | null;

  @Field(() => Baht, { description: 'งบตามข้อบัญญัติรวมโอนและเปลี่ยนแปลง · The ordinance with transfers and changes, as it stands now' })
  @Property({ type: 'bigint', persist: false })
  appropriatedBaht?: bigint;
  @Field(() => Baht, { nullable: true, description: 'เงินประจำงวดที่อนุมัติแล้ว ว่าง = ไม่มีข้อมูล · Allotted so far; null = no allotment known' })
  @Property({ type: 'bigint', persist: false })
  allottedBaht?: bigint | null;
  @Field(() => Baht, {
    nullable: true,
    description: 'ฎีกาที่อนุมัติแล้วรวมที่จ่ายแล้ว · Vouchers approved, paid ones included; null = no voucher data',
  })
  @Property({ type: 'bigint', persist: false })
  approvedBaht?: bigint | null;
  @Field(() => Baht, {
    nullable: true,
    description: 'เบิกจ่ายแล้ว ว่าง = ไม่มีข้อมูลฎีกา · Paid so far; null = its holder has no voucher data for the year',
  })
  @Property({ type: 'bigint', persist: false })
  disbursedBaht?: bigint | null;
  @Field(() => Baht, { nullable: true, description: 'คงเหลือ = งบ − เบิกจ่าย · Appropriated less disbursed' })
  @Property({ type: 'bigint', persist: false })
  remainingBaht?: bigint | null;
  @Field(() => Float, { nullable: true, description: 'อัตราเบิกจ่าย ร้อยละของงบ · Disbursed in percent of appropriated' })
  @Property({ type: 'double', persist: false })
  ratePercent?: number | null;
}
