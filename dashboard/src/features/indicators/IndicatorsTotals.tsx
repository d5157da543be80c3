import type { ReactNode } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { IndicatorsTotals_summaryFragment as Figures } from '../../graphql/generated/graphql.js';
import { type Translate, useT } from '../../i18n/language.js';
import { AsOf } from '../../ui/AsOf.js';
import { ChangeNote } from '../../ui/ChangeNote.js';
import { CardRow } from '../../ui/Page.js';
import { StatCard } from '../../ui/StatCard.js';
import styles from './Indicators.module.css';
import { ListLink, type ListPlace } from './ListLink.js';
import { NotDueNotice, OwnerHeadline } from './Notices.js';
import type { SearchChange } from './indicatorSearch.js';

export const IndicatorsTotals_summary = graphql(`
  fragment IndicatorsTotals_summary on IndicatorSummary {
    asOf
    sources
    due
    reported
    verified
    late
    missing
    onTarget
    nearTarget
    belowTarget
    attainmentPercent
    withoutOwner
  }
`);

type Block = FragmentType<typeof IndicatorsTotals_summary> | null | undefined;

interface Card {
  key: 'attainment' | 'onTarget' | 'nearTarget' | 'belowTarget' | 'reported' | 'verified' | 'late' | 'missing' | 'withoutOwner';
  of: (figures: Figures) => number | null | undefined;
  /** The list filters that show the rows behind the figure. */
  rows?: SearchChange;
}

const attainmentCards: Card[] = [
  { key: 'attainment', of: (figures) => figures.attainmentPercent },
  { key: 'onTarget', of: (figures) => figures.onTarget, rows: { band: 'ON_TARGET' } },
  { key: 'nearTarget', of: (figures) => figures.nearTarget, rows: { band: 'NEAR_TARGET' } },
  { key: 'belowTarget', of: (figures) => figures.belowTarget, rows: { band: 'BELOW_TARGET' } },
];
const reportingCards: Card[] = [
  { key: 'reported', of: (figures) => figures.reported },
  { key: 'verified', of: (figures) => figures.verified },
  { key: 'late', of: (figures) => figures.late },
  { key: 'missing', of: (figures) => figures.missing, rows: { missing: 'true' } },
  { key: 'withoutOwner', of: (figures) => figures.withoutOwner },
];

/** The figures of a scope in two rows: results against targets, and reporting; each compared with the quarter before. */
export function IndicatorsTotals({ now, before, list }: { now: Block; before?: Block; list: ListPlace }) {
  const t = useT();
  const figures = readFragment(IndicatorsTotals_summary, now);
  const former = readFragment(IndicatorsTotals_summary, before);
  // Before anything is due, a comparison with a whole quarter would only frighten.
  const compared = figures?.due === 0 ? null : former;
  const cardOf = (card: Card) => <TotalCard key={card.key} card={card} figures={figures} former={compared} list={list} />;
  return (
    <>
      <AsOf figures={figures} />
      {figures?.due === 0 && <NotDueNotice />}
      <OwnerHeadline count={figures?.withoutOwner} />
      <Group title={t('indicators.group.attainment')}>{attainmentCards.map(cardOf)}</Group>
      <Group title={t('indicators.group.reporting')}>{reportingCards.map(cardOf)}</Group>
    </>
  );
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title}>
    <h2 className={styles.groupTitle}>{title}</h2>
    <CardRow>{children}</CardRow>
  </section>
);

interface TotalCardProps {
  card: Card;
  figures: Figures | null | undefined;
  former: Figures | null | undefined;
  list: ListPlace;
}

function TotalCard({ card: { key, of, rows }, figures, former, list }: TotalCardProps) {
  const t = useT();
  const format = useFormat();
  const isPercent = key === 'attainment';
  const value = figures && of(figures);
  const writeChange = (amount: number) =>
    isPercent ? t('change.points', { amount: format.fixed(amount, 2) ?? '' }) : format.count(amount);
  return (
    <StatCard
      label={t(`indicators.${key}`)}
      value={isPercent ? format.percent(value) : format.count(value)}
      sub={
        <>
          {key === 'reported' && <div>{dueWords(figures?.due, format.count, t)}</div>}
          {former && <ChangeNote now={value} before={of(former)} write={writeChange} />}
          {rows && (value ?? 0) > 0 && (
            <div>
              <ListLink place={list} change={rows} label={t('indicators.seeList')} about={t(`indicators.${key}`)} />
            </div>
          )}
        </>
      }
      definition={t(`indicators.def.${key}`)}
      unit={t(isPercent ? 'indicators.unit.percent' : 'indicators.unit.count')}
      asOf={figures?.asOf}
    />
  );
}

function dueWords(due: number | null | undefined, count: (value: number) => string | null, t: Translate): string {
  if (due == null) return '';
  return due === 0 ? t('indicators.notDue') : t('indicators.dueNote', { due: count(due) ?? '' });
}
