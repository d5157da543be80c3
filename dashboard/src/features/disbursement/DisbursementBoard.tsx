import { boardExport } from '../../filters/exportSearch.js';
import { FilterBar } from '../../filters/FilterBar.js';
import { ScopeLine } from '../../filters/ScopeLine.js';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { disbursementTh } from '../../i18n/th/disbursement.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Page } from '../../ui/Page.js';
import { DisbursementPlaces } from './DisbursementPlaces.js';
import { DisbursementTotals } from './DisbursementTotals.js';
import { DisbursementTrend } from './DisbursementTrend.js';
import { DisbursementWhole } from './DisbursementWhole.js';

addMessages(disbursementTh);

const DisbursementBoardQuery = graphql(`
  query DisbursementBoard(
    $fiscalYear: Int!
    $quarter: Int!
    $scope: FigureScope
    $source: String
    $group: ID
    $section: Int
    $districts: Boolean!
    $whole: Boolean!
    $allDistricts: [ID!]
    $allDepartments: [ID!]
  ) {
    disbursement(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) {
      ...DisbursementTotals_disbursement
      ...PlaceFigures_disbursement
    }
    disbursementTrend(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 8, scope: $scope, source: $source) {
      ...DisbursementTotals_disbursement
      ...DisbursementTrend_disbursement
    }
    districts(groupCode: $group, serviceSection: $section) @include(if: $districts) {
      code
      disbursement(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
        ...PlaceFigures_disbursement
      }
    }
    agencies(kinds: [DEPARTMENT]) @skip(if: $districts) {
      code
      disbursement(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
        ...PlaceFigures_disbursement
      }
    }
    ofDistricts: disbursement(fiscalYear: $fiscalYear, quarter: $quarter, scope: { districtCodes: $allDistricts }, source: $source)
      @include(if: $whole) {
      ...PlaceFigures_disbursement
    }
    ofDepartments: disbursement(fiscalYear: $fiscalYear, quarter: $quarter, scope: { agencyCodes: $allDepartments }, source: $source)
      @include(if: $whole) {
      ...PlaceFigures_disbursement
    }
    holders: agencies(kinds: [BUDGET_HOLDER]) @include(if: $whole) {
      code
      nameTh
      nameEn
      shortNameTh
      serviceSection
      disbursement(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
        ...PlaceFigures_disbursement
      }
    }
    financeSources(fiscalYear: $fiscalYear)
  }
`);

/** The board: totals of the scope, its places on map or in a table, the trend, and what the city's total is made of. */
export function DisbursementBoard() {
  const t = useT();
  const { filters } = useFilters();
  const { scope } = useFilteredScope(filters);
  const { districts, departments } = useSession();
  const { fiscalYear, quarter, source = null, group = null, section = null, who } = filters;
  const answer = useApi(DisbursementBoardQuery, {
    fiscalYear,
    quarter,
    scope,
    source,
    group,
    section,
    districts: who === 'districts',
    whole: scope === null,
    allDistricts: districts.map((one) => one.code),
    allDepartments: departments.map((one) => one.code),
  });
  return (
    <Page
      title={t('disbursement.title')}
      lead={<ScopeLine />}
      exports={<ExportLinks what={{ ...boardExport(filters), table: 'disbursement' }} />}
    >
      <FilterBar sources={answer.data?.financeSources} />
      <Answer answer={answer}>
        {(data) => (
          <>
            <DisbursementTotals now={data.disbursement} lastYear={data.disbursementTrend?.at(-5)} />
            <DisbursementPlaces data={data} trend={<DisbursementTrend quarters={data.disbursementTrend} />} />
            {data.holders && <DisbursementWhole data={data} />}
          </>
        )}
      </Answer>
    </Page>
  );
}
