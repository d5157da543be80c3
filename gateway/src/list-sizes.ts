/** Rows of a page when `first` is left out, and the most there can be. */
export const PAGE_ROWS = { usual: 20, most: 100 } as const;
/** Quarters of a trend when `quarters` is left out, and the most there can be. */
export const TREND_QUARTERS = { usual: 8, most: 20 } as const;

/** How many rows a list without paging is reckoned to hold; a test holds this to the lists of the API. */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  'Account.grants': 5,
  'Agency.children': 15,
  'ApiToken.scopes': 3,
  'BudgetItem.allotments': 10,
  'Disbursement.sources': 3,
  'Indicator.history': 8,
  'IndicatorSummary.sources': 3,
  'PlannerHome.agencies': 20,
  'PlannerHome.returned': 20,
  'Procurement.steps': 15,
  'ProcurementSummary.sources': 3,
  'PastRange.values': 12,
  'QuarterResult.comments': 2,
  'QuarterResult.versions': 5,
  'QueueRow.warnings': 1,
  'Query.agencies': 100,
  'Query.disbursementTargets': 4,
  'Query.districtGroups': 6,
  'Query.districts': 50,
  'Query.financeSources': 3,
  'Query.holidays': 25,
  'Query.ictSources': 3,
  'Query.myTokens': 10,
  'Query.plansSources': 3,
  'Query.procurementSources': 3,
  'Query.reportingPeriods': 4,
  'Query.signatures': 4,
  'Query.serviceStandards': 30,
  'Query.strategicIssues': 30,
  'RepairTicket.events': 10,
  'RepairTurnaround.sources': 3,
  'ResultBatch.rows': 50,
  'ResultRowAnswer.warnings': 1,
  'SheetRow.cells': 4,
  'Staffing.byKind': 4,
  'Staffing.sources': 3,
  'Voucher.states': 5,
};
/** For a list that nobody reckoned. */
export const UNKNOWN_SIZE = 100;
