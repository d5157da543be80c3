import { useFormat } from '../../format/useFormat.js';
import { type Translate, useT } from '../../i18n/language.js';
import { ClockMark } from '../../repair/ClockMark.js';
import { FactList } from '../../repair/FactList.js';
import { Panel } from '../../ui/Panel.js';
import type { WorkedTicket } from './work.query.js';

const DAY_MINUTES = 1_440;
const HOUR_MINUTES = 60;

/** The clocks of a repair: against its standard, all time and that without waits; the wait for a part runs beside. */
export function ClockPanel({ ticket: { clock } }: { ticket: WorkedTicket }) {
  const t = useT();
  const format = useFormat();
  return (
    <Panel title={t('repairs.clock')}>
      <FactList
        facts={[
          [t('work.clock.now'), <ClockMark key="now" clock={clock} />],
          [t('work.clock.due'), format.instant(clock.dueAt)],
          [t('work.clock.gross'), clockTime(clock.grossMinutes, t)],
          [t('work.clock.net'), clockTime(clock.netMinutes, t)],
          [t('work.clock.agency'), clockTime(clock.waitedAgencyMinutes, t)],
          [t('work.clock.part'), clockTime(clock.waitedPartMinutes, t)],
        ]}
      />
    </Panel>
  );
}

/** Time on the wall, in its two largest units. */
function clockTime(total: number, t: Translate): string {
  const days = Math.floor(total / DAY_MINUTES);
  const hours = Math.floor((total % DAY_MINUTES) / HOUR_MINUTES);
  if (days > 0) return t('work.time.days', { days, hours });
  return hours > 0 ? t('work.time.hours', { hours, minutes: total % HOUR_MINUTES }) : t('repair.time.minutes', { count: total });
}
