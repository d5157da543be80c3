import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { CardRow } from '../../ui/Page.js';
import { StatCard } from '../../ui/StatCard.js';
import { TicketsLink, type TicketsShown } from './TicketsLink.js';

export const MeasureCards_measures = graphql(`
  fragment MeasureCards_measures on RepairMeasures {
    asOf
    completed
    repeats
    repeatPercent
    firstTime
    firstTimePercent
    waitingPart
    oldestPartDays
    satisfactionAnswers
    satisfactionMean
    satisfiedPercent
  }
`);

/** What came back, what was mended at once, what waits for parts, and what the agencies think; each opens its repairs. */
export function MeasureCards({ measures }: { measures: FragmentType<typeof MeasureCards_measures> | null | undefined }) {
  const t = useT();
  const format = useFormat();
  const figures = readFragment(MeasureCards_measures, measures);
  const { asOf, completed, waitingPart, oldestPartDays } = figures ?? {};
  const handedOver = (mark: string, count: number | null | undefined) =>
    count != null && (
      <Opened shown={{ status: 'HANDED_OVER', mark }} count={count}>
        {t('measures.ofCompleted', { count: format.count(count) ?? '', completed: format.count(completed) ?? '' })}
      </Opened>
    );
  const share = t('turnaround.unit.share');
  return (
    <CardRow>
      <StatCard
        label={t('measures.repeats')}
        value={format.share(figures?.repeatPercent)}
        sub={handedOver('RETURNED', figures?.repeats)}
        definition={t('measures.def.repeats')}
        unit={share}
        asOf={asOf}
      />
      <StatCard
        label={t('measures.firstTime')}
        value={format.share(figures?.firstTimePercent)}
        sub={handedOver('FIRST_TIME', figures?.firstTime)}
        definition={t('measures.def.firstTime')}
        unit={share}
        asOf={asOf}
      />
      <StatCard
        label={t('measures.waitingPart')}
        value={format.count(waitingPart)}
        sub={
          waitingPart != null && (
            <Opened shown={{ status: 'OPEN', mark: 'WAITING_PART' }} count={waitingPart}>
              {oldestPartDays == null ? '–' : t('measures.oldestPart', { days: format.days(oldestPartDays) ?? '' })}
            </Opened>
          )
        }
        definition={t('measures.def.waitingPart')}
        unit={t('turnaround.unit.tickets')}
        asOf={asOf}
      />
      <StatCard
        label={t('measures.satisfaction')}
        value={format.decimal(figures?.satisfactionMean)}
        sub={
          figures?.satisfactionAnswers ? (
            <Opened shown={{ status: 'HANDED_OVER', mark: 'ANSWERED' }} count={figures.satisfactionAnswers}>
              {t('measures.answered', {
                answers: format.count(figures.satisfactionAnswers) ?? '',
                share: format.share(figures.satisfiedPercent) ?? '',
              })}
            </Opened>
          ) : (
            t('measures.noAnswers')
          )
        }
        definition={t('measures.def.satisfaction')}
        unit={t('measures.unit.score')}
        asOf={asOf}
      />
    </CardRow>
  );
}

function Opened({ shown, count, children }: { shown: TicketsShown; count: number; children: string }) {
  return count === 0 ? children : <TicketsLink shown={shown}>{children}</TicketsLink>;
}
