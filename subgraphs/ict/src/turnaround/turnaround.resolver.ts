import type { SubgraphContext } from '@nakhon/kit/context';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { RepairTurnaround } from './repair-turnaround.js';
import { ticketSources } from './ticket-source.view.js';
import { turnaroundTrend } from './turnaround-trend.js';
import { ScopedTurnaroundArguments, TurnaroundTrendArguments } from './turnaround.arguments.js';
import { turnaroundLoaders } from './turnaround.loader.js';

@Resolver(() => RepairTurnaround)
export class TurnaroundResolver {
  @Query(() => RepairTurnaround, {
    nullable: true,
    description: 'เวลาดำเนินการงานซ่อมของขอบเขตหนึ่ง · Repair turnaround of a scope in a quarter',
  })
  repairTurnaround(
    @Ctx() context: SubgraphContext,
    @Args(() => ScopedTurnaroundArguments) { scope, ...args }: ScopedTurnaroundArguments,
  ): Promise<RepairTurnaround | null> {
    return turnaroundLoaders.ofScope(context, scope, args);
  }

  @Query(() => [RepairTurnaround], { nullable: true, description: 'แนวโน้มรายไตรมาส เก่าสุดก่อน · The same quarter by quarter, oldest first' })
  repairTrend(
    @Ctx() context: SubgraphContext,
    @Args(() => TurnaroundTrendArguments) args: TurnaroundTrendArguments,
  ): Promise<RepairTurnaround[]> {
    return turnaroundTrend(context, args);
  }

  @Query(() => [String], { nullable: true, description: 'แหล่งข้อมูลงานซ่อมทั้งหมด · All sources of repair tickets' })
  ictSources(@Ctx() context: SubgraphContext): Promise<string[]> {
    return ticketSources(context);
  }
}
