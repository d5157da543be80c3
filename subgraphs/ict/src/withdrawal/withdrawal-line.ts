import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Material } from '../material/material.js';
import { Withdrawal } from './withdrawal.js';

/** One material of a withdrawal. */
@Entity({ tableName: 'withdrawal_line' })
@Unique({ name: 'withdrawal_line_material', properties: ['withdrawalId', 'materialId'] })
@Index({ name: 'withdrawal_line_of_material', properties: ['materialId'] })
@Check({ name: 'withdrawal_line_asked', expression: 'asked > 0' })
@Check({ name: 'withdrawal_line_approved', expression: 'approved >= 0 and approved <= asked' })
@Check({ name: 'withdrawal_line_returned', expression: 'returned >= 0 and returned <= coalesce(approved, 0)' })
@ObjectType({ description: 'รายการหนึ่งในใบเบิก · One line of a withdrawal' })
export class WithdrawalLine {
  @ManyToOne({
    entity: () => Withdrawal,
    mapToPk: true,
    primary: true,
    deleteRule: 'cascade',
    updateRule: 'no action',
    fieldName: 'withdrawal_id',
  })
  withdrawalId!: string;
  @PrimaryKey({ type: 'int' })
  @Field(() => Int, { description: 'ลำดับ · Line' })
  line!: number;
  @ManyToOne({
    entity: () => Material,
    mapToPk: true,
    index: false,
    deleteRule: 'cascade',
    updateRule: 'no action',
    fieldName: 'material_id',
  })
  materialId!: string;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'จำนวนที่ขอ · Quantity asked for' })
  asked!: number;
  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'จำนวนที่อนุมัติ · Quantity approved; none before the decision' })
  approved!: number | null;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'จำนวนที่ส่งคืนแล้ว · Quantity given back' })
  returned = 0;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'เหตุผลที่อนุมัติน้อยกว่าที่ขอ · Why less was approved' })
  cutReasonTh!: string | null;
}
