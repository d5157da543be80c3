import { useFigureState } from '../../filters/useFigureState.js';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { Answer } from '../../ui/Answer.js';
import type { Failure } from '../../ui/Failures.js';
import { placeRow } from './places.rows.js';
import { PlacesTable } from './PlacesTable.js';

const OverviewQuery = graphql(`
  query Overview($year: Int!, $quarter: Int!, $state: FigureState, $asOf: DateTime) {
    districts {
      code
      nameTh
      nameEn
      group {
        code
        nameTh
        nameEn
      }
      serviceSection
      tile {
        row
        column
      }
      office {
        code
        nameTh
      }
      indicatorSummary(fiscalYear: $year, quarter: $quarter, state: $state, asOf: $asOf) {
        asOf
        due
        reported
        verified
        late
        missing
        onTarget
        nearTarget
        belowTarget
        attainmentPercent
      }
      disbursement(fiscalYear: $year, quarter: $quarter) {
        asOf
        appropriatedBaht
        allottedBaht
        disbursedBaht
        remainingBaht
        ratePercent
        targetPercent
      }
      repairTurnaround(fiscalYear: $year, quarter: $quarter) {
        asOf
        received
        completed
        open
        medianHours
        p90Hours
        withinStandardPercent
        oldestOpenDays
      }
      procurementSummary(fiscalYear: $year, quarter: $quarter) {
        asOf
        open
        late
        contractedBaht
      }
      staffing {
        asOf
        positions
        filled
        vacant
      }
    }
  }
`);

/** The fifty districts, or those that the filters leave, with the key figures of every block. */
export function DistrictsTable({ told }: { told: readonly Failure[] }) {
  const format = useFormat();
  const { filters } = useFilters();
  const { districts } = useFilteredScope(filters);
  const { choice } = useFigureState();
  const answer = useApi(OverviewQuery, { year: filters.fiscalYear, quarter: filters.quarter, ...choice });
  return (
    <Answer answer={answer} told={told}>
      {(data) => {
        const answered = new Map(data.districts?.map((one) => [one.code, one]));
        return <PlacesTable rows={districts.map((one) => placeRow({ code: one.code, name: format.name(one) }, answered.get(one.code)))} />;
      }}
    </Answer>
  );
}
