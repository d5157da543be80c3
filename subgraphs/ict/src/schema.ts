import 'reflect-metadata';
import { buildGuardedSchema, type SubgraphSchema } from '@nakhon/kit/schema';
import type { SubgraphContext } from '@nakhon/kit/context';
import { DeviceResolver } from './device/device.resolver.js';
import { TicketDeviceResolver } from './device/ticket-device.resolver.js';
import { Agency } from './foreign/agency/agency.js';
import { AgencyResolver } from './foreign/agency/agency.resolver.js';
import { District } from './foreign/district/district.js';
import { DistrictResolver } from './foreign/district/district.resolver.js';
import { ictPermissions } from './permissions.js';
import { ticketById } from './repair-ticket/repair-ticket.loader.js';
import { RepairTicketResolver } from './repair-ticket/repair-ticket.resolver.js';
import { ServiceStandardResolver } from './service-standard/service-standard.resolver.js';
import { SatisfactionResolver } from './survey/satisfaction.resolver.js';
import { DeviceTrackResolver, TrackCodeResolver } from './track/track-code.resolver.js';
import { TurnaroundResolver } from './turnaround/turnaround.resolver.js';

/** Entities of hr that this subgraph adds to. */
export const foreignEntities = ['District', 'Agency'] as const;

export function buildIctSchema(): Promise<SubgraphSchema> {
  return buildGuardedSchema({
    resolvers: [
      RepairTicketResolver,
      TurnaroundResolver,
      ServiceStandardResolver,
      DistrictResolver,
      AgencyResolver,
      DeviceResolver,
      TicketDeviceResolver,
      TrackCodeResolver,
      DeviceTrackResolver,
      SatisfactionResolver,
    ],
    orphanedTypes: [District, Agency],
    references: {
      District: (reference) => reference,
      Agency: (reference) => reference,
      RepairTicket: ({ id }: { id: string }, context: SubgraphContext) => ticketById(context).load(id),
    },
    foreign: foreignEntities,
    permissions: ictPermissions,
  });
}
