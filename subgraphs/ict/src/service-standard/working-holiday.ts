import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A day on which the offices are closed besides weekends; standard times skip it. */
@Entity({ tableName: 'working_holiday' })
export class WorkingHoliday {
  @PrimaryKey({ type: 'date' }) date!: string;
  @Property({ type: 'text' }) nameTh!: string;
}
