import type { SubgraphContext } from '@nakhon/kit/context';
import { FigureArguments, FigureScope } from '@nakhon/kit/figure-arguments';
import { pageSize } from '@nakhon/kit/paging';
import { TrendArguments } from '@nakhon/kit/trend';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { AgencyReporting } from './agency-reporting.js';
import { completenessFigures, completenessTrend } from './completeness.loader.js';
import { Completeness } from './completeness.js';

const SCOPE = 'ขอบเขต ไม่ระบุ = ทั้ง กทม. · What it covers; all of BMA when left out';

@Resolver(() => Completeness)
export class CompletenessResolver {
  @Query(() => Completeness, {
    nullable: true,
    description: 'ความครบถ้วนของการรายงานในไตรมาส · How complete the reporting of a quarter is',
  })
  completeness(
    @Ctx() context: SubgraphContext,
    @Args(() => FigureArguments) args: FigureArguments,
    @Arg('scope', () => FigureScope, { nullable: true, description: SCOPE }) scope?: FigureScope | null,
  ): Promise<Completeness | null> {
    return completenessFigures.ofScope(context, scope, args);
  }

  @Query(() => [Completeness], {
    nullable: true,
    description: 'ความครบถ้วนรายไตรมาส เก่าไปใหม่ · Quarter by quarter, oldest first, as recorded by now',
  })
  completenessTrend(@Ctx() context: SubgraphContext, @Args(() => TrendArguments) args: TrendArguments): Promise<Completeness[]> {
    return completenessTrend(context, args);
  }

  @FieldResolver(() => [AgencyReporting], {
    description:
      'หน่วยงานที่ยังไม่รายงานหรือรายงานช้า ค้างมากก่อน · Agencies that miss something or were late, most missing first; `first` 1 to 100',
  })
  lateAgencies(
    @Root() { behind }: Completeness,
    @Arg('first', () => Int, { defaultValue: 5, description: 'จำนวน 1-100 · How many' }) first: number,
  ): readonly AgencyReporting[] {
    return behind.slice(0, pageSize(first));
  }
}

@Resolver(() => AgencyReporting)
export class AgencyReportingResolver {
  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงาน · The agency' })
  agency(@Root() { agencyCode }: AgencyReporting): Agency {
    return { code: agencyCode };
  }
}
