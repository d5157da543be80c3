import type { SubgraphContext } from '@nakhon/kit/context';
import { PageArguments } from '@nakhon/kit/paging';
import { requireAccess } from '@nakhon/kit/permission';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { LEDGER_ROLES } from '../permissions.js';
import { MaterialInput, ReceiptInput } from './material-input.js';
import { MaterialArguments, MaterialConnection, StockMovementConnection } from './material.list.js';
import { materialById, promisedOfMaterial } from './material.loader.js';
import { receiveMaterial, saveMaterial } from './material.service.js';
import { materialByCode, materials, movementsOf } from './material.view.js';
import { Material } from './material.js';
import { KEY } from './stock-arguments.js';

@Resolver(() => Material)
export class MaterialResolver {
  @Query(() => MaterialConnection, { nullable: true, description: 'วัสดุในคลัง เรียงตามรหัส · Materials of the store by code' })
  materials(@Ctx() context: SubgraphContext, @Args(() => MaterialArguments) args: MaterialArguments): Promise<MaterialConnection> {
    return materials(context, args);
  }

  @Query(() => Material, { nullable: true, description: 'วัสดุตามรหัส · The material with this id or code' })
  material(
    @Ctx() context: SubgraphContext,
    @Arg('id', () => ID, { nullable: true, description: 'รหัสในระบบ · Identifier' }) id?: string | null,
    @Arg('code', () => String, { nullable: true, description: 'รหัสวัสดุ · Code' }) code?: string | null,
  ): Promise<Material | null> {
    if (id != null) return materialById(context).load(id);
    return code == null ? Promise.resolve(null) : materialByCode(context, code);
  }

  @Mutation(() => Material, { nullable: true, description: 'เพิ่มหรือแก้ไขวัสดุ (เจ้าหน้าที่คลัง) · Make or change a material, as stock keeper' })
  async saveMaterial(
    @Ctx() context: SubgraphContext,
    @Arg('input', () => MaterialInput, { description: 'วัสดุ · The material' }) input: MaterialInput,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Arg('seenVersion', () => Int, { nullable: true, description: 'รุ่นที่เห็น (เมื่อแก้ไข) · Version that was seen, for a change' })
    seenVersion?: number | null,
  ): Promise<Material | null> {
    return fresh(context, await saveMaterial(context, input, seenVersion ?? null, key));
  }

  @Mutation(() => Material, { nullable: true, description: 'รับวัสดุเข้าคลัง (เจ้าหน้าที่คลัง) · Take material into the store, as stock keeper' })
  async receiveMaterial(
    @Ctx() context: SubgraphContext,
    @Arg('input', () => ReceiptInput, { description: 'การรับ · The receipt' }) input: ReceiptInput,
    @Arg('idempotencyKey', () => String, KEY) key: string,
  ): Promise<Material | null> {
    return fresh(context, await receiveMaterial(context, input, key));
  }

  @FieldResolver(() => Boolean, { description: 'ต่ำกว่าจุดสั่งซื้อ · Whether the balance is below the reorder level' })
  belowReorder(@Root() { active, balance, reorderLevel }: Material): boolean {
    return active && balance < reorderLevel;
  }

  @FieldResolver(() => Int, { description: 'อนุมัติแล้วแต่ยังไม่ได้จ่าย · Approved for someone and not handed out yet' })
  async promised(@Ctx() context: SubgraphContext, @Root() { id }: Material): Promise<number> {
    return (await promisedOfMaterial(context).load(id)) ?? 0;
  }

  @FieldResolver(() => StockMovementConnection, {
    nullable: true,
    description: 'บัญชีวัสดุ ใหม่ไปเก่า (เจ้าหน้าที่) · Its ledger, newest first, for those who work with the store',
  })
  movements(
    @Ctx() context: SubgraphContext,
    @Root() material: Material,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<StockMovementConnection> {
    requireAccess(LEDGER_ROLES, context.viewer, 'Material.movements');
    return movementsOf(context, material, page);
  }
}

function fresh(context: SubgraphContext, id: string): Promise<Material | null> {
  return materialById(context).clear(id).load(id);
}
