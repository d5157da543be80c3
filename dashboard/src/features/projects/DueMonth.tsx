import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { PeriodDates } from '../../outbox/PeriodDates.js';
import { Callout } from '../../ui/Callout.js';
import { CardRow } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { StatCard } from '../../ui/StatCard.js';
import { usePhone } from '../../ui/usePhone.js';
import type { ProgressModel } from './progressModel.js';
import { useProgressSearch } from './progressSearch.js';
import styles from './Projects.module.css';
import { standingOfMonth } from './submission.rules.js';
import { useProjectRows } from './useProgress.js';

const ProgressPeriodsQuery = graphql(`
  query ProgressPeriods($fiscalYear: Int!) {
    progressPeriods(fiscalYear: $fiscalYear) {
      month
      opensOn
      dueOn
      closesOn
    }
  }
`);

/** The chosen month: from when to when it is taken, until when it is due, and how far the projects are. */
export function DueMonth({ model }: { model: ProgressModel }) {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, month } = useProgressSearch().chosen;
  const periods = useApi(ProgressPeriodsQuery, { fiscalYear }).data?.progressPeriods;
  const period = periods?.find((one) => one.month === month);
  return (
    <Panel title={t('projects.due.title', { month: format.monthLong({ fiscalYear, month }) })}>
      {period && (
        <div className={styles.period}>
          <PeriodDates period={period} closed={t('projects.due.closed')} />
        </div>
      )}
      {periods && !period && <Callout tone="warn">{t('projects.due.none')}</Callout>}
      <Counts model={model} />
    </Panel>
  );
}

const shownCounts = ['due', 'missing', 'returned', 'drafts', 'submitted', 'verified', 'late'] as const;
/** What is to be done: a phone has no room for more. */
const phoneCounts = ['due', 'missing', 'returned', 'drafts'] as const;

function Counts({ model }: { model: ProgressModel }) {
  const t = useT();
  const format = useFormat();
  const isPhone = usePhone();
  const standing = standingOfMonth(useProjectRows(model), useProgressSearch().chosen.month);
  return (
    <CardRow>
      {(isPhone ? phoneCounts : shownCounts).map((name) => (
        <StatCard
          key={name}
          label={t(`projects.count.${name}`)}
          value={format.count(standing[name])}
          definition={t(`projects.def.${name}`)}
          unit={t('projects.unit')}
        />
      ))}
    </CardRow>
  );
}
