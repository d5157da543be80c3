import { type Translate, useT } from '../i18n/language.js';
import { type ClockWords, clockWords, officeTime, type ShortClock } from './clock.rules.js';
import styles from './Repair.module.css';

const signs: Record<ClockWords, string> = {
  IN_TIME: '◔',
  DUE_SOON: '◕',
  LATE: '!',
  PAUSED: '‖',
  MET: '✓',
  MISSED: '✗',
  NONE: '–',
};

/** How a repair stands against its standard: a sign, words and the time left; the colour only repeats them. */
export function ClockMark({ clock }: { clock: ShortClock }) {
  const t = useT();
  const words = clockWords(clock);
  // No office time has passed since it was due, as in the evening.
  const isLateNow = words === 'LATE' && !clock.remainingMinutes;
  return (
    <span className={styles.clock} data-tone={words}>
      <span aria-hidden>{signs[words]}</span>{' '}
      {isLateNow ? t('repair.clock.lateNow') : t(`repair.clock.${words}`, { time: timeText(clock.remainingMinutes ?? 0, t) })}
    </span>
  );
}

/** Office time in words: '2 วัน 1 ชม.'. */
export function timeText(minutes: number, t: Translate): string {
  const time = officeTime(minutes);
  const parts = (['days', 'hours', 'minutes'] as const).filter((unit) => time[unit] > 0);
  if (parts.length === 0) return t('repair.time.minutes', { count: 0 });
  return parts.map((unit) => t(`repair.time.${unit}`, { count: time[unit] })).join(' ');
}
