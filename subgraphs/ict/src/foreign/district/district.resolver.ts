import type { SubgraphContext } from '@nakhon/kit/context';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RepairTurnaround } from '../../turnaround/repair-turnaround.js';
import { TurnaroundArguments } from '../../turnaround/turnaround.arguments.js';
import { turnaroundLoaders } from '../../turnaround/turnaround.loader.js';
import { District } from './district.js';

@Resolver(() => District)
export class DistrictResolver {
  @FieldResolver(() => RepairTurnaround, {
    nullable: true,
    description: 'เวลาดำเนินการงานซ่อมของสำนักงานเขตกับฝ่ายในสังกัด · Repair turnaround of the district’s office with its divisions',
  })
  repairTurnaround(
    @Ctx() context: SubgraphContext,
    @Root() district: District,
    @Args(() => TurnaroundArguments) args: TurnaroundArguments,
  ): Promise<RepairTurnaround | null> {
    return turnaroundLoaders.ofDistrict(context, district.code, args);
  }
}
