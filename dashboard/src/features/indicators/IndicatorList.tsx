import { BulletChart } from '../../charts/BulletChart.js';
import { listExport } from '../../filters/exportSearch.js';
import { figureSearch } from '../../filters/figureState.js';
import type { Scope } from '../../filters/scope.js';
import { useFigureState } from '../../filters/useFigureState.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { useT } from '../../i18n/language.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { bulletOf } from './indicator.rows.js';
import { IndicatorChoices } from './IndicatorChoices.js';
import { IndicatorHeading } from './IndicatorHeading.js';
import { listVariables, useIndicatorSearch } from './indicatorSearch.js';

const IndicatorList_indicator = graphql(`
  fragment IndicatorList_indicator on Indicator {
    id
    unitTh
    unitEn
    decimals
    direction
    quarter(fiscalYear: $fiscalYear, quarter: $quarter, state: $state, asOf: $asOf) {
      target
      result
      attainmentPercent
      band
      state
    }
    ...IndicatorHeading_indicator
  }
`);

const IndicatorListQuery = graphql(`
  query IndicatorList(
    $fiscalYear: Int!
    $quarter: Int!
    $scope: FigureScope
    $source: String
    $issueCode: ID
    $kind: IndicatorKind
    $band: Band
    $missing: Boolean
    $search: String
    $orderBy: IndicatorOrder!
    $descending: Boolean!
    $state: FigureState
    $asOf: DateTime
    $first: Int!
    $after: String
  ) {
    indicators(
      fiscalYear: $fiscalYear
      quarter: $quarter
      scope: $scope
      source: $source
      issueCode: $issueCode
      kind: $kind
      band: $band
      missing: $missing
      search: $search
      state: $state
      asOf: $asOf
      orderBy: $orderBy
      descending: $descending
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...IndicatorList_indicator
        }
      }
    }
  }
`);

/** The indicators behind a scope's figures, each as result against target. */
export function IndicatorList({ scope, withAgency = false }: { scope: Scope | null; withAgency?: boolean }) {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const { fiscalYear, quarter, source = null } = filters;
  const { chosen } = useIndicatorSearch();
  const { choice } = useFigureState();
  const list = useConnection(
    IndicatorListQuery,
    { fiscalYear, quarter, scope, source, ...choice, ...listVariables(chosen) },
    (data) => data.indicators,
  );
  const { search, missing, ...others } = chosen;
  const narrowed = { ...others, missing: missing === null ? null : String(missing), q: search };
  const what = { ...listExport(filters, scope), ...figureSearch(choice), ...narrowed, table: 'indicator-list' };
  const rows = list.nodes.map((node) => {
    const name = <IndicatorHeading indicator={readFragment(IndicatorList_indicator, node)} withAgency={withAgency} />;
    return { ...bulletOf(readFragment(IndicatorList_indicator, node), format, t), name };
  });
  return (
    <div id="list">
      <Panel title={t('indicators.list')} subtitle={t('indicators.listNote')} action={<ExportLinks what={what} />}>
        <IndicatorChoices />
        <ListAnswer list={list}>
          <BulletChart label={t('indicators.list')} rows={rows} />
        </ListAnswer>
      </Panel>
    </div>
  );
}
