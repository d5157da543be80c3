import type { SubgraphContext } from '@nakhon/kit/context';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FigureArguments } from '@nakhon/kit/figure-arguments';
import { IndicatorFigureArguments } from '../../indicator/indicator-figure-arguments.js';
import { completenessFigures } from '../../completeness/completeness.loader.js';
import { Completeness } from '../../completeness/completeness.js';
import { indicatorSummaries } from '../../indicator/indicator-summary.loader.js';
import { IndicatorSummary } from '../../indicator/indicator-summary.js';
import { Agency } from './agency.js';

@Resolver(() => Agency)
export class AgencyIndicatorResolver {
  @FieldResolver(() => IndicatorSummary, {
    nullable: true,
    description: 'สรุปตัวชี้วัดของหน่วยงานและหน่วยงานใต้สังกัด · Indicators of the agency with everything below it',
  })
  indicatorSummary(
    @Root() { code }: Agency,
    @Args(() => IndicatorFigureArguments) args: IndicatorFigureArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<IndicatorSummary | null> {
    return indicatorSummaries.ofAgency(context, code, args);
  }

  @FieldResolver(() => Completeness, {
    nullable: true,
    description: 'ความครบถ้วนของการรายงานของหน่วยงานและหน่วยงานใต้สังกัด · Reporting of the agency with everything below it',
  })
  completeness(
    @Root() { code }: Agency,
    @Args(() => FigureArguments) args: FigureArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Completeness | null> {
    return completenessFigures.ofAgency(context, code, args);
  }
}
