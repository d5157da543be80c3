import type { SubgraphContext } from '@nakhon/kit/context';
import { FigureArguments } from '@nakhon/kit/figure-arguments';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { procurementSummaries } from '../../summary/procurement-summary.loader.js';
import { ProcurementSummary } from '../../summary/procurement-summary.js';
import { District } from './district.js';

@Resolver(() => District)
export class DistrictResolver {
  @FieldResolver(() => ProcurementSummary, {
    nullable: true,
    description: "สรุปการจัดซื้อจัดจ้างของสำนักงานเขตกับฝ่ายในสังกัด · Procurement figures of the district's office with its divisions",
  })
  procurementSummary(
    @Ctx() context: SubgraphContext,
    @Root() district: District,
    @Args(() => FigureArguments) args: FigureArguments,
  ): Promise<ProcurementSummary | null> {
    return procurementSummaries.ofDistrict(context, district.code, args);
  }
}
