import { AgencyRef, loadAgencyRefs } from '@nakhon/kit/agency-ref';
import { AuditRow } from '@nakhon/kit/audit';
import type { SubgraphDefinition } from '@nakhon/kit/subgraph';
import { AnsweredRequest } from '@nakhon/kit/idempotency/answered-request';
import { Device } from './device/device.js';
import { Material } from './material/material.js';
import { StockMovement } from './material/stock-movement.js';
import { stockRoutes } from './material/stock-routes.js';
import { StockNumber } from './material/stock-number.js';
import { ServiceOfficer } from './officer/service-officer.js';
import { PartRequestEvent } from './part-request/part-request-event.js';
import { PartRequest } from './part-request/part-request.js';
import { RepairEvent } from './repair-ticket/repair-event.js';
import { RepairTicket } from './repair-ticket/repair-ticket.js';
import { buildIctSchema } from './schema.js';
import { loadStandards } from './service-standard/service-standard.reference.js';
import { SatisfactionAnswer } from './survey/satisfaction-answer.js';
import { TrackCode } from './track/track-code.js';
import { ServiceStandard } from './service-standard/service-standard.js';
import { TicketNumber } from './work/ticket-number.js';
import { WorkingHoliday } from './service-standard/working-holiday.js';
import { RepairMeasure, RepairMeasureBin } from './measures/repair-measure.js';
import { ReceivedMonth } from './turnaround/received-month.js';
import { TicketSource } from './turnaround/ticket-source.js';
import { trackRoutes } from './track/track-page.routes.js';
import { StockCountLine } from './stock-count/stock-count-line.js';
import { StockCount } from './stock-count/stock-count.js';
import { WithdrawalEvent } from './withdrawal/withdrawal-event.js';
import { WithdrawalLine } from './withdrawal/withdrawal-line.js';
import { Withdrawal } from './withdrawal/withdrawal.js';
import { TurnaroundBin, TurnaroundTree } from './turnaround/turnaround-bin.js';

export const ictDefinition: SubgraphDefinition = {
  name: 'ict',
  entities: [
    AgencyRef,
    AuditRow,
    AnsweredRequest,
    ServiceOfficer,
    Device,
    RepairTicket,
    RepairEvent,
    TicketNumber,
    TrackCode,
    SatisfactionAnswer,
    ServiceStandard,
    WorkingHoliday,
    TurnaroundBin,
    TurnaroundTree,
    ReceivedMonth,
    TicketSource,
    RepairMeasure,
    RepairMeasureBin,
    Material,
    StockMovement,
    StockNumber,
    Withdrawal,
    WithdrawalLine,
    WithdrawalEvent,
    StockCount,
    StockCountLine,
    PartRequest,
    PartRequestEvent,
  ],
  buildSchema: buildIctSchema,
  fileRoutes: () => [...trackRoutes(), ...stockRoutes],
  async loadReference(em) {
    await loadAgencyRefs(em);
    await loadStandards(em);
  },
};
