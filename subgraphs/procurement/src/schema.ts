import 'reflect-metadata';
import { buildGuardedSchema, type SubgraphSchema } from '@nakhon/kit/schema';
import { Agency } from './foreign/agency/agency.js';
import { AgencyResolver } from './foreign/agency/agency.resolver.js';
import { District } from './foreign/district/district.js';
import { DistrictResolver } from './foreign/district/district.resolver.js';
import { permissions } from './permissions.js';
import { procurementById } from './procurement/procurement.loader.js';
import { ProcurementResolver } from './procurement/procurement.resolver.js';
import { ProcurementSummaryResolver } from './summary/procurement-summary.resolver.js';

/** Entities that hr owns and this subgraph adds to. */
export const FOREIGN = ['District', 'Agency'] as const;

export function buildProcurementSchema(): Promise<SubgraphSchema> {
  return buildGuardedSchema({
    resolvers: [ProcurementResolver, ProcurementSummaryResolver, DistrictResolver, AgencyResolver],
    orphanedTypes: [District, Agency],
    references: {
      District: (reference: District) => reference,
      Agency: (reference: Agency) => reference,
      Procurement: (reference: { id: string }, context) => procurementById(context, reference.id),
    },
    foreign: FOREIGN,
    permissions,
  });
}
