import type { SubgraphContext } from '@nakhon/kit/context';
import { Decimal, Instant } from '@nakhon/kit/scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { FIGURE_STATE_TEXT, FigureState } from '../result/figure-state.js';
import { QuarterResult } from '../result/quarter-result.js';
import { quarterResult, resultHistory } from '../result/quarter-result.loader.js';
import { shownDecimal } from '../result/result.rules.js';
import { strategicIssueByCode } from '../strategic-issue/strategic-issue.loader.js';
import { StrategicIssue } from '../strategic-issue/strategic-issue.js';
import { standingTargets } from '../target/target.loader.js';
import { IndicatorTarget } from './indicator-target.js';
import { IndicatorConnection, IndicatorListArguments } from './indicator-list.js';
import { indicatorById, indicatorPage } from './indicator.loader.js';
import { Indicator } from './indicator.js';

const YEAR = 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era';
const QUARTER = 'ไตรมาส 1-4 · Quarter';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => IndicatorConnection, {
    nullable: true,
    description:
      'ตัวชี้วัดที่มีเป้าหมายหรือผลในไตรมาส ภายในหน่วยงานที่ผู้ใช้มีสิทธิ์ · Indicators with a target or a result of the quarter, within what the viewer may read',
  })
  indicators(
    @Ctx() context: SubgraphContext,
    @Args(() => IndicatorListArguments) args: IndicatorListArguments,
  ): Promise<IndicatorConnection> {
    return indicatorPage(context, args);
  }

  @Query(() => Indicator, {
    nullable: true,
    description: 'ตัวชี้วัดหนึ่ง ว่าง = ไม่มีหรือไม่มีสิทธิ์ · One indicator; null when there is none or the viewer may not read it',
  })
  indicator(@Ctx() context: SubgraphContext, @Arg('id', () => ID, { description: 'รหัสภายใน · Id' }) id: string): Promise<Indicator | null> {
    return indicatorById(context).load(id);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานเจ้าของ · Agency it belongs to' })
  agency(@Root() indicator: Indicator): Agency {
    return { code: indicator.agencyCode };
  }

  @FieldResolver(() => StrategicIssue, { nullable: true, description: 'ประเด็นยุทธศาสตร์ · Strategic issue' })
  strategicIssue(@Root() { strategicIssueCode }: Indicator, @Ctx() context: SubgraphContext): Promise<StrategicIssue | null> | null {
    return strategicIssueCode ? strategicIssueByCode(context).load(strategicIssueCode) : null;
  }

  @FieldResolver(() => Decimal, { nullable: true })
  lowerBound(@Root() { lowerBound, decimals }: Indicator): string | null {
    return lowerBound == null ? null : shownDecimal(lowerBound, decimals);
  }

  @FieldResolver(() => Decimal, { nullable: true })
  upperBound(@Root() { upperBound, decimals }: Indicator): string | null {
    return upperBound == null ? null : shownDecimal(upperBound, decimals);
  }

  @FieldResolver(() => Decimal)
  weight(@Root() { weight }: Indicator): string {
    return shownDecimal(weight, 0);
  }

  @FieldResolver(() => QuarterResult, { description: 'ผลของไตรมาสหนึ่ง · The cell of a quarter' })
  quarter(
    @Root() indicator: Indicator,
    @Ctx() context: SubgraphContext,
    @Arg('fiscalYear', () => Int, { description: YEAR }) fiscalYear: number,
    @Arg('quarter', () => Int, { description: QUARTER }) quarter: number,
    @Arg('asOf', () => Instant, { nullable: true, description: 'ตามที่บันทึกถึงเวลานี้ ไม่ระบุ = ขณะนี้ · As recorded by then; now when left out' })
    asOf?: Date | null,
    @Arg('state', () => FigureState, { nullable: true, description: FIGURE_STATE_TEXT }) state?: FigureState | null,
  ): Promise<QuarterResult> {
    return quarterResult(context, indicator, { fiscalYear, quarter, asOf: asOf ?? null, state: state ?? null });
  }

  @FieldResolver(() => [IndicatorTarget], {
    description: 'ค่าเป้าหมายล่าสุดรายไตรมาสของปี เฉพาะที่ตั้งแล้ว · The targets of a year as they stand, of the quarters that have one',
  })
  async targets(
    @Root() indicator: Indicator,
    @Ctx() context: SubgraphContext,
    @Arg('fiscalYear', () => Int, { description: YEAR }) fiscalYear: number,
  ): Promise<IndicatorTarget[]> {
    return (await standingTargets(context).load({ indicator, fiscalYear })) ?? [];
  }

  @FieldResolver(() => [QuarterResult], { description: 'ผลย้อนหลังรายไตรมาส เก่าไปใหม่ · Cells of the quarters up to this one, oldest first' })
  history(
    @Root() indicator: Indicator,
    @Ctx() context: SubgraphContext,
    @Arg('fiscalYear', () => Int, { description: YEAR }) fiscalYear: number,
    @Arg('quarter', () => Int, { description: QUARTER }) quarter: number,
    @Arg('quarters', () => Int, { defaultValue: 8, description: 'จำนวนไตรมาส 1-40 · How many quarters' }) quarters: number,
    @Arg('state', () => FigureState, { nullable: true, description: FIGURE_STATE_TEXT }) state?: FigureState | null,
  ): Promise<QuarterResult[]> {
    return resultHistory(context, indicator, { fiscalYear, quarter, state: state ?? null }, quarters);
  }
}
