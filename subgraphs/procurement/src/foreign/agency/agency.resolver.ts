import type { SubgraphContext } from '@nakhon/kit/context';
import { FigureArguments } from '@nakhon/kit/figure-arguments';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { procurementSummaries } from '../../summary/procurement-summary.loader.js';
import { ProcurementSummary } from '../../summary/procurement-summary.js';
import { Agency } from './agency.js';

@Resolver(() => Agency)
export class AgencyResolver {
  @FieldResolver(() => ProcurementSummary, {
    nullable: true,
    description: 'สรุปการจัดซื้อจัดจ้างของหน่วยงานรวมหน่วยงานใต้สังกัด · Procurement figures of the agency with all below it',
  })
  procurementSummary(
    @Ctx() context: SubgraphContext,
    @Root() agency: Agency,
    @Args(() => FigureArguments) args: FigureArguments,
  ): Promise<ProcurementSummary | null> {
    return procurementSummaries.ofAgency(context, agency.code, args);
  }
}
