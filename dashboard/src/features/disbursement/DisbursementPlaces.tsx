import type { ReactNode } from 'react';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { DisbursementBoardQuery as Board } from '../../graphql/generated/graphql.js';
import { departmentName } from '../../session/places.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Columns, Stack } from '../../ui/Page.js';
import { type PlaceRow, placeRow } from './disbursement.rows.js';
import { DisbursementBars } from './DisbursementBars.js';
import { DisbursementMap } from './DisbursementMap.js';
import { DisbursementTable } from './DisbursementTable.js';

export const PlaceFigures_disbursement = graphql(`
  fragment PlaceFigures_disbursement on Disbursement {
    appropriatedBaht
    allottedBaht
    approvedBaht
    disbursedBaht
    remainingBaht
    ratePercent
    targetPercent
  }
`);

/** The places of the scope with their figures, in the order of the fixed lists. */
function usePlaceRows(data: Board): PlaceRow[] {
  const { filters } = useFilters();
  const { districts, departments } = useFilteredScope(filters);
  const format = useFormat();
  const answered = [...(data.districts ?? []), ...(data.agencies ?? [])];
  const figures = new Map(answered.map((one) => [one.code, readFragment(PlaceFigures_disbursement, one.disbursement)]));
  const rowOf = (code: string, name: string) => placeRow({ code, name }, figures.get(code));
  if (filters.who === 'departments') return departments.map((one) => rowOf(one.code, departmentName(one, format)));
  return districts.map((one) => rowOf(one.code, format.name(one)));
}

/** Map and ranked bars, or the table, with the trend beside or below. */
export function DisbursementPlaces({ data, trend }: { data: Board; trend: ReactNode }) {
  const { filters } = useFilters();
  const { districts } = useFilteredScope(filters);
  const rows = usePlaceRows(data);
  const { who, view } = filters;
  if (rows.length === 0) return <EmptyState />;
  if (view === 'table') {
    return (
      <>
        <DisbursementTable rows={rows} who={who} />
        <Columns>{trend}</Columns>
      </>
    );
  }
  const bars = <DisbursementBars rows={rows} who={who} />;
  return (
    <Columns wide>
      {who === 'departments' && bars}
      <Stack>
        {who === 'districts' && <DisbursementMap districts={districts} rows={rows} />}
        {trend}
      </Stack>
      {who === 'districts' && bars}
    </Columns>
  );
}
