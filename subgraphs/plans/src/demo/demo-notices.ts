import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, localDateOf, localInstant, type LocalDate } from '@nakhon/core/bangkok-time';
import { REMINDERS } from '../notice/notice.rules.js';
import { tellOfUntoldActs, tellOfWaiting } from '../notice/notice.service.js';

/** As long ago as reminders of a due day are still told of. */
const TOLD_FOR_DAYS = 100;
const SEVEN_IN_THE_MORNING = 7 * 60;

/** Tells people what they would have been told by a hub that had run all the while: reminders on their days, then what was done lately. */
export async function tellDemonstration(em: EntityManager, asOf: Date, newId: () => string): Promise<void> {
  const today = localDateOf(asOf);
  const periods = await em.execute<{ dueOn: LocalDate }[]>(
    `select due_on::text as "dueOn" from reporting_period where due_on between ?::date and ?::date order by due_on`,
    [addDays(today, -TOLD_FOR_DAYS), addDays(today, REMINDERS[0])],
  );
  const days = periods.flatMap(({ dueOn }) => [...REMINDERS.map((days) => addDays(dueOn, -days)), addDays(dueOn, 1)]);
  for (const day of days.toSorted()) {
    const at = localInstant(day, SEVEN_IN_THE_MORNING);
    if (at < asOf) await tellOfWaiting(em, at, newId);
  }
  await tellOfWaiting(em, asOf, newId);
  await tellOfUntoldActs(em, asOf, newId);
}
