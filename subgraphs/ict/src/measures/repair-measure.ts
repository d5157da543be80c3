import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * Sums over the division's repairs handed over in a month, for one member of a dimension: a section, a device model or an officer. The
 * database keeps them in the statement of every write of a ticket (`0030_repair_measures.sql`).
 */
@Entity({ tableName: 'repair_measure' })
export class RepairMeasure {
  /** SECTION, MODEL or OFFICER: every repair is in SECTION once. */
  @PrimaryKey({ type: 'text' }) dimension!: string;
  /** First day of the month of hand-over in Bangkok. */
  @PrimaryKey({ type: 'date' }) month!: string;
  @PrimaryKey({ type: 'text' }) member!: string;
  @PrimaryKey({ type: 'text' }) agencyCode!: string;
  @PrimaryKey({ type: 'text' }) kind!: string;
  @PrimaryKey({ type: 'text' }) source!: string;
  @Property({ type: 'int' }) completed!: number;
  @Property({ type: 'int' }) withStandard!: number;
  @Property({ type: 'int' }) withinStandard!: number;
  @Property({ type: 'int' }) firstTime!: number;
  @Property({ type: 'int' }) returned!: number;
  @Property({ type: 'int' }) answers!: number;
  @Property({ type: 'int' }) scoreSum!: number;
  @Property({ type: 'int' }) satisfied!: number;
}

/** How many of them took exactly so many minutes: bins add up, and a percentile of the sum is exact to the minute. */
@Entity({ tableName: 'repair_measure_bin' })
export class RepairMeasureBin {
  @PrimaryKey({ type: 'text' }) dimension!: string;
  @PrimaryKey({ type: 'date' }) month!: string;
  @PrimaryKey({ type: 'text' }) member!: string;
  @PrimaryKey({ type: 'text' }) agencyCode!: string;
  @PrimaryKey({ type: 'text' }) kind!: string;
  @PrimaryKey({ type: 'text' }) source!: string;
  @PrimaryKey({ type: 'int' }) minutes!: number;
  @Property({ type: 'int' }) count!: number;
}
