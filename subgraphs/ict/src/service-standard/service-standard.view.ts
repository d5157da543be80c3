import type { SubgraphContext } from '@nakhon/kit/context';
import { ServiceStandard } from './service-standard.js';

/** All standards by code, the oldest of each first. */
export function serviceStandards({ em }: SubgraphContext): Promise<ServiceStandard[]> {
  return em.find(ServiceStandard, {}, { orderBy: { code: 'asc', validFrom: 'asc' } });
}
