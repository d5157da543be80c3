import { Skeleton } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { boardExport } from '../../filters/exportSearch.js';
import { FilterBar } from '../../filters/FilterBar.js';
import { ScopeLine } from '../../filters/ScopeLine.js';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { TurnaroundBoardQuery as Board } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { departmentName } from '../../session/places.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Columns, Page, Stack } from '../../ui/Page.js';
import { usePaper } from '../../ui/paper.js';
import { type PlaceRow, placeRow } from './turnaround.rows.js';
import { TurnaroundMap } from './TurnaroundMap.js';
import { TurnaroundStrip } from './TurnaroundStrip.js';
import { TurnaroundTable } from './TurnaroundTable.js';
import { TurnaroundTotals } from './TurnaroundTotals.js';
import { TurnaroundTrend } from './TurnaroundTrend.js';

// Tried now and then: it comes after the figures.
const StandardReplay = lazy(async () => ({ default: (await import('./StandardReplay.js')).StandardReplay }));

const TurnaroundPlaces_turnaround = graphql(`
  fragment TurnaroundPlaces_turnaround on RepairTurnaround {
    received
    completed
    open
    medianHours
    p90Hours
    withinStandardPercent
    oldestOpenDays
  }
`);

const TurnaroundBoardQuery = graphql(`
  query TurnaroundBoard(
    $fiscalYear: Int!
    $quarter: Int!
    $scope: FigureScope
    $source: String
    $group: ID
    $section: Int
    $districts: Boolean!
  ) {
    repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) {
      medianHours
      ...TurnaroundTotals_turnaround
    }
    repairTrend(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 8, scope: $scope, source: $source) {
      ...TurnaroundTotals_turnaround
      ...TurnaroundTrend_turnaround
    }
    districts(groupCode: $group, serviceSection: $section) @include(if: $districts) {
      code
      repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
        ...TurnaroundPlaces_turnaround
      }
    }
    agencies(kinds: [DEPARTMENT]) @skip(if: $districts) {
      code
      repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
        ...TurnaroundPlaces_turnaround
      }
    }
    ictSources
  }
`);

/** Below what is seen first, and loaded after it. */
const Measures = lazy(() => import('./Measures.js').then((module) => ({ default: module.Measures })));

/** The board: totals of the scope, the places of the scope on map or in a table, the trend. */
export function TurnaroundBoard() {
  const t = useT();
  const { filters } = useFilters();
  const { scope } = useFilteredScope(filters);
  const { fiscalYear, quarter, source = null, group = null, section = null, who } = filters;
  const isPaper = usePaper() !== null;
  const answer = useApi(TurnaroundBoardQuery, { fiscalYear, quarter, scope, source, group, section, districts: who === 'districts' });
  return (
    <Page
      title={t('turnaround.title')}
      lead={<ScopeLine />}
      exports={<ExportLinks what={{ ...boardExport(filters), table: 'turnaround' }} />}
    >
      <FilterBar sources={answer.data?.ictSources} />
      <Answer answer={answer}>
        {(data) => (
          <>
            <TurnaroundTotals now={data.repairTurnaround} before={data.repairTrend?.at(-2)} />
            <TurnaroundPlaces data={data} trend={<TurnaroundTrend quarters={data.repairTrend} />} />
            {!isPaper && (
              <Suspense>
                <StandardReplay />
              </Suspense>
            )}
          </>
        )}
      </Answer>
      <Suspense fallback={<Skeleton height={300} aria-busy="true" />}>
        <Measures />
      </Suspense>
    </Page>
  );
}

/** The places of the scope with their figures, in the order of the fixed lists. */
function usePlaceRows(data: Board): PlaceRow[] {
  const { filters } = useFilters();
  const { districts, departments } = useFilteredScope(filters);
  const format = useFormat();
  const answered = [...(data.districts ?? []), ...(data.agencies ?? [])];
  const figures = new Map(answered.map((one) => [one.code, readFragment(TurnaroundPlaces_turnaround, one.repairTurnaround)]));
  const rowOf = (code: string, name: string) => placeRow({ code, name }, figures.get(code));
  if (filters.who === 'departments') return departments.map((one) => rowOf(one.code, departmentName(one, format)));
  return districts.map((one) => rowOf(one.code, format.name(one)));
}

function TurnaroundPlaces({ data, trend }: { data: Board; trend: ReactNode }) {
  const { filters } = useFilters();
  const { districts } = useFilteredScope(filters);
  const rows = usePlaceRows(data);
  const { who, view } = filters;
  if (rows.length === 0) return <EmptyState />;
  if (view === 'table') {
    return (
      <>
        <TurnaroundTable rows={rows} who={who} />
        <Columns>{trend}</Columns>
      </>
    );
  }
  const strip = <TurnaroundStrip rows={rows} who={who} overallMedian={data.repairTurnaround?.medianHours} />;
  return (
    <Columns wide>
      {who === 'departments' && strip}
      <Stack>
        {who === 'districts' && <TurnaroundMap districts={districts} rows={rows} />}
        {trend}
      </Stack>
      {who === 'districts' && strip}
    </Columns>
  );
}
