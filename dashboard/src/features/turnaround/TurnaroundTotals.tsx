import { type Formats, useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { TurnaroundTotals_turnaroundFragment as Figures } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import { AsOf } from '../../ui/AsOf.js';
import { ChangeNote } from '../../ui/ChangeNote.js';
import { CardRow } from '../../ui/Page.js';
import { StatCard } from '../../ui/StatCard.js';

export const TurnaroundTotals_turnaround = graphql(`
  fragment TurnaroundTotals_turnaround on RepairTurnaround {
    asOf
    sources
    observedUntil
    received
    completed
    open
    medianHours
    p90Hours
    withinStandardPercent
    oldestOpenDays
  }
`);

type Block = FragmentType<typeof TurnaroundTotals_turnaround> | null | undefined;
type Value = number | null | undefined;
type Unit = 'tickets' | 'hours' | 'share' | 'days';

interface Card {
  key: 'received' | 'completed' | 'open' | 'median' | 'p90' | 'within' | 'oldest';
  unit: Unit;
  of: (figures: Figures) => Value;
}

const cards: Card[] = [
  { key: 'median', unit: 'hours', of: (figures) => figures.medianHours },
  { key: 'p90', unit: 'hours', of: (figures) => figures.p90Hours },
  { key: 'within', unit: 'share', of: (figures) => figures.withinStandardPercent },
  { key: 'received', unit: 'tickets', of: (figures) => figures.received },
  { key: 'completed', unit: 'tickets', of: (figures) => figures.completed },
  { key: 'open', unit: 'tickets', of: (figures) => figures.open },
  { key: 'oldest', unit: 'days', of: (figures) => figures.oldestOpenDays },
];

const writers = {
  tickets: (format: Formats) => format.count,
  hours: (format: Formats) => format.hours,
  share: (format: Formats) => format.share,
  days: (format: Formats) => format.days,
} satisfies Record<Unit, (format: Formats) => (value: Value) => string | null>;

/** The seven figures of a scope, each compared with the quarter before. */
export function TurnaroundTotals({ now, before }: { now: Block; before?: Block }) {
  const t = useT();
  const format = useFormat();
  const figures = readFragment(TurnaroundTotals_turnaround, now);
  const former = readFragment(TurnaroundTotals_turnaround, before);
  return (
    <>
      <AsOf figures={figures} />
      <CardRow>
        {cards.map(({ key, unit, of }) => {
          const write = writers[unit](format);
          const writeChange = (amount: number) =>
            unit === 'share' ? t('change.points', { amount: format.fixed(amount, 1) ?? '' }) : write(amount);
          const value = figures && of(figures);
          return (
            <StatCard
              key={key}
              label={t(`turnaround.${key}`)}
              value={write(value)}
              exact={unit === 'hours' ? format.hoursInDays(value) : null}
              sub={former && <ChangeNote now={value} before={of(former)} write={writeChange} />}
              definition={t(`turnaround.def.${key}`)}
              unit={t(`turnaround.unit.${unit}`)}
              asOf={figures?.asOf}
            />
          );
        })}
      </CardRow>
    </>
  );
}
