import { localDateOf } from '@nakhon/core/bangkok-time';
import { quarterOf, quarterRange } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';

@ObjectType({ description: 'ไตรมาสของปีงบประมาณ · A quarter of a fiscal year' })
export class FiscalQuarter {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => LocalDateScalar, { description: 'วันแรก · First day' })
  starts!: string;
  @Field(() => LocalDateScalar, { description: 'วันสุดท้าย · Last day' })
  ends!: string;
}

@Resolver(() => FiscalQuarter)
export class CalendarResolver {
  @Query(() => LocalDateScalar, { nullable: true, description: 'วันนี้ตามเวลาประเทศไทย · Today in Asia/Bangkok' })
  today(@Ctx() { now }: SubgraphContext): string {
    return localDateOf(now);
  }

  @Query(() => FiscalQuarter, { nullable: true, description: 'ไตรมาสปัจจุบัน · The quarter we are in' })
  currentQuarter(@Ctx() { now }: SubgraphContext): FiscalQuarter {
    const { fiscalYear, quarter } = quarterOf(localDateOf(now));
    const { start, end } = quarterRange(fiscalYear, quarter);
    return { fiscalYear, quarter, starts: start, ends: end };
  }
}
