import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.js';
import { PlanNode } from '../plan-node/plan-node.js';

/** A project of an agency's annual plan ([004] 2.1): what it serves, when it runs, which budget item pays. Progress stands beside it by month. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "id budgetItemId")')
@ObjectType({ description: 'โครงการในแผนปฏิบัติราชการ · A project of an agency’s plan' })
@Entity({ tableName: 'project' })
@Unique({ name: 'project_code', properties: ['code'] })
@Index({ name: 'project_agency', properties: ['agencyCode'] })
@Index({ name: 'project_of_indicator', properties: ['indicatorId'] })
@Check({ name: 'project_order', expression: 'starts_on <= ends_on' })
export class Project {
  @Field(() => ID, { description: 'รหัสภายใน · Id' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Field(() => String, { description: 'รหัสโครงการ ไม่ซ้ำ · Readable code, unique' })
  @Property({ type: 'text' })
  code!: string;
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  @Property({ type: 'text' })
  nameTh!: string;
  @Field(() => String, { nullable: true, description: 'ชื่อภาษาอังกฤษ · Name in English' })
  @Property({ type: 'text', nullable: true })
  nameEn?: string | null;
  @Property({ type: 'text' })
  agencyCode!: string;
  @ManyToOne(() => Indicator, {
    mapToPk: true,
    fieldName: 'indicator_id',
    foreignKeyName: 'project_indicator',
    deleteRule: 'no action',
    index: false,
    nullable: true,
  })
  indicatorId?: string | null;
  @ManyToOne(() => PlanNode, {
    mapToPk: true,
    fieldName: 'strategy_code',
    foreignKeyName: 'project_strategy',
    deleteRule: 'no action',
    index: false,
    nullable: true,
  })
  strategyCode?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'รายการงบประมาณที่จ่าย: รหัสภายใน หรือ ปี/รหัส · Budget item that pays: its id, or year/code such as 2570/24000000-003',
  })
  @Property({ type: 'text', nullable: true })
  budgetItemId?: string | null;
  @Field(() => LocalDateScalar, { description: 'วันเริ่ม · First day' })
  @Property({ type: 'date' })
  startsOn!: string;
  @Field(() => LocalDateScalar, { description: 'วันสิ้นสุด · Last day' })
  @Property({ type: 'date' })
  endsOn!: string;
  @Field(() => Int, { description: 'แก้ไขครั้งที่ เริ่มจาก 1 · Counts its changes, from 1' })
  @Property({ type: 'int', default: 1 })
  revision!: number;
  @Field(() => String, { description: 'แหล่งข้อมูล · Source: hub, generated or import:…' })
  @Property({ type: 'text' })
  source!: string;
}
