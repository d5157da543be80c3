import type { SubgraphContext } from '@nakhon/kit/context';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { withdrawalById } from '../withdrawal/withdrawal.loader.js';
import { Withdrawal } from '../withdrawal/withdrawal.js';
import { StockMovement } from './stock-movement.js';

@Resolver(() => StockMovement)
export class StockMovementResolver {
  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานที่เบิกหรือคืน · The agency that drew it or gave it back' })
  agency(@Root() { agencyCode }: StockMovement): Agency | null {
    return agencyCode === null ? null : Object.assign(new Agency(), { code: agencyCode });
  }

  @FieldResolver(() => Withdrawal, { nullable: true, description: 'ใบเบิก · The withdrawal, when the viewer may see it' })
  withdrawal(@Ctx() context: SubgraphContext, @Root() { withdrawalId }: StockMovement): Promise<Withdrawal | null> {
    return withdrawalId === null ? Promise.resolve(null) : withdrawalById(context).load(withdrawalId);
  }
}
