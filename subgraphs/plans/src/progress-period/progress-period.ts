import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';

/** When the progress of a month is reported ([004] 2.2 step 6). Rows, not code. */
@ObjectType({ description: 'ช่วงรายงานความก้าวหน้าของเดือน · When the progress of a month is reported' })
@Entity({ tableName: 'progress_period' })
@Check({ name: 'progress_period_month', expression: 'month >= 1 and month <= 12' })
@Check({ name: 'progress_period_order', expression: 'opens_on <= due_on and due_on <= closes_on' })
export class ProgressPeriod {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  @PrimaryKey({ type: 'int' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'เดือน 1-12 (1 = ตุลาคม) · Month, 1 = October' })
  @PrimaryKey({ type: 'int' })
  month!: number;
  @Field(() => LocalDateScalar, { description: 'วันเปิดรับรายงาน · First day on which progress is taken' })
  @Property({ type: 'date' })
  opensOn!: string;
  @Field(() => LocalDateScalar, { description: 'วันครบกำหนดรายงาน นับถึงสิ้นวัน · Day by the end of which it is due' })
  @Property({ type: 'date' })
  dueOn!: string;
  @Field(() => LocalDateScalar, { description: 'วันปิดรับรายงาน · Last day on which progress is taken' })
  @Property({ type: 'date' })
  closesOn!: string;
}
