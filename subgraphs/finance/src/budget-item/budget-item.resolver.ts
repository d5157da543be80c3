import type { SubgraphContext } from '@nakhon/kit/context';
import { connectionOf, PageArguments, type Connection } from '@nakhon/kit/paging';
import { subtreesOf } from '@nakhon/kit/permission';
import { Arg, Args, Ctx, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { allotmentsOfItem } from '../allotment/allotment.loader.js';
import { Allotment } from '../allotment/allotment.js';
import { Agency } from '../foreign/agency/agency.js';
import { vouchersOfItem } from '../voucher/voucher-page.loader.js';
import { VoucherState } from '../voucher/voucher-state.js';
import { Voucher, VoucherConnection } from '../voucher/voucher.js';
import { BudgetItemArguments } from './budget-item-arguments.js';
import { budgetItemById } from './budget-item.loader.js';
import { BudgetItem } from './budget-item.js';
import { ROW_READERS } from './budget-item.readers.js';
import { budgetItemPage } from './budget-item.view.js';

@ObjectType({ description: 'รายการงบประมาณแบบแบ่งหน้า · A page of budget items' })
export class BudgetItemConnection extends connectionOf(BudgetItem, 'BudgetItem') {}

@Resolver(() => BudgetItem)
export class BudgetItemResolver {
  @Query(() => BudgetItemConnection, { nullable: true, description: 'รายการงบประมาณที่บัญชีนี้มีสิทธิ์เห็น · Budget items that this account may see' })
  budgetItems(
    @Args(() => BudgetItemArguments) args: BudgetItemArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<BudgetItem>> {
    return budgetItemPage(context.em, args, subtreesOf(context.viewer, ROW_READERS));
  }

  @Query(() => BudgetItem, { nullable: true, description: 'รายการงบประมาณหนึ่งรายการ · One budget item' })
  budgetItem(
    @Arg('id', () => ID, { description: 'รหัสภายใน · Id' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<BudgetItem | null> {
    return budgetItemById(context).load(id);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานเจ้าของงบ · Holder of the budget' })
  agency(@Root() item: BudgetItem): Agency {
    return { code: item.agencyCode };
  }

  @FieldResolver(() => [Allotment], { description: 'เงินประจำงวด เรียงตามงวด · Allotments by period' })
  async allotments(@Root() item: BudgetItem, @Ctx() context: SubgraphContext): Promise<Allotment[]> {
    return (await allotmentsOfItem(context).load(item.id)) ?? [];
  }

  @FieldResolver(() => VoucherConnection, { description: 'ฎีกาของรายการ ใหม่ไปเก่า · Vouchers of the item, newest first' })
  async vouchers(
    @Root() item: BudgetItem,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('state', () => VoucherState, { nullable: true, description: 'เฉพาะสถานะนี้ · In this state only' }) state:
      | VoucherState
      | null
      | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<Voucher>> {
    return vouchersOfItem(context, item.id, page, state ?? null);
  }
}
