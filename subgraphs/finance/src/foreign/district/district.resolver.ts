import type { SubgraphContext } from '@nakhon/kit/context';
import { FigureArguments } from '@nakhon/kit/figure-arguments';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Disbursement } from '../../disbursement/disbursement.js';
import { disbursementLoaders } from '../../disbursement/disbursement.loader.js';
import { District } from './district.js';

@Resolver(() => District)
export class DistrictResolver {
  @FieldResolver(() => Disbursement, {
    nullable: true,
    description: "ผลการเบิกจ่ายของเขต รวมส่วนราชการใต้สังกัด · Disbursement of the district's office with its divisions",
  })
  disbursement(
    @Root() district: District,
    @Args(() => FigureArguments) args: FigureArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<Disbursement | null> {
    return disbursementLoaders.ofDistrict(context, district.code, args);
  }
}
