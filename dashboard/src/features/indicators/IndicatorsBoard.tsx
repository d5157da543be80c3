import type { ReactNode } from 'react';
import { CompletenessCards } from '../../completeness/CompletenessCards.js';
import type { Who } from '../../filters/filters.js';
import { boardExport } from '../../filters/exportSearch.js';
import { figureSearch } from '../../filters/figureState.js';
import { FilterBar } from '../../filters/FilterBar.js';
import { FigureLead } from '../../filters/FigureLead.js';
import { FigureStateChoice } from '../../filters/FigureStateChoice.js';
import { useFigureState } from '../../filters/useFigureState.js';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { IndicatorsBoardQuery as Board } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { departmentName } from '../../session/places.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Page } from '../../ui/Page.js';
import { usePaper } from '../../ui/paper.js';
import { AsTable, OnPaper, OnScreen } from './BoardLayouts.js';
import { Completeness } from './Completeness.js';
import { type PlaceRow, placeRow } from './indicators.rows.js';
import { ListLink } from './ListLink.js';
import { IndicatorsMap } from './IndicatorsMap.js';
import { IndicatorsRanking } from './IndicatorsRanking.js';
import { IndicatorsTable } from './IndicatorsTable.js';
import { IndicatorsTotals } from './IndicatorsTotals.js';
import { IndicatorsTrend } from './IndicatorsTrend.js';

const IndicatorsPlaces_summary = graphql(`
  fragment IndicatorsPlaces_summary on IndicatorSummary {
    due
    reported
    verified
    late
    missing
    onTarget
    nearTarget
    belowTarget
    attainmentPercent
    withoutOwner
  }
`);

const IndicatorsBoardQuery = graphql(`
  query IndicatorsBoard(
    $fiscalYear: Int!
    $quarter: Int!
    $scope: FigureScope
    $source: String
    $group: ID
    $section: Int
    $districts: Boolean!
    $departments: Boolean!
    $state: FigureState
    $asOf: DateTime
  ) {
    indicatorSummary(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source, state: $state, asOf: $asOf) {
      ...IndicatorsTotals_summary
    }
    indicatorTrend(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 8, scope: $scope, source: $source, state: $state, asOf: $asOf) {
      ...IndicatorsTotals_summary
      ...IndicatorsTrend_summary
    }
    districts(groupCode: $group, serviceSection: $section) @include(if: $districts) {
      code
      indicatorSummary(fiscalYear: $fiscalYear, quarter: $quarter, source: $source, state: $state, asOf: $asOf) {
        ...IndicatorsPlaces_summary
      }
    }
    agencies(kinds: [DEPARTMENT]) @include(if: $departments) {
      code
      indicatorSummary(fiscalYear: $fiscalYear, quarter: $quarter, source: $source, state: $state, asOf: $asOf) {
        ...IndicatorsPlaces_summary
      }
    }
    plansSources(fiscalYear: $fiscalYear)
  }
`);

/** The board: totals of the scope, its places on map or in a table, the trend, and who has not reported. */
export function IndicatorsBoard() {
  const t = useT();
  const { filters } = useFilters();
  const { scope } = useFilteredScope(filters);
  const { choice } = useFigureState();
  const { fiscalYear, quarter, source = null, group = null, section = null, who } = filters;
  const what = { ...boardExport(filters), ...figureSearch(choice), table: 'indicators' };
  // All of BMA counts departments as well, so those behind with their reports are named too.
  const counted = { districts: who === 'districts', departments: who === 'departments' || scope === null };
  const answer = useApi(IndicatorsBoardQuery, { fiscalYear, quarter, scope, source, group, section, ...counted, ...choice });
  return (
    <Page title={t('indicators.title')} lead={<FigureLead />} exports={<ExportLinks what={what} />}>
      <FilterBar sources={answer.data?.plansSources} />
      <FigureStateChoice />
      <Answer answer={answer}>
        {(data) => (
          <>
            <IndicatorsTotals now={data.indicatorSummary} before={data.indicatorTrend?.at(-2)} list="page" />
            <CompletenessCards />
            <p>
              <ListLink place="page" change={{}} label={t('indicators.seeAll')} />
            </p>
            <IndicatorsPlaces data={data} trend={<IndicatorsTrend quarters={data.indicatorTrend} />} />
          </>
        )}
      </Answer>
    </Page>
  );
}

/** The places that the scope counts, districts first, each in the order of the fixed lists. */
function usePlaceRows(data: Board): PlaceRow[] {
  const { filters } = useFilters();
  const { districts, departments, scope } = useFilteredScope(filters);
  const format = useFormat();
  const answered = [...(data.districts ?? []), ...(data.agencies ?? [])];
  const figures = new Map(answered.map((one) => [one.code, readFragment(IndicatorsPlaces_summary, one.indicatorSummary)]));
  const rowOf = (who: Who, code: string, name: string) => placeRow({ code, name, who }, figures.get(code));
  const districtRows = districts.map((one) => rowOf('districts', one.code, format.name(one)));
  const departmentRows = departments.map((one) => rowOf('departments', one.code, departmentName(one, format)));
  if (filters.who === 'departments') return departmentRows;
  return scope === null ? [...districtRows, ...departmentRows] : districtRows;
}

function IndicatorsPlaces({ data, trend }: { data: Board; trend: ReactNode }) {
  const { filters } = useFilters();
  const { districts } = useFilteredScope(filters);
  const counted = usePlaceRows(data);
  const isPaper = usePaper() !== null;
  const { who, view } = filters;
  const rows = counted.filter((row) => row.who === who);
  if (rows.length === 0) return <EmptyState />;
  const parts = {
    trend,
    completeness: <Completeness rows={counted} />,
    map: who === 'districts' && <IndicatorsMap districts={districts} rows={rows} />,
    ranking: <IndicatorsRanking rows={rows} who={who} />,
    table: <IndicatorsTable rows={rows} who={who} />,
  };
  if (view === 'table') return <AsTable {...parts} />;
  return isPaper ? <OnPaper {...parts} /> : <OnScreen {...parts} />;
}
