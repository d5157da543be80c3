import { useFigureState } from '../../filters/useFigureState.js';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { departmentName } from '../../session/places.js';
import { Answer } from '../../ui/Answer.js';
import type { Failure } from '../../ui/Failures.js';
import { placeRow } from './places.rows.js';
import { PlacesTable } from './PlacesTable.js';

const OverviewDepartmentsQuery = graphql(`
  query OverviewDepartments($fiscalYear: Int!, $quarter: Int!, $state: FigureState, $asOf: DateTime) {
    agencies(kinds: [DEPARTMENT]) {
      code
      indicatorSummary(fiscalYear: $fiscalYear, quarter: $quarter, state: $state, asOf: $asOf) {
        due
        missing
        attainmentPercent
      }
      disbursement(fiscalYear: $fiscalYear, quarter: $quarter) {
        ratePercent
        targetPercent
      }
      repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter) {
        open
        medianHours
      }
      procurementSummary(fiscalYear: $fiscalYear, quarter: $quarter) {
        open
        late
      }
      staffing {
        positions
        vacant
      }
    }
  }
`);

/** The departments that the filters leave, with the key figures of every block. */
export function DepartmentsTable({ told }: { told: readonly Failure[] }) {
  const format = useFormat();
  const { filters } = useFilters();
  const { departments } = useFilteredScope(filters);
  const { choice } = useFigureState();
  const answer = useApi(OverviewDepartmentsQuery, { fiscalYear: filters.fiscalYear, quarter: filters.quarter, ...choice });
  return (
    <Answer answer={answer} told={told}>
      {(data) => {
        const answered = new Map(data.agencies?.map((one) => [one.code, one]));
        return (
          <PlacesTable
            rows={departments.map((one) => placeRow({ code: one.code, name: departmentName(one, format) }, answered.get(one.code)))}
          />
        );
      }}
    </Answer>
  );
}
