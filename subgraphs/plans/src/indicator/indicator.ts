import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Decimal, Instant } from '@nakhon/kit/scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { PlanNode } from '../plan-node/plan-node.js';
import { StrategicIssue } from '../strategic-issue/strategic-issue.js';
import { Cumulation } from './cumulation.js';
import { Direction } from './direction.js';
import { IndicatorKind } from './indicator-kind.js';

/**
 * An indicator of one agency: what is measured, in which unit, and how a result is to be read ([004] 2.2). Targets and results stand
 * beside it by quarter. The owner is the one of now; changes of owner stand in the audit.
 */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'ตัวชี้วัดของหน่วยงาน · An indicator of an agency' })
@Entity({ tableName: 'indicator' })
@Unique({ name: 'indicator_code', properties: ['code'] })
@Index({ name: 'indicator_agency', properties: ['agencyCode'] })
@Check({ name: 'indicator_direction', expression: "direction in ('MORE_IS_BETTER', 'LESS_IS_BETTER')" })
@Check({ name: 'indicator_cumulation', expression: "cumulation in ('QUARTERLY', 'RUNNING_TOTAL', 'LATEST', 'AVERAGE')" })
@Check({ name: 'indicator_kind', expression: "kind in ('STRATEGIC', 'NEGOTIATED', 'PROCESS')" })
@Check({ name: 'indicator_decimals', expression: 'decimals >= 0 and decimals <= 6' })
@Check({ name: 'indicator_bounds', expression: 'lower_bound <= upper_bound' })
@Check({ name: 'indicator_weight', expression: 'weight >= 0' })
@Check({ name: 'indicator_retired', expression: 'active = (retired_at is null)' })
@Check({ name: 'indicator_owner', expression: 'owner_name is not null or not owner_active' })
export class Indicator {
  @Field(() => ID, { description: 'รหัสภายใน · Id' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Field(() => String, { description: 'รหัสตัวชี้วัด ไม่ซ้ำ · Readable code, unique' })
  @Property({ type: 'text' })
  code!: string;
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  @Property({ type: 'text' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  @Property({ type: 'text' })
  nameEn!: string;
  @Field(() => String, { description: 'หน่วยนับภาษาไทย · Unit in Thai' })
  @Property({ type: 'text' })
  unitTh!: string;
  @Field(() => String, { description: 'หน่วยนับภาษาอังกฤษ · Unit in English' })
  @Property({ type: 'text' })
  unitEn!: string;
  @Field(() => Direction, { description: 'ทิศทาง · Which way is better' })
  @Property({ type: 'text' })
  direction!: Direction;
  @Field(() => Cumulation, { description: 'วิธีสะสมค่า · How quarters add up' })
  @Property({ type: 'text' })
  cumulation!: Cumulation;
  @Field(() => Int, { description: 'จำนวนทศนิยมที่แสดง 0-6 · Decimal places shown' })
  @Property({ type: 'int' })
  decimals!: number;
  @Field(() => Decimal, { nullable: true, description: 'ค่าต่ำสุดที่เป็นไปได้ ในหน่วยนับ · Least plausible value, in the unit' })
  @Property({ type: 'decimal', precision: 18, scale: 6, nullable: true })
  lowerBound?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'ค่าสูงสุดที่เป็นไปได้ ในหน่วยนับ · Greatest plausible value, in the unit' })
  @Property({ type: 'decimal', precision: 18, scale: 6, nullable: true })
  upperBound?: string | null;
  @Field(() => Decimal, { description: 'น้ำหนัก ปกติ 1 · Weight among the indicators of a figure, usually 1' })
  @Property({ type: 'decimal', precision: 9, scale: 3, default: '1' })
  weight!: string;
  @Field(() => IndicatorKind, { description: 'ประเภท · Kind' })
  @Property({ type: 'text' })
  kind!: IndicatorKind;
  @ManyToOne(() => StrategicIssue, {
    mapToPk: true,
    fieldName: 'strategic_issue_code',
    foreignKeyName: 'indicator_issue',
    deleteRule: 'no action',
    index: false,
    nullable: true,
  })
  strategicIssueCode?: string | null;
  @Property({ type: 'text' })
  agencyCode!: string;
  @Field(() => ID, { nullable: true, description: 'บัญชีของผู้รับผิดชอบ · Account of who answers for it' })
  @Property({ type: 'uuid', nullable: true })
  ownerAccountId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'ผู้รับผิดชอบ ว่าง = ไม่มี (ข้อมูลส่วนบุคคล) · Who answers for it; null = nobody. Personal data',
  })
  @Property({ type: 'text', nullable: true })
  ownerName?: string | null;
  @Field(() => Boolean, { description: 'มีผู้รับผิดชอบที่ยังปฏิบัติงานอยู่ · Whether it has an owner still in the post' })
  @Property({ type: 'boolean' })
  ownerActive!: boolean;
  /** Counts the definitions that this one has had; see IndicatorRevision. */
  @Field(() => Int, { description: 'ครั้งที่ของนิยาม เริ่มจาก 1 · How many definitions it has had' })
  @Property({ type: 'int', default: 1 })
  revision!: number;
  @Field(() => Boolean, { description: 'ต้องแนบหลักฐานก่อนส่ง · Whether evidence is needed before a result is submitted' })
  @Property({ type: 'boolean', default: false })
  evidenceRequired!: boolean;
  @Field(() => Boolean, { description: 'ผลมาจากตัวตั้งและตัวหาร · Whether results are entered as numerator and denominator' })
  @Property({ type: 'boolean', default: false })
  hasRatio!: boolean;
  @Field(() => String, { nullable: true, description: 'คำนิยาม · What it means' })
  @Property({ type: 'text', nullable: true })
  definitionTh?: string | null;
  @Field(() => String, { nullable: true, description: 'ขอบเขต · What it covers' })
  @Property({ type: 'text', nullable: true })
  scopeTh?: string | null;
  @Field(() => String, { nullable: true, description: 'วิธีวัดหรือสูตรคำนวณ · How it is measured' })
  @Property({ type: 'text', nullable: true })
  measuringTh?: string | null;
  @Field(() => String, { nullable: true, description: 'แหล่งข้อมูลของผล · Where its figures come from' })
  @Property({ type: 'text', nullable: true })
  dataSourceTh?: string | null;
  @Field(() => ID, { nullable: true, description: 'รหัสเป้าประสงค์ในแผน · Code of the goal it serves' })
  @ManyToOne(() => PlanNode, {
    mapToPk: true,
    fieldName: 'goal_code',
    foreignKeyName: 'indicator_goal',
    deleteRule: 'no action',
    index: false,
    nullable: true,
  })
  goalCode?: string | null;
  @Field(() => Boolean, { description: 'ยังใช้อยู่ · Whether it is still in use' })
  @Property({ type: 'boolean', default: true })
  active!: boolean;
  /** Quarters that begin after it are asked for no more. */
  @Field(() => Instant, { nullable: true, description: 'เลิกใช้เมื่อ · When it was retired' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  retiredAt?: Date | null;
  @Field(() => String, { description: 'แหล่งข้อมูล · Source: hub, reference, generated or import:…' })
  @Property({ type: 'text' })
  source!: string;
}
