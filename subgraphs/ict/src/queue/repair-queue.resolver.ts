import type { SubgraphContext } from '@nakhon/kit/context';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { RepairQueueArguments, RepairQueueConnection } from './repair-queue.list.js';
import { repairQueue } from './repair-queue.view.js';

@Resolver()
export class RepairQueueResolver {
  @Query(() => RepairQueueConnection, {
    nullable: true,
    description: 'คิวงานซ่อมที่ยังไม่จบ พร้อมจำนวนตามสถานะ · The repairs that have not ended, with counts by state',
  })
  repairQueue(
    @Ctx() context: SubgraphContext,
    @Args(() => RepairQueueArguments) args: RepairQueueArguments,
  ): Promise<RepairQueueConnection> {
    return repairQueue(context, args);
  }
}
