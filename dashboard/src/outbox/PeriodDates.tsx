import { daysBetween } from '../format/day.js';
import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import styles from './PeriodDates.module.css';

interface PeriodDatesProps {
  period: { opensOn: string; dueOn: string; closesOn: string };
  /** Said of a period that nothing is taken for any more, in place of the days since it was due. */
  closed?: string;
}

/** From when to when entries are taken, until when they are due, and how many days that is from today. */
export function PeriodDates({ period: { opensOn, dueOn, closesOn }, closed }: PeriodDatesProps) {
  const t = useT();
  const format = useFormat();
  const { today } = useSession();
  const left = daysBetween(today, dueOn);
  const isOver = closed !== undefined && today > closesOn;
  const days = left < 0 ? t('reporting.period.over', { count: -left }) : t('reporting.period.left', { count: left });
  return (
    <dl className={styles.period}>
      <div>
        <dt>{t('reporting.period.opens')}</dt>
        <dd>{format.day(opensOn)}</dd>
      </div>
      <div data-main>
        <dt>{t('reporting.period.due')}</dt>
        <dd>
          {format.day(dueOn)} {!isOver && <small data-tone={left < 0 ? 'bad' : undefined}>{days}</small>}
        </dd>
      </div>
      <div>
        <dt>{t('reporting.period.closes')}</dt>
        <dd>
          {format.day(closesOn)} {isOver && <small>{closed}</small>}
        </dd>
      </div>
    </dl>
  );
}
