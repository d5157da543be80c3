import { Link, useParams } from '@tanstack/react-router';
import { FilterBar } from '../../filters/FilterBar.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Columns, Page, Stack } from '../../ui/Page.js';
import { SourceBadge } from '../../ui/SourceBadge.js';
import { historyEnd } from './indicator.rows.js';
import { IndicatorFacts } from './IndicatorFacts.js';
import { IndicatorHistory } from './IndicatorHistory.js';
import styles from './Indicators.module.css';
import { ResultVersions } from './ResultVersions.js';

const QUARTERS = 8;

const IndicatorPageQuery = graphql(`
  query IndicatorPage($id: ID!, $fiscalYear: Int!, $quarter: Int!, $endYear: Int!, $endQuarter: Int!) {
    indicator(id: $id) {
      nameTh
      nameEn
      source
      agency {
        code
        nameTh
        nameEn
      }
      ...IndicatorFacts_indicator
      ...IndicatorHistory_indicator
      ...ResultVersions_indicator
    }
  }
`);

/** One indicator: what it measures, eight quarters of it, and how the chosen quarter's result came about. */
export function IndicatorPage() {
  const t = useT();
  const format = useFormat();
  const { id = '' } = useParams({ strict: false });
  const { currentQuarter } = useSession();
  const { fiscalYear, quarter } = useFilters().filters;
  const end = historyEnd({ fiscalYear, quarter }, currentQuarter, QUARTERS);
  const answer = useApi(IndicatorPageQuery, { id, fiscalYear, quarter, endYear: end.fiscalYear, endQuarter: end.quarter });
  const indicator = answer.data?.indicator;
  return (
    <Page
      title={indicator ? format.name(indicator) : t('nav.indicators')}
      lead={indicator && <SourceBadge source={indicator.source} />}
      back={<Breadcrumb agency={indicator?.agency ?? undefined} />}
    >
      <FilterBar only="period" />
      <Answer answer={answer}>
        {(data) =>
          data.indicator ? (
            <Columns wide>
              <Stack>
                <IndicatorHistory indicator={data.indicator} />
              </Stack>
              <Stack>
                <ResultVersions indicator={data.indicator} />
                <IndicatorFacts indicator={data.indicator} />
              </Stack>
            </Columns>
          ) : (
            <EmptyState text={t('indicator.notFound')} />
          )
        }
      </Answer>
    </Page>
  );
}

function Breadcrumb({ agency }: { agency: { code: string; nameTh: string; nameEn: string } | undefined }) {
  const t = useT();
  const format = useFormat();
  return (
    <span className={styles.crumbs}>
      <Link to="/indicators" search={true}>
        ← {t('indicators.title')}
      </Link>
      <Link to="/indicators/list" search={true}>
        {t('indicators.allTitle')}
      </Link>
      {agency && (
        <Link to="/indicators/agency/$code" params={{ code: agency.code }} search={true}>
          {format.name(agency)}
        </Link>
      )}
    </span>
  );
}
