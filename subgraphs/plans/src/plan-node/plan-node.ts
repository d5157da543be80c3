import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlanNodeKind } from './plan-node-kind.js';

/** A place in the plan that indicators and projects serve ([004] definitions). The seven issues bear the codes of StrategicIssue. */
@ObjectType({ description: 'ลำดับชั้นของแผน · A place in the plan: plan, phase, issue, sub issue, goal or strategy' })
@Entity({ tableName: 'plan_node' })
@Check({ name: 'plan_node_kind', expression: "kind in ('PLAN', 'PHASE', 'ISSUE', 'SUB_ISSUE', 'GOAL', 'STRATEGY')" })
@Check({ name: 'plan_node_parented', expression: "(kind = 'PLAN') = (parent_code is null)" })
@Check({ name: 'plan_node_not_own_parent', expression: 'parent_code <> code' })
export class PlanNode {
  @Field(() => ID, { description: 'รหัส · Code' })
  @PrimaryKey({ type: 'text' })
  code!: string;
  @Field(() => PlanNodeKind, { description: 'ระดับ · Level' })
  @Property({ type: 'text' })
  kind!: PlanNodeKind;
  @Field(() => ID, { nullable: true, description: 'รหัสระดับบน ว่าง = แผน · Code of what it belongs to; null for a plan' })
  @ManyToOne(() => PlanNode, {
    mapToPk: true,
    fieldName: 'parent_code',
    foreignKeyName: 'plan_node_parent',
    deleteRule: 'no action',
    index: false,
    nullable: true,
  })
  parentCode?: string | null;
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  @Property({ type: 'text' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  @Property({ type: 'text' })
  nameEn!: string;
  @Field(() => Int, { name: 'order', description: 'ลำดับในระดับเดียวกัน · Order among its siblings' })
  @Property({ type: 'int' })
  sortOrder!: number;
  /** What hangs on it stays; it takes nothing new. */
  @Field(() => Instant, { nullable: true, description: 'เลิกใช้เมื่อ ว่าง = ใช้อยู่ · When it was retired; null = in use' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  retiredAt?: Date | null;
  @Field(() => String, { description: 'แหล่งข้อมูล · Source: hub or reference' })
  @Property({ type: 'text' })
  source!: string;
}
