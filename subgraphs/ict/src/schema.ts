import 'reflect-metadata';
import { buildGuardedSchema, type SubgraphSchema } from '@nakhon/kit/schema';
import type { SubgraphContext } from '@nakhon/kit/context';
import { DeviceResolver } from './device/device.resolver.js';
import { TicketDeviceResolver } from './device/ticket-device.resolver.js';
import { Agency } from './foreign/agency/agency.js';
import { AgencyResolver } from './foreign/agency/agency.resolver.js';
import { District } from './foreign/district/district.js';
import { DistrictResolver } from './foreign/district/district.resolver.js';
import { MaterialUseResolver, MaterialUseTotalResolver } from './material/material-use.resolver.js';
import { MaterialResolver } from './material/material.resolver.js';
import { StockMovementResolver } from './material/stock-movement.resolver.js';
import { PartRequestResolver, TicketPartsResolver } from './part-request/part-request.resolver.js';
import { MeasuresResolver } from './measures/measures.resolver.js';
import { ictPermissions } from './permissions.js';
import { ticketById } from './repair-ticket/repair-ticket.loader.js';
import { RepairEventResolver } from './repair-ticket/repair-event.resolver.js';
import { RepairQueueResolver } from './queue/repair-queue.resolver.js';
import { ServiceOfficerResolver } from './officer/service-officer.resolver.js';
import { StandardReplayResolver } from './service-standard/standard-replay.resolver.js';
import { TicketWorkResolver } from './work/ticket-work.resolver.js';
import { WorkResolver } from './work/work.resolver.js';
import { RepairTicketResolver } from './repair-ticket/repair-ticket.resolver.js';
import { ServiceStandardResolver } from './service-standard/service-standard.resolver.js';
import { SatisfactionResolver } from './survey/satisfaction.resolver.js';
import { DeviceTrackResolver, TrackCodeResolver } from './track/track-code.resolver.js';
import { TrackedResolver } from './track/tracked.resolver.js';
import { StockCountLineResolver, StockCountResolver } from './stock-count/stock-count.resolver.js';
import { TurnaroundResolver } from './turnaround/turnaround.resolver.js';
import { WithdrawalActResolver } from './withdrawal/withdrawal-act.resolver.js';
import { TicketWithdrawalsResolver, WithdrawalLineResolver, WithdrawalResolver } from './withdrawal/withdrawal.resolver.js';

/** The store: materials, withdrawals, counts, parts. */
const STOCK_RESOLVERS = [
  MaterialResolver,
  MaterialUseResolver,
  MaterialUseTotalResolver,
  StockMovementResolver,
  WithdrawalResolver,
  WithdrawalLineResolver,
  WithdrawalActResolver,
  TicketWithdrawalsResolver,
  StockCountResolver,
  StockCountLineResolver,
  PartRequestResolver,
  TicketPartsResolver,
];

/** Entities of hr that this subgraph adds to. */
export const foreignEntities = ['District', 'Agency'] as const;

export function buildIctSchema(): Promise<SubgraphSchema> {
  return buildGuardedSchema({
    resolvers: [
      RepairTicketResolver,
      RepairEventResolver,
      TicketWorkResolver,
      WorkResolver,
      RepairQueueResolver,
      ServiceOfficerResolver,
      StandardReplayResolver,
      TurnaroundResolver,
      MeasuresResolver,
      ServiceStandardResolver,
      DistrictResolver,
      AgencyResolver,
      DeviceResolver,
      TicketDeviceResolver,
      TrackCodeResolver,
      DeviceTrackResolver,
      TrackedResolver,
      SatisfactionResolver,
      ...STOCK_RESOLVERS,
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
