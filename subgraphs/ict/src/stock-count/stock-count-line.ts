import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Material } from '../material/material.js';
import { StockCount } from './stock-count.js';

/** How many of a material were found, beside the balance at that very moment: what moves afterwards is no difference. */
@Entity({ tableName: 'stock_count_line' })
@Check({ name: 'stock_count_line_counted', expression: 'counted >= 0 and balance >= 0' })
@ObjectType({ description: 'ผลการนับวัสดุหนึ่งรายการ · What was counted of a material' })
export class StockCountLine {
  @ManyToOne({
    entity: () => StockCount,
    mapToPk: true,
    primary: true,
    deleteRule: 'cascade',
    updateRule: 'no action',
    fieldName: 'count_id',
  })
  countId!: string;
  @ManyToOne({
    entity: () => Material,
    mapToPk: true,
    primary: true,
    index: false,
    deleteRule: 'cascade',
    updateRule: 'no action',
    fieldName: 'material_id',
  })
  materialId!: string;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'จำนวนที่นับได้ · Quantity found' })
  counted!: number;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'ยอดตามบัญชีขณะนับ · Balance at the moment of counting' })
  balance!: number;
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Instant, { description: 'นับเมื่อ · When it was counted' })
  countedAt!: Date;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ผู้นับ · Who counted' })
  countedBy!: string;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'หมายเหตุ · Note' })
  noteTh!: string | null;
}
