import type { SubgraphContext } from '@nakhon/kit/context';
import { Ctx, Query, Resolver } from 'type-graphql';
import { serviceStandards } from './service-standard.view.js';
import { ServiceStandard } from './service-standard.js';

@Resolver(() => ServiceStandard)
export class ServiceStandardResolver {
  @Query(() => [ServiceStandard], { nullable: true, description: 'เวลามาตรฐานทั้งหมด รวมที่ใช้ในอดีต · All standard times, former ones too' })
  serviceStandards(@Ctx() context: SubgraphContext): Promise<ServiceStandard[]> {
    return serviceStandards(context);
  }
}
