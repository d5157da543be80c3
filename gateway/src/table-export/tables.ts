import { budgetItemsTable } from './budget-items.table.js';
import { cellsTable } from './cells.table.js';
import { cityPartsTable } from './city-parts.table.js';
import { devicesTable } from './devices.table.js';
import { dictionaryTable } from './dictionary.table.js';
import { disbursementTable } from './disbursement.table.js';
import { failingModelsTable } from './failing-models.table.js';
import { indicatorListTable } from './indicator-list.table.js';
import { indicatorsTable } from './indicators.table.js';
import { materialsTable } from './materials.table.js';
import { officersTable } from './officers.table.js';
import { overviewTable } from './overview.table.js';
import { partRequestsTable } from './part-requests.table.js';
import { periodsTable } from './periods.table.js';
import { planTreeTable } from './plan-tree.table.js';
import { procurementsTable } from './procurements.table.js';
import { progressQueueTable } from './progress-queue.table.js';
import { repairMeasuresTable } from './repair-measures.table.js';
import { repairQueueTable } from './repair-queue.table.js';
import { rosterTable } from './roster.table.js';
import { stockCountsTable } from './stock-counts.table.js';
import type { Table } from './table.js';
import { targetsTable } from './targets.table.js';
import { ticketsTable } from './tickets.table.js';
import { turnaroundTable } from './turnaround.table.js';
import { vouchersTable } from './vouchers.table.js';
import { withdrawalsTable } from './withdrawals.table.js';

/** The tables that can be had as a file: boards first, then what the administrator of plans keeps, then the lists behind the figures. */
export const TABLES: readonly Table[] = [
  overviewTable,
  indicatorsTable,
  disbursementTable,
  cityPartsTable,
  turnaroundTable,
  repairMeasuresTable,
  failingModelsTable,
  officersTable,
  procurementsTable,
  targetsTable,
  dictionaryTable,
  planTreeTable,
  periodsTable,
  cellsTable,
  progressQueueTable,
  indicatorListTable,
  budgetItemsTable,
  vouchersTable,
  ticketsTable,
  repairQueueTable,
  rosterTable,
  devicesTable,
  materialsTable,
  withdrawalsTable,
  partRequestsTable,
  stockCountsTable,
];
