import { Link, useParams } from '@tanstack/react-router';
import { FigureStateChoice } from '../../filters/FigureStateChoice.js';
import { FilterBar } from '../../filters/FilterBar.js';
import type { Scope } from '../../filters/scope.js';
import { useFigureState, useFigureWords } from '../../filters/useFigureState.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { Columns, Page } from '../../ui/Page.js';
import { IndicatorList } from './IndicatorList.js';
import { IndicatorsTotals } from './IndicatorsTotals.js';
import { IndicatorsTrend } from './IndicatorsTrend.js';

const IndicatorsPlaceQuery = graphql(`
  query IndicatorsPlace(
    $fiscalYear: Int!
    $quarter: Int!
    $scope: FigureScope
    $source: String
    $agencyCode: ID!
    $state: FigureState
    $asOf: DateTime
  ) {
    agency(code: $agencyCode) {
      nameTh
      nameEn
    }
    indicatorSummary(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source, state: $state, asOf: $asOf) {
      ...IndicatorsTotals_summary
    }
    indicatorTrend(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 8, scope: $scope, source: $source, state: $state, asOf: $asOf) {
      ...IndicatorsTotals_summary
      ...IndicatorsTrend_summary
    }
    plansSources(fiscalYear: $fiscalYear)
  }
`);

/** One district: its office with divisions. */
export function IndicatorsDistrict() {
  const t = useT();
  const format = useFormat();
  const { code = '' } = useParams({ strict: false });
  const district = useSession().districts.find((one) => one.code === code);
  const name = district && t('indicators.districtName', { name: format.name(district) });
  return <IndicatorsPlace scope={{ districtCodes: [code] }} agencyCode={district?.office.code ?? ''} {...(name && { name })} />;
}

/** One agency with all below it. */
export function IndicatorsAgency() {
  const { code = '' } = useParams({ strict: false });
  return <IndicatorsPlace scope={{ agencyCodes: [code] }} agencyCode={code} />;
}

function IndicatorsPlace({ scope, agencyCode, name }: { scope: Scope; agencyCode: string; name?: string }) {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const { choice } = useFigureState();
  const { fiscalYear, quarter, source = null } = filters;
  const answer = useApi(IndicatorsPlaceQuery, { fiscalYear, quarter, scope, source, agencyCode, ...choice });
  const agency = answer.data?.agency;
  const back = (
    <Link to="/indicators" search={true}>
      ← {t('page.back', { name: t('indicators.title') })}
    </Link>
  );
  return (
    <Page
      title={name ?? (agency ? format.name(agency) : agencyCode)}
      lead={`${format.quarterLong(filters)} · ${useFigureWords()}`}
      back={back}
    >
      <FilterBar only="period" sources={answer.data?.plansSources} />
      <FigureStateChoice />
      <Answer answer={answer}>
        {(data) => (
          <>
            <IndicatorsTotals now={data.indicatorSummary} before={data.indicatorTrend?.at(-2)} list="here" />
            <Columns>
              <IndicatorsTrend quarters={data.indicatorTrend} />
            </Columns>
            <IndicatorList scope={scope} />
          </>
        )}
      </Answer>
    </Page>
  );
}
