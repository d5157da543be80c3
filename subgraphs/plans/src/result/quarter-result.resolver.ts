import type { SubgraphContext } from '@nakhon/kit/context';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PastRange } from './past-range.js';
import { pastRangeOfCell } from './past-range.loader.js';
import { QuarterResult } from './quarter-result.js';

@Resolver(() => QuarterResult)
export class QuarterResultResolver {
  @FieldResolver(() => PastRange, { nullable: true, description: 'ช่วงปกติจากที่ผ่านมา · What is usual by the past' })
  pastRange(@Root() cell: QuarterResult, @Ctx() context: SubgraphContext): Promise<PastRange | null> {
    return pastRangeOfCell(context, cell);
  }
}
