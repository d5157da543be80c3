import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Decimal, LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Project } from './project.js';

/** A step of a project with its share of the whole. The weights of a project add up to 100, which the database checks. */
@ObjectType({ description: 'กิจกรรมของโครงการ · An activity of a project' })
@Entity({ tableName: 'project_activity' })
@Check({ name: 'project_activity_number', expression: 'number >= 1' })
@Check({ name: 'project_activity_weight', expression: 'weight > 0 and weight <= 100' })
@Check({ name: 'project_activity_order', expression: 'planned_from <= planned_to' })
export class ProjectActivity {
  @ManyToOne(() => Project, {
    primary: true,
    mapToPk: true,
    fieldName: 'project_id',
    foreignKeyName: 'project_activity_project',
    deleteRule: 'no action',
    index: false,
  })
  projectId!: string;
  @Field(() => Int, { description: 'ลำดับที่ · Number' })
  @PrimaryKey({ type: 'int' })
  number!: number;
  @Field(() => String, { description: 'ชื่อกิจกรรม · Name in Thai' })
  @Property({ type: 'text' })
  nameTh!: string;
  @Field(() => Decimal, { description: 'น้ำหนัก (ร้อยละ) · Share of the whole, percent' })
  @Property({ type: 'decimal', precision: 5, scale: 2 })
  weight!: string;
  @Field(() => LocalDateScalar, { description: 'แผนเริ่ม · Planned first day' })
  @Property({ type: 'date' })
  plannedFrom!: string;
  @Field(() => LocalDateScalar, { description: 'แผนสิ้นสุด · Planned last day' })
  @Property({ type: 'date' })
  plannedTo!: string;
}
