import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { StockCount } from '../stock-count/stock-count.js';
import { Withdrawal } from '../withdrawal/withdrawal.js';
import { Material } from './material.js';
import { MovementKind } from './stock.enums.js';

/** One line of a material's ledger: added, never changed (the database refuses). Its number and the balance after it are set by the database. */
@Entity({ tableName: 'stock_movement' })
@Check({
  name: 'stock_movement_sign',
  expression:
    "case kind when 'RECEIPT' then quantity > 0 when 'ISSUE' then quantity < 0 when 'RETURN' then quantity > 0 when 'COUNT' then quantity <> 0 else false end",
})
@Index({
  name: 'stock_movement_use',
  expression: 'create index "stock_movement_use" on "stock_movement" ("occurred_at", "agency_code") where agency_code is not null',
})
@Index({
  name: 'stock_movement_withdrawal',
  expression: 'create index "stock_movement_withdrawal" on "stock_movement" ("withdrawal_id") where withdrawal_id is not null',
})
@ObjectType({ description: 'การเคลื่อนไหวหนึ่งรายการของคลัง · One line of a material’s ledger' })
export class StockMovement {
  @ManyToOne({
    entity: () => Material,
    mapToPk: true,
    primary: true,
    deleteRule: 'cascade',
    updateRule: 'no action',
    fieldName: 'material_id',
  })
  materialId!: string;
  @PrimaryKey({ type: 'int' })
  @Field(() => Int, { description: 'ลำดับในบัญชีวัสดุ · Number in the ledger of the material' })
  seq!: number;
  @Property({ type: 'text' })
  @Field(() => MovementKind, { description: 'ประเภท · Kind' })
  kind!: MovementKind;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'จำนวน เข้าเป็นบวก ออกเป็นลบ · Quantity: in is positive, out negative' })
  quantity!: number;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'คงเหลือหลังรายการนี้ · Balance after it' })
  balanceAfter!: number;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'เลขที่เอกสาร · Number of the document' })
  documentNumber!: string | null;
  @Property({ type: 'text', nullable: true }) agencyCode!: string | null;
  @ManyToOne({
    entity: () => Withdrawal,
    mapToPk: true,
    nullable: true,
    index: false,
    deleteRule: 'no action',
    updateRule: 'no action',
    fieldName: 'withdrawal_id',
  })
  withdrawalId!: string | null;
  @ManyToOne({
    entity: () => StockCount,
    mapToPk: true,
    nullable: true,
    index: false,
    deleteRule: 'no action',
    updateRule: 'no action',
    fieldName: 'count_id',
  })
  countId!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'หมายเหตุ · Note' })
  noteTh!: string | null;
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Instant, { description: 'เวลา · When' })
  occurredAt!: Date;
  @Property({ type: 'uuid', nullable: true }) accountId!: string | null;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ผู้บันทึก · Who recorded it' })
  actor!: string;
  @Property({ type: 'text' }) source!: string;
}
