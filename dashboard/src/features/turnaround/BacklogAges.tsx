import { RankedBars } from '../../charts/RankedBars.js';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import { TicketsLink } from './TicketsLink.js';

export const BacklogAges_measures = graphql(`
  fragment BacklogAges_measures on RepairMeasures {
    backlog {
      age
      count
    }
  }
`);

/** How old what is open is; each age opens its repairs. */
export function BacklogAges({ measures }: { measures: FragmentType<typeof BacklogAges_measures> | null | undefined }) {
  const t = useT();
  const format = useFormat();
  const backlog = readFragment(BacklogAges_measures, measures)?.backlog;
  return (
    <Panel title={t('measures.backlog')} subtitle={t('measures.backlogNote')}>
      {backlog ? (
        <RankedBars
          caption={t('measures.backlog')}
          nameLabel={t('measures.age')}
          valueLabel={t('measures.count')}
          rows={backlog.map(({ age, count }) => ({
            code: age,
            name:
              count === 0 ? (
                t(`measures.age.${age}`)
              ) : (
                <TicketsLink shown={{ status: 'OPEN', age }}>{t(`measures.age.${age}`)}</TicketsLink>
              ),
            value: count,
            valueText: format.count(count),
          }))}
        />
      ) : (
        <EmptyState />
      )}
    </Panel>
  );
}
