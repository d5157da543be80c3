import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** A computer material of the store [000] งานธุรการ. The balance is kept by the database from the ledger (`StockMovement`) and is never below zero. */
@Entity({ tableName: 'material' })
@Unique({ name: 'material_code', properties: ['code'] })
@Check({ name: 'material_balance', expression: 'balance >= 0' })
@Check({ name: 'material_reorder_level', expression: 'reorder_level >= 0' })
@Index({
  name: 'material_below_reorder',
  expression: 'create index "material_below_reorder" on "material" ("code") where active and balance < reorder_level',
})
@ObjectType({ description: 'วัสดุหรืออะไหล่ในคลัง · A material or part of the store' })
export class Material {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'รหัสในระบบ · Identifier' })
  id!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'รหัสวัสดุ · Code' })
  code!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  nameTh!: string;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'ชื่อภาษาอังกฤษ · Name in English' })
  nameEn!: string | null;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'หน่วยนับ · Unit' })
  unitTh!: string;
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'เป็นอะไหล่ซ่อมเครื่อง · Whether it is a part for repairs' })
  isPart = false;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'จุดสั่งซื้อ ต่ำกว่านี้ต้องจัดหาเพิ่ม · Reorder level: below it more must be bought' })
  reorderLevel = 0;
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'ยังใช้อยู่ เบิกได้ · In use: may be drawn' })
  active = true;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'ยอดคงเหลือขณะนี้ · Balance at this moment' })
  balance = 0;
  /** Movements so far; the number of the newest. */
  @Property({ type: 'int' }) movementCount = 0;
  @Property({ type: 'timestamptz', length: 3 }) recordedAt!: Date;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'รุ่นของข้อมูลวัสดุ ส่งกลับเมื่อแก้ไข · Version, to be named when it is changed' })
  version = 1;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'แหล่งข้อมูล · Where it comes from' })
  source!: string;
}
