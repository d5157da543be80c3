import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EntityManager } from '@mikro-orm/postgresql';
import { referenceHolidays } from '@nakhon/db/reference';

/** A day on which the offices are closed besides weekends; `working_days_between` of this schema counts over this table. */
@Entity({ tableName: 'working_holiday' })
export class WorkingHoliday {
  @PrimaryKey({ type: 'date' }) date!: string;
  @Property({ type: 'text' }) nameTh!: string;
}

/** Brings the holidays up to the reference data; safe to call at every start. */
export async function loadWorkingHolidays(em: EntityManager): Promise<void> {
  await em.upsertMany(
    WorkingHoliday,
    referenceHolidays().map(({ date, nameTh }) => ({ date, nameTh })),
  );
}
