import type { SubgraphContext } from '@nakhon/kit/context';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { verificationQueue } from './queue.loader.js';
import { QueueArguments, QueueConnection, QueueRow } from './queue.js';

@Resolver(() => QueueRow)
export class QueueResolver {
  @Query(() => QueueConnection, {
    nullable: true,
    description: 'คิวตรวจสอบผลของไตรมาส รอนานก่อน · Results of a quarter that wait to be checked, the longest waiting first',
  })
  verificationQueue(@Ctx() context: SubgraphContext, @Args(() => QueueArguments) args: QueueArguments): Promise<QueueConnection> {
    return verificationQueue(context, args);
  }

  @FieldResolver(() => Agency, { description: 'หน่วยงานเจ้าของ · Agency it belongs to' })
  agency(@Root() { indicator }: QueueRow): Agency {
    return { code: indicator.agencyCode };
  }
}
