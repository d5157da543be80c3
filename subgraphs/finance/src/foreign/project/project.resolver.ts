import type { SubgraphContext } from '@nakhon/kit/context';
import { Baht } from '@nakhon/kit/scalars';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { BudgetItem } from '../../budget-item/budget-item.js';
import { budgetItemOfProject } from './project-budget-item.loader.js';
import { Project } from './project.js';
import { spentByMonth } from './project-spending.loader.js';

@Resolver(() => Project)
export class ProjectResolver {
  @FieldResolver(() => Baht, {
    nullable: true,
    description:
      'ยอดฎีกาที่จ่ายจากรายการงบประมาณตั้งแต่ต้นปีถึงสิ้นเดือน ว่าง = ไม่มีรายการ ไม่มีฎีกา หรือไม่มีสิทธิ์ · Vouchers paid from the budget item by the month’s end; null without an item, without vouchers, or where the viewer may not read it',
  })
  spentBaht(
    @Root() { budgetItemId }: Project,
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' }) fiscalYear: number,
    @Arg('month', () => Int, { description: 'เดือน 1-12 (1 = ตุลาคม) · Month, 1 = October' }) month: number,
    @Ctx() context: SubgraphContext,
  ): Promise<bigint | null> | null {
    return budgetItemId ? spentByMonth(context, budgetItemId, fiscalYear, month) : null;
  }

  @FieldResolver(() => BudgetItem, {
    nullable: true,
    description: 'รายการงบประมาณที่จ่าย ว่าง = ไม่มี หรือไม่มีสิทธิ์ · Budget item that pays; null without one, or where the viewer may not read it',
  })
  budgetItem(@Root() { budgetItemId }: Project, @Ctx() context: SubgraphContext): Promise<BudgetItem | null> | null {
    return budgetItemId ? budgetItemOfProject(context).load(budgetItemId) : null;
  }
}
