import { AgencyRef, loadAgencyRefs } from '@nakhon/kit/agency-ref';
import { AuditRow } from '@nakhon/kit/audit';
import type { SubgraphDefinition } from '@nakhon/kit/subgraph';
import { loadWorkingHolidays, WorkingHoliday } from './calendar/working-holiday.js';
import { loadMethodSteps, MethodStep } from './method/method-step.js';
import { Procurement } from './procurement/procurement.js';
import { buildProcurementSchema } from './schema.js';
import { ProcurementStep } from './step/procurement-step.js';

export const procurementDefinition: SubgraphDefinition = {
  name: 'procurement',
  entities: [AgencyRef, AuditRow, MethodStep, WorkingHoliday, Procurement, ProcurementStep],
  buildSchema: buildProcurementSchema,
  loadReference: async (em) => {
    await loadAgencyRefs(em);
    await loadMethodSteps(em);
    await loadWorkingHolidays(em);
  },
};
