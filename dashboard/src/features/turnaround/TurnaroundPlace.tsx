import { Link, useParams } from '@tanstack/react-router';
import { FilterBar } from '../../filters/FilterBar.js';
import type { Scope } from '../../filters/scope.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { Columns, Page } from '../../ui/Page.js';
import { TicketList } from './TicketList.js';
import { TurnaroundTotals } from './TurnaroundTotals.js';
import { TurnaroundTrend } from './TurnaroundTrend.js';

const TurnaroundPlaceQuery = graphql(`
  query TurnaroundPlace($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $agencyCode: ID!) {
    agency(code: $agencyCode) {
      nameTh
      nameEn
    }
    repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) {
      ...TurnaroundTotals_turnaround
    }
    repairTrend(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 8, scope: $scope, source: $source) {
      ...TurnaroundTotals_turnaround
      ...TurnaroundTrend_turnaround
    }
    ictSources
  }
`);

/** One district: its office with divisions. */
export function TurnaroundDistrict() {
  const t = useT();
  const format = useFormat();
  const { code = '' } = useParams({ strict: false });
  const district = useSession().districts.find((one) => one.code === code);
  const name = district && t('turnaround.districtName', { name: format.name(district) });
  return <TurnaroundPlace scope={{ districtCodes: [code] }} agencyCode={district?.office.code ?? ''} {...(name && { name })} />;
}

/** One agency with all below it. */
export function TurnaroundAgency() {
  const { code = '' } = useParams({ strict: false });
  return <TurnaroundPlace scope={{ agencyCodes: [code] }} agencyCode={code} />;
}

function TurnaroundPlace({ scope, agencyCode, name }: { scope: Scope; agencyCode: string; name?: string }) {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const { fiscalYear, quarter, source = null } = filters;
  const answer = useApi(TurnaroundPlaceQuery, { fiscalYear, quarter, scope, source, agencyCode });
  const agency = answer.data?.agency;
  const back = (
    <Link to="/turnaround" search={true}>
      ← {t('page.back', { name: t('turnaround.title') })}
    </Link>
  );
  return (
    <Page title={name ?? (agency ? format.name(agency) : agencyCode)} lead={format.quarterLong(filters)} back={back}>
      <FilterBar only="period" sources={answer.data?.ictSources} />
      <Answer answer={answer}>
        {(data) => (
          <>
            <TurnaroundTotals now={data.repairTurnaround} before={data.repairTrend?.at(-2)} />
            <Columns>
              <TurnaroundTrend quarters={data.repairTrend} />
            </Columns>
            <TicketList scope={scope} />
          </>
        )}
      </Answer>
    </Page>
  );
}
