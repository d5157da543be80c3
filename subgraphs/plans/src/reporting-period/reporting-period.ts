import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';

/** When the results of a quarter are reported. Rows, not code: the office that follows the plans may move a date ([004] 2.3). */
@ObjectType({ description: 'ช่วงรายงานผลของไตรมาส · When the results of a quarter are reported' })
@Entity({ tableName: 'reporting_period' })
@Check({ name: 'reporting_period_quarter', expression: 'quarter >= 1 and quarter <= 4' })
@Check({ name: 'reporting_period_order', expression: 'opens_on <= due_on and due_on <= closes_on' })
export class ReportingPeriod {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  @PrimaryKey({ type: 'int' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  @PrimaryKey({ type: 'int' })
  quarter!: number;
  @Field(() => LocalDateScalar, { description: 'วันเปิดรับรายงาน · First day on which results are taken' })
  @Property({ type: 'date' })
  opensOn!: string;
  @Field(() => LocalDateScalar, { description: 'วันครบกำหนดรายงาน นับถึงสิ้นวัน · Day by the end of which a result is due' })
  @Property({ type: 'date' })
  dueOn!: string;
  @Field(() => LocalDateScalar, { description: 'วันปิดรับรายงาน · Last day on which results are taken' })
  @Property({ type: 'date' })
  closesOn!: string;
}
