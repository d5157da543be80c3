import { Link } from '@tanstack/react-router';
import { FilterBar } from '../../filters/FilterBar.js';
import { FigureLead } from '../../filters/FigureLead.js';
import { FigureStateChoice } from '../../filters/FigureStateChoice.js';
import { useFigureState } from '../../filters/useFigureState.js';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { AsOf } from '../../ui/AsOf.js';
import { Page } from '../../ui/Page.js';
import { IndicatorList } from './IndicatorList.js';

const IndicatorListPageQuery = graphql(`
  query IndicatorListPage($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $state: FigureState, $asOf: DateTime) {
    indicatorSummary(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source, state: $state, asOf: $asOf) {
      asOf
      sources
    }
    plansSources(fiscalYear: $fiscalYear)
  }
`);

/** Every indicator of the board's scope. */
export function IndicatorListPage() {
  const t = useT();
  const { filters } = useFilters();
  const { scope } = useFilteredScope(filters);
  const { choice } = useFigureState();
  const { fiscalYear, quarter, source = null } = filters;
  const { data } = useApi(IndicatorListPageQuery, { fiscalYear, quarter, scope, source, ...choice });
  const back = (
    <Link to="/indicators" search={true}>
      ← {t('page.back', { name: t('indicators.title') })}
    </Link>
  );
  return (
    <Page title={t('indicators.allTitle')} lead={<FigureLead />} back={back}>
      <FilterBar only="places" sources={data?.plansSources} />
      <FigureStateChoice />
      <AsOf figures={data?.indicatorSummary} />
      <IndicatorList scope={scope} withAgency />
    </Page>
  );
}
