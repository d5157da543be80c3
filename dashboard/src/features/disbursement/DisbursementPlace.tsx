import { useParams } from '@tanstack/react-router';
import { FilterBar } from '../../filters/FilterBar.js';
import type { Scope } from '../../filters/scope.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { disbursementTh } from '../../i18n/th/disbursement.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { Columns, Page } from '../../ui/Page.js';
import { BudgetItemList } from './BudgetItemList.js';
import { DisbursementTotals } from './DisbursementTotals.js';
import { DisbursementTrend } from './DisbursementTrend.js';
import { Trail } from './Trail.js';

addMessages(disbursementTh);

const DisbursementPlaceQuery = graphql(`
  query DisbursementPlace($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $agencyCode: ID!) {
    agency(code: $agencyCode) {
      nameTh
      nameEn
    }
    disbursement(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) {
      ...DisbursementTotals_disbursement
    }
    disbursementTrend(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 8, scope: $scope, source: $source) {
      ...DisbursementTotals_disbursement
      ...DisbursementTrend_disbursement
    }
    financeSources(fiscalYear: $fiscalYear)
  }
`);

/** One district: its office with divisions. */
export function DisbursementDistrict() {
  const t = useT();
  const format = useFormat();
  const { code = '' } = useParams({ strict: false });
  const district = useSession().districts.find((one) => one.code === code);
  const name = district && t('disbursement.districtName', { name: format.name(district) });
  return <DisbursementPlace scope={{ districtCodes: [code] }} agencyCode={district?.office.code ?? ''} {...(name && { name })} />;
}

/** One agency with all below it, or one budget holder that is no agency. */
export function DisbursementAgency() {
  const { code = '' } = useParams({ strict: false });
  return <DisbursementPlace scope={{ agencyCodes: [code] }} agencyCode={code} />;
}

function DisbursementPlace({ scope, agencyCode, name }: { scope: Scope; agencyCode: string; name?: string }) {
  const format = useFormat();
  const { filters } = useFilters();
  const { fiscalYear, quarter, source = null } = filters;
  const answer = useApi(DisbursementPlaceQuery, { fiscalYear, quarter, scope, source, agencyCode });
  const agency = answer.data?.agency;
  return (
    <Page title={name ?? (agency ? format.name(agency) : agencyCode)} lead={format.quarterLong(filters)} back={<Trail />}>
      <FilterBar only="period" sources={answer.data?.financeSources} />
      <Answer answer={answer}>
        {(data) => (
          <>
            <DisbursementTotals now={data.disbursement} lastYear={data.disbursementTrend?.at(-5)} />
            <Columns>
              <DisbursementTrend quarters={data.disbursementTrend} />
            </Columns>
            <BudgetItemList scope={scope} />
          </>
        )}
      </Answer>
    </Page>
  );
}
