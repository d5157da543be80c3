/** The overview of the boards, as integrators run it (README). */
export const OVERVIEW = `query Overview($year: Int!, $quarter: Int!) {
  districts {
    code nameTh nameEn group { code nameTh nameEn } serviceSection tile { row column } office { code nameTh }
    indicatorSummary(fiscalYear: $year, quarter: $quarter) { asOf due reported verified late missing onTarget nearTarget belowTarget attainmentPercent }
    disbursement(fiscalYear: $year, quarter: $quarter) { asOf appropriatedBaht allottedBaht disbursedBaht remainingBaht ratePercent targetPercent }
    repairTurnaround(fiscalYear: $year, quarter: $quarter) { asOf received completed open medianHours p90Hours withinStandardPercent oldestOpenDays }
    procurementSummary(fiscalYear: $year, quarter: $quarter) { asOf open late contractedBaht }
    staffing { asOf positions filled vacant }
  }
}`;
