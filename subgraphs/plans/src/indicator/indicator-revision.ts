import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Decimal, Instant } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Cumulation } from './cumulation.js';
import { Direction } from './direction.js';
import { IndicatorKind } from './indicator-kind.js';
import { Indicator } from './indicator.js';

/**
 * A definition that was replaced, as it stood until then; the one in force is in `indicator`. What was signed under a revision is read by
 * it: direction, weight and decimals of then.
 */
@ObjectType({ description: 'นิยามเดิมของตัวชี้วัดที่ถูกแทนที่แล้ว · A definition of an indicator that was replaced' })
@Entity({ tableName: 'indicator_revision' })
export class IndicatorRevision {
  @ManyToOne(() => Indicator, {
    primary: true,
    mapToPk: true,
    fieldName: 'indicator_id',
    foreignKeyName: 'indicator_revision_indicator',
    index: false,
  })
  indicatorId!: string;
  @Field(() => Int, { description: 'ครั้งที่ของนิยาม · Number of the definition' })
  @PrimaryKey({ type: 'int' })
  revision!: number;
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
  @Field(() => Int, { description: 'จำนวนทศนิยม · Decimal places' })
  @Property({ type: 'int' })
  decimals!: number;
  @Field(() => Decimal, { nullable: true, description: 'ค่าต่ำสุดที่เป็นไปได้ · Least plausible value' })
  @Property({ type: 'decimal', precision: 18, scale: 6, nullable: true })
  lowerBound?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'ค่าสูงสุดที่เป็นไปได้ · Greatest plausible value' })
  @Property({ type: 'decimal', precision: 18, scale: 6, nullable: true })
  upperBound?: string | null;
  @Field(() => Decimal, { description: 'น้ำหนัก · Weight' })
  @Property({ type: 'decimal', precision: 9, scale: 3 })
  weight!: string;
  @Field(() => IndicatorKind, { description: 'ประเภท · Kind' })
  @Property({ type: 'text' })
  kind!: IndicatorKind;
  /** Why it was replaced. */
  @Field(() => String, { description: 'เหตุผลที่เปลี่ยน · Why it was replaced' })
  @Property({ type: 'text' })
  reasonTh!: string;
  @Field(() => Instant, { description: 'ใช้ถึงเมื่อ · When it was replaced' })
  @Property({ type: 'timestamptz', length: 3 })
  replacedAt!: Date;
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Field(() => String, { description: 'ผู้เปลี่ยน (ข้อมูลส่วนบุคคล) · Who replaced it, as a user name; personal data' })
  @Property({ type: 'text' })
  actor!: string;
  @Property({ type: 'text' })
  source!: string;
}
