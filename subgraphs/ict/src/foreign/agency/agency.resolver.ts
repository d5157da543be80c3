import type { SubgraphContext } from '@nakhon/kit/context';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RepairTurnaround } from '../../turnaround/repair-turnaround.js';
import { TurnaroundArguments } from '../../turnaround/turnaround.arguments.js';
import { turnaroundLoaders } from '../../turnaround/turnaround.loader.js';
import { Agency } from './agency.js';

@Resolver(() => Agency)
export class AgencyResolver {
  @FieldResolver(() => RepairTurnaround, {
    nullable: true,
    description: 'เวลาดำเนินการงานซ่อมของหน่วยงานกับหน่วยงานใต้สังกัด · Repair turnaround of the agency with all below it',
  })
  repairTurnaround(
    @Ctx() context: SubgraphContext,
    @Root() agency: Agency,
    @Args(() => TurnaroundArguments) args: TurnaroundArguments,
  ): Promise<RepairTurnaround | null> {
    return turnaroundLoaders.ofAgency(context, agency.code, args);
  }
}
