import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.js';

/** A closed cell that takes entries again until it expires. Appended, never changed. */
@ObjectType({ description: 'การเปิดให้แก้ไขผลหลังปิดรับ · A closed cell that takes entries again until it expires' })
@Entity({ tableName: 'cell_reopening' })
@Index({ name: 'cell_reopening_cell', properties: ['fiscalYear', 'quarter', 'indicatorId'] })
@Check({ name: 'cell_reopening_order', expression: 'expires_at > opened_at' })
export class CellReopening {
  @Field(() => ID, { description: 'รหัสภายใน · Id' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Field(() => ID, { description: 'ตัวชี้วัด · Indicator' })
  @ManyToOne(() => Indicator, { mapToPk: true, fieldName: 'indicator_id', foreignKeyName: 'cell_reopening_indicator', index: false })
  indicatorId!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  @Property({ type: 'int' })
  quarter!: number;
  @Field(() => String, { description: 'เหตุผล · Why' })
  @Property({ type: 'text' })
  reasonTh!: string;
  @Field(() => Instant, { description: 'เปิดเมื่อ · When it was opened' })
  @Property({ type: 'timestamptz', length: 3 })
  openedAt!: Date;
  @Field(() => Instant, { description: 'ถึงเวลา · Until when' })
  @Property({ type: 'timestamptz', length: 3 })
  expiresAt!: Date;
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Field(() => String, { description: 'ผู้เปิด (ข้อมูลส่วนบุคคล) · Who opened it, as a user name; personal data' })
  @Property({ type: 'text' })
  actor!: string;
  @Property({ type: 'text' })
  source!: string;
}
