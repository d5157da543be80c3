/** Queries to begin with; the label is the message `explorer.example.<key>`. `variables` are those of a quarter. */
export const examples = [
  {
    key: 'overview',
    query: `query Overview($year: Int!, $quarter: Int!) {
  districts {
    code
    nameTh
    disbursement(fiscalYear: $year, quarter: $quarter) { asOf disbursedBaht ratePercent targetPercent }
    repairTurnaround(fiscalYear: $year, quarter: $quarter) { completed medianHours p90Hours }
  }
}`,
  },
  {
    key: 'tickets',
    query: `query OpenRepairs($year: Int!, $quarter: Int!, $after: String) {
  repairTickets(fiscalYear: $year, quarter: $quarter, first: 20, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { code receivedAt openDays agency { nameTh } } }
  }
}`,
  },
  {
    key: 'trend',
    query: `query Trend($year: Int!, $quarter: Int!) {
  disbursementTrend(fiscalYear: $year, quarter: $quarter, quarters: 8) { asOf disbursedBaht ratePercent targetPercent sources }
}`,
  },
  {
    key: 'indicators',
    query: `query Indicators($year: Int!, $quarter: Int!) {
  indicatorSummary(fiscalYear: $year, quarter: $quarter) { asOf due reported verified late missing attainmentPercent }
}`,
  },
] as const;
