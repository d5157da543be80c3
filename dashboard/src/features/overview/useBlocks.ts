import type { Scope } from '../../filters/scope.js';
import { useFigureState } from '../../filters/useFigureState.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { BlocksQuery as Answered } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import type { ApiAnswer } from '../../ui/Answer.js';
import type { Blocks } from './blocks.rows.js';

const Blocks_indicators = graphql(`
  fragment Blocks_indicators on IndicatorSummary {
    asOf
    sources
    due
    reported
    late
    missing
    belowTarget
    attainmentPercent
  }
`);

const Blocks_disbursement = graphql(`
  fragment Blocks_disbursement on Disbursement {
    asOf
    sources
    appropriatedBaht
    allottedBaht
    disbursedBaht
    remainingBaht
    ratePercent
    targetPercent
  }
`);

const Blocks_turnaround = graphql(`
  fragment Blocks_turnaround on RepairTurnaround {
    asOf
    sources
    open
    completed
    medianHours
    withinStandardPercent
    oldestOpenDays
  }
`);

const Blocks_procurement = graphql(`
  fragment Blocks_procurement on ProcurementSummary {
    asOf
    sources
    open
    late
    contracts
    contractedBaht
  }
`);

const Blocks_staffing = graphql(`
  fragment Blocks_staffing on Staffing {
    asOf
    sources
    positions
    filled
    vacant
    byKind {
      kind
      positions
      filled
      vacant
    }
  }
`);

const BlocksQuery = graphql(`
  query Blocks($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $state: FigureState, $asOf: DateTime) {
    indicatorSummary(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, state: $state, asOf: $asOf) {
      ...Blocks_indicators
    }
    indicatorTrend(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 2, scope: $scope, state: $state, asOf: $asOf) {
      ...Blocks_indicators
    }
    disbursement(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope) {
      ...Blocks_disbursement
    }
    disbursementTrend(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 2, scope: $scope) {
      ...Blocks_disbursement
    }
    repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope) {
      ...Blocks_turnaround
    }
    repairTrend(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 2, scope: $scope) {
      ...Blocks_turnaround
    }
    procurementSummary(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope) {
      ...Blocks_procurement
    }
    procurementTrend(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 2, scope: $scope) {
      ...Blocks_procurement
    }
    staffing(scope: $scope) {
      ...Blocks_staffing
    }
  }
`);

/** Asks for the five blocks of a scope with those of the quarter before; scope null is all of BMA. */
export function useBlocks(period: { fiscalYear: number; quarter: number }, scope: Scope | null): ApiAnswer<Answered> {
  const { choice } = useFigureState();
  return useApi(BlocksQuery, { fiscalYear: period.fiscalYear, quarter: period.quarter, scope, ...choice });
}

/** The blocks of the quarter asked for; one whose subgraph did not answer is null. */
export function blocksNow(data: Answered | undefined): Blocks {
  return {
    indicators: readFragment(Blocks_indicators, data?.indicatorSummary) ?? null,
    disbursement: readFragment(Blocks_disbursement, data?.disbursement) ?? null,
    turnaround: readFragment(Blocks_turnaround, data?.repairTurnaround) ?? null,
    procurement: readFragment(Blocks_procurement, data?.procurementSummary) ?? null,
    staffing: readFragment(Blocks_staffing, data?.staffing) ?? null,
  };
}

/** The blocks of the quarter before. Positions are counted as they stand and have no quarter, so there are none. */
export function blocksBefore(data: Answered | undefined): Blocks {
  return {
    indicators: readFragment(Blocks_indicators, data?.indicatorTrend?.at(-2)) ?? null,
    disbursement: readFragment(Blocks_disbursement, data?.disbursementTrend?.at(-2)) ?? null,
    turnaround: readFragment(Blocks_turnaround, data?.repairTrend?.at(-2)) ?? null,
    procurement: readFragment(Blocks_procurement, data?.procurementTrend?.at(-2)) ?? null,
    staffing: null,
  };
}
