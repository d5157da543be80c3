import type { SubgraphContext } from '@nakhon/kit/context';
import { FigureArguments } from '@nakhon/kit/figure-arguments';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Disbursement } from '../../disbursement/disbursement.js';
import { disbursementLoaders } from '../../disbursement/disbursement.loader.js';
import { Agency } from './agency.js';

@Resolver(() => Agency)
export class AgencyResolver {
  @FieldResolver(() => Disbursement, {
    nullable: true,
    description: 'ผลการเบิกจ่ายของหน่วยงาน รวมส่วนราชการใต้สังกัด · Disbursement of the agency with all below it',
  })
  disbursement(
    @Root() agency: Agency,
    @Args(() => FigureArguments) args: FigureArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Disbursement | null> {
    return disbursementLoaders.ofAgency(context, agency.code, args);
  }
}
