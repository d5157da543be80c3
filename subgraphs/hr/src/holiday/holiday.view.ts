import type { EntityManager } from '@mikro-orm/postgresql';
import type { DateRange } from '@nakhon/core/fiscal-calendar';
import { Holiday } from './holiday.js';

export function findHolidays(em: EntityManager, { start, end }: DateRange): Promise<Holiday[]> {
  return em.find(Holiday, { date: { $gte: start, $lte: end } }, { orderBy: { date: 'asc', key: 'asc' } });
}
