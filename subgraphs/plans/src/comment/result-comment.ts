import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.js';

/** A remark on a cell, of whoever may see it. Appended, never changed. */
@ObjectType({ description: 'ความเห็นต่อผลรายไตรมาส · A remark on the result of a quarter' })
@Entity({ tableName: 'result_comment' })
@Index({ name: 'result_comment_cell', properties: ['fiscalYear', 'quarter', 'indicatorId', 'recordedAt'] })
export class ResultComment {
  @Field(() => ID, { description: 'รหัสภายใน · Id' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => Indicator, { mapToPk: true, fieldName: 'indicator_id', foreignKeyName: 'result_comment_indicator', index: false })
  indicatorId!: string;
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Property({ type: 'int' })
  quarter!: number;
  @Field(() => String, { description: 'ข้อความ · Text' })
  @Property({ type: 'text' })
  textTh!: string;
  @Field(() => Instant, { description: 'บันทึกเมื่อ · When it was recorded' })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Field(() => String, { description: 'ผู้ให้ความเห็น (ข้อมูลส่วนบุคคล) · Who said it, as a user name; personal data' })
  @Property({ type: 'text' })
  actor!: string;
  @Property({ type: 'text' })
  source!: string;
}
