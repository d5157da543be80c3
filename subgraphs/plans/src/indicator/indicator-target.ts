import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Decimal, Instant } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Indicator } from './indicator.js';

/**
 * What an indicator should reach in a quarter, in its unit. Append only: a restated target is the next version, with its reason.
 * Imported and generated targets are recorded when the plan was adopted, so that past quarters can be seen as of their own time.
 */
@ObjectType({ description: 'ค่าเป้าหมายของไตรมาสที่ตั้งหรือปรับครั้งหนึ่ง · A target of a quarter as it was set or restated' })
@Entity({ tableName: 'indicator_target' })
@Check({ name: 'indicator_target_quarter', expression: 'quarter >= 1 and quarter <= 4' })
@Check({ name: 'indicator_target_version', expression: 'version >= 1' })
@Index({ name: 'indicator_target_of_indicator', properties: ['indicatorId'] })
@Unique({ name: 'indicator_target_cell', properties: ['fiscalYear', 'quarter', 'indicatorId', 'version'] })
export class IndicatorTarget {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => Indicator, { mapToPk: true, fieldName: 'indicator_id', foreignKeyName: 'indicator_target_indicator', index: false })
  indicatorId!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  @Property({ type: 'int' })
  quarter!: number;
  @Field(() => Int, { description: 'ลำดับที่ เริ่มจาก 1 · Number, from 1' })
  @Property({ type: 'int' })
  version!: number;
  @Field(() => Decimal, { description: 'ค่าเป้าหมาย ในหน่วยนับ · Target in the unit' })
  @Property({ type: 'decimal', precision: 18, scale: 6 })
  value!: string;
  /** Why a target was restated; null for the first version. */
  @Field(() => String, { nullable: true, description: 'เหตุผลที่ปรับ ว่าง = ค่าแรก · Why it was restated; null for the first' })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'ผู้ตั้งหรือปรับ ว่าง = นำเข้าหรือจำลอง (ข้อมูลส่วนบุคคล) · Who set or restated it, as a user name; null for imported and generated ones. Personal data',
  })
  @Property({ type: 'text', nullable: true })
  actor?: string | null;
  @Field(() => Instant, { description: 'บันทึกเมื่อ · When it was recorded' })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;
  @Field(() => String, { description: 'แหล่งข้อมูล · Source: hub, generated or import:…' })
  @Property({ type: 'text' })
  source!: string;
}
