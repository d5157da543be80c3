import { useFilteredScope, useFilters } from '../filters/useFilters.js';
import { useFormat } from '../format/useFormat.js';
import { graphql } from '../graphql/generated/gql.js';
import type { CompletenessQuery as Answered } from '../graphql/generated/graphql.js';
import { useApi } from '../graphql/useApi.js';
import { useT } from '../i18n/language.js';
import { Answer } from '../ui/Answer.js';
import { CardRow } from '../ui/Page.js';
import { usePaper } from '../ui/paper.js';
import { StatCard } from '../ui/StatCard.js';
import styles from './Completeness.module.css';
import { LateAgencies } from './LateAgencies.js';

const CompletenessQuery = graphql(`
  query Completeness($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $named: Int!) {
    completeness(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) {
      asOf
      due
      onTime
      withEvidence
      withActiveOwner
      onTimePercent
      evidencePercent
      ownerPercent
      lateAgencyCount
      lateAgencies(first: $named) {
        due
        late
        missing
        agency {
          code
          nameTh
          nameEn
        }
      }
    }
  }
`);

export type Figures = NonNullable<Answered['completeness']>;

const cards = [
  { key: 'onTime', percent: 'onTimePercent', count: 'onTime' },
  { key: 'evidence', percent: 'evidencePercent', count: 'withEvidence' },
  { key: 'owner', percent: 'ownerPercent', count: 'withActiveOwner' },
] as const;

/** On screen the rest is a link away; on paper all are named. The hub names a hundred at most. */
const NAMED = { screen: 12, paper: 100 };

/** Whether what is due came on time and stands on evidence and a person; with `names` who is behind. Asked for by itself, as the filters say. */
export function CompletenessCards({ names = false }: { names?: boolean }) {
  const t = useT();
  const { filters } = useFilters();
  const { scope } = useFilteredScope(filters);
  const { fiscalYear, quarter, source = null } = filters;
  const named = usePaper() ? NAMED.paper : NAMED.screen;
  const answer = useApi(CompletenessQuery, { fiscalYear, quarter, scope, source, named });
  return (
    <section aria-label={t('completeness.title')} className={styles.section}>
      <h2 className={styles.title}>{t('completeness.title')}</h2>
      <Answer answer={answer}>
        {({ completeness }) => (
          <>
            <CardRow>
              {cards.map((card) => (
                <PercentCard key={card.key} card={card} figures={completeness} />
              ))}
            </CardRow>
            {names && completeness && <LateAgencies figures={completeness} />}
          </>
        )}
      </Answer>
    </section>
  );
}

function PercentCard({ card: { key, percent, count }, figures }: { card: (typeof cards)[number]; figures: Figures | null | undefined }) {
  const t = useT();
  const format = useFormat();
  const counted = format.count(figures?.[count]);
  const sub = counted !== null && t('completeness.ofDue', { count: counted, due: format.count(figures?.due) ?? '' });
  return (
    <StatCard
      label={t(`completeness.${key}`)}
      value={format.percent(figures?.[percent])}
      sub={sub}
      definition={t(`completeness.def.${key}`)}
      unit={t('completeness.unit')}
      asOf={figures?.asOf}
    />
  );
}
