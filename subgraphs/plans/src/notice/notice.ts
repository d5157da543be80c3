import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.js';
import { NoticeKind } from './notice-kind.js';

/** Something an agency's people should know. Made once by what happened, never changed; who has read it stands beside it. */
@ObjectType({ description: 'การแจ้งเตือนในกล่องข้อความ · A notice in the inbox' })
@Entity({ tableName: 'notice' })
@Unique({ name: 'notice_key', properties: ['key'] })
@Index({ name: 'notice_newest', properties: ['createdAt', 'id'] })
@Index({ name: 'notice_of_indicator', properties: ['indicatorId'] })
@Check({ name: 'notice_kind', expression: "kind in ('DUE_SOON', 'LATE', 'RETURNED', 'SIGNED', 'REOPENED')" })
@Check({ name: 'notice_quarter', expression: 'quarter >= 1 and quarter <= 4' })
export class Notice {
  @Field(() => ID, { description: 'รหัสภายใน · Id' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Field(() => NoticeKind, { description: 'เรื่อง · What it is about' })
  @Property({ type: 'text' })
  kind!: NoticeKind;
  @Field(() => ID, { description: 'รหัสหน่วยงาน 8 หลัก · Agency code of eight digits' })
  @Property({ type: 'text' })
  agencyCode!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  @Property({ type: 'int' })
  quarter!: number;
  @ManyToOne(() => Indicator, {
    mapToPk: true,
    fieldName: 'indicator_id',
    foreignKeyName: 'notice_indicator',
    deleteRule: 'cascade',
    index: false,
    nullable: true,
  })
  indicatorId?: string | null;
  /** Names of roles: whoever holds one of them over the agency is told. */
  @Property({ type: 'array', columnType: 'text[]' })
  forRoles!: string[];
  @Property({ type: 'json' })
  facts!: unknown;
  @Field(() => Instant, { description: 'เวลาที่เกิดเรื่อง · When it happened' })
  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
  @Property({ type: 'text' })
  key!: string;
}
