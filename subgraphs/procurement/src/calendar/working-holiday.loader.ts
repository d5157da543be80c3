import { workingCalendar, type WorkingCalendar } from '@nakhon/core/working-time';
import type { SubgraphContext } from '@nakhon/kit/context';
import { defineLoader } from '@nakhon/kit/loader';

const CALENDAR = 'calendar';

const calendars = defineLoader<string, WorkingCalendar>(
  (key) => key,
  async (_keys, context) => {
    const rows: { date: string }[] = await context.em.execute('select date::text as date from working_holiday');
    return new Map([[CALENDAR, workingCalendar(rows.map((row) => row.date))]]);
  },
);

/** The working calendar over the holiday table; read once per request. */
export async function calendarOf(context: SubgraphContext): Promise<WorkingCalendar> {
  return (await calendars(context).load(CALENDAR)) ?? workingCalendar([]);
}
