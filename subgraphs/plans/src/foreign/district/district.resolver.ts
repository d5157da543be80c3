import type { SubgraphContext } from '@nakhon/kit/context';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FigureArguments } from '@nakhon/kit/figure-arguments';
import { IndicatorFigureArguments } from '../../indicator/indicator-figure-arguments.js';
import { completenessFigures } from '../../completeness/completeness.loader.js';
import { Completeness } from '../../completeness/completeness.js';
import { indicatorSummaries } from '../../indicator/indicator-summary.loader.js';
import { IndicatorSummary } from '../../indicator/indicator-summary.js';
import { District } from './district.js';

@Resolver(() => District)
export class DistrictIndicatorResolver {
  @FieldResolver(() => IndicatorSummary, {
    nullable: true,
    description: 'สรุปตัวชี้วัดของเขต · Indicators of the district office with its divisions',
  })
  indicatorSummary(
    @Root() { code }: District,
    @Args(() => IndicatorFigureArguments) args: IndicatorFigureArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<IndicatorSummary | null> {
    return indicatorSummaries.ofDistrict(context, code, args);
  }

  @FieldResolver(() => Completeness, {
    nullable: true,
    description: 'ความครบถ้วนของการรายงานของเขต · Reporting of the district office with its divisions',
  })
  completeness(
    @Root() { code }: District,
    @Args(() => FigureArguments) args: FigureArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Completeness | null> {
    return completenessFigures.ofDistrict(context, code, args);
  }
}
