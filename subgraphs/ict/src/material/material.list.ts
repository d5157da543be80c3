import { connectionOf, PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field, ObjectType } from 'type-graphql';
import { Material } from './material.js';
import { StockMovement } from './stock-movement.js';

@ObjectType({ description: 'วัสดุแบบแบ่งหน้า · A page of materials' })
export class MaterialConnection extends connectionOf(Material, 'Material') {}

@ObjectType({ description: 'บัญชีวัสดุแบบแบ่งหน้า · A page of a ledger' })
export class StockMovementConnection extends connectionOf(StockMovement, 'StockMovement') {}

@ArgsType()
export class MaterialArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'ค้นจากรหัสหรือชื่อ · Text in code or name' })
  search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'เฉพาะที่ต่ำกว่าจุดสั่งซื้อ · Only what is below its reorder level' })
  belowReorder?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'เฉพาะอะไหล่ หรือเฉพาะที่ไม่ใช่ · Only parts, or only others' })
  isPart?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'เฉพาะที่ยังใช้อยู่ หรือที่เลิกใช้ · Only in use, or only out of use' })
  active?: boolean | null;
}
