import { FilterBar } from '../../filters/FilterBar.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { ReportingHomeQuery as HomeData } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { reportingTh } from '../../i18n/th/reporting.js';
import { PeriodDates } from '../../outbox/PeriodDates.js';
import { SaveState } from '../../outbox/SaveState.js';
import { Answer } from '../../ui/Answer.js';
import { AsOf } from '../../ui/AsOf.js';
import { Callout } from '../../ui/Callout.js';
import { CardRow, Columns, Page } from '../../ui/Page.js';
import { usePaper } from '../../ui/paper.js';
import { Panel } from '../../ui/Panel.js';
import { StatCard } from '../../ui/StatCard.js';
import { AgenciesPanel } from './AgenciesPanel.js';
import { PlannersOnly } from './PlannersOnly.js';
import styles from './Reporting.module.css';
import { ReturnedPanel } from './ReturnedPanel.js';
import { useOutbox } from './useOutbox.js';

addMessages(reportingTh);

const ReportingHomeQuery = graphql(`
  query ReportingHome($fiscalYear: Int!, $quarter: Int!) {
    plannerHome(fiscalYear: $fiscalYear, quarter: $quarter) {
      asOf
      period {
        opensOn
        dueOn
        closesOn
      }
      counts {
        due
        entered
        submitted
        returned
        verified
        signed
        missing
        late
      }
      ...ReturnedPanel_home
      ...AgenciesPanel_home
    }
  }
`);

type Home = NonNullable<HomeData['plannerHome']>;

/** What a planner has to do: what is due and until when, what came back and why, and the sheets to fill in. */
export function ReportingHome() {
  const t = useT();
  const { fiscalYear, quarter } = useFilters().filters;
  const isPaper = usePaper() !== null;
  const outbox = useOutbox();
  const answer = useApi(ReportingHomeQuery, { fiscalYear, quarter });
  return (
    <PlannersOnly>
      <Page title={t('reporting.title')} lead={t('reporting.lead')}>
        <FilterBar only="period" />
        {!isPaper && <SaveState outbox={outbox} />}
        <Answer answer={answer}>
          {({ plannerHome: home }) =>
            home && (
              <div className={styles.home}>
                <AsOf figures={{ asOf: home.asOf, sources: [] }} />
                <Period period={home.period ?? null} />
                <Counts home={home} />
                <Columns wide>
                  <AgenciesPanel home={home} />
                  <ReturnedPanel home={home} />
                </Columns>
              </div>
            )
          }
        </Answer>
      </Page>
    </PlannersOnly>
  );
}

function Period({ period }: { period: Home['period'] | null }) {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, quarter } = useFilters().filters;
  if (!period) return <Callout tone="warn">{t('reporting.period.none')}</Callout>;
  return (
    <Panel title={format.quarterLong({ fiscalYear, quarter })}>
      <PeriodDates period={period} />
    </Panel>
  );
}

const shownCounts = ['due', 'missing', 'returned', 'entered', 'submitted', 'verified', 'signed', 'late'] as const;

function Counts({ home }: { home: Home }) {
  const t = useT();
  const format = useFormat();
  return (
    <CardRow>
      {shownCounts.map((name) => (
        <StatCard
          key={name}
          label={t(`reporting.count.${name}`)}
          value={format.count(home.counts[name])}
          definition={t(`reporting.def.${name}`)}
          unit={t('reporting.unit')}
          asOf={home.asOf}
        />
      ))}
    </CardRow>
  );
}
