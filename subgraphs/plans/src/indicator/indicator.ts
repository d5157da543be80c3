import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Decimal } from '@nakhon/kit/scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { StrategicIssue } from '../strategic-issue/strategic-issue.js';
import { Cumulation } from './cumulation.js';
import { Direction } from './direction.js';
import { IndicatorKind } from './indicator-kind.js';

/**
 * An indicator of one agency: what is measured, in which unit, and how a result is to be read ([004] 2.2). Targets and results stand
 * beside it by quarter. The owner is the one of now: owners have no history.
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
  @Property({ type: 'int', default: 1 })
  revision!: number;
  @Field(() => Boolean, { description: 'ต้องแนบหลักฐานก่อนส่ง · Whether evidence is needed before a result is submitted' })
  @Property({ type: 'boolean', default: false })
  evidenceRequired!: boolean;
  @Field(() => Boolean, { description: 'ผลมาจากตัวตั้งและตัวหาร · Whether results are entered as numerator and denominator' })
  @Property({ type: 'boolean', default: false })
  hasRatio!: boolean;
  @Field(() => String, { description: 'แหล่งข้อมูล · Source: hub, generated or import:…' })
  @Property({ type: 'text' })
  source!: string;
}
