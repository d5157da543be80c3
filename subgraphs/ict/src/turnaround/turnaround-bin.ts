import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * How many tickets of an agency that were handed over in a month took exactly so many minutes. Kept in the transaction of every write:
 * bins add up over agencies, months, kinds and sources, and a percentile of the sum is exact to the minute.
 */
@Entity({ tableName: 'turnaround_bin' })
export class TurnaroundBin {
  @PrimaryKey({ type: 'text' }) agencyCode!: string;
  /** First day of the month of hand-over in Bangkok. */
  @PrimaryKey({ type: 'date' }) month!: string;
  @PrimaryKey({ type: 'text' }) kind!: string;
  @PrimaryKey({ type: 'text' }) source!: string;
  @PrimaryKey({ type: 'int' }) minutes!: number;
  @Property({ type: 'int' }) count!: number;
  /** Those of `count` that a standard holds for, and those of them that kept it. */
  @Property({ type: 'int' }) withStandard!: number;
  @Property({ type: 'int' }) withinStandard!: number;
}

/** The bins summed up to 512 buckets per doubling of the minutes, by the database in the same transaction. */
@Entity({ tableName: 'turnaround_bucket' })
export class TurnaroundBucket {
  @PrimaryKey({ type: 'text' }) agencyCode!: string;
  @PrimaryKey({ type: 'date' }) month!: string;
  @PrimaryKey({ type: 'text' }) kind!: string;
  @PrimaryKey({ type: 'text' }) source!: string;
  @PrimaryKey({ type: 'int' }) bucket!: number;
  @Property({ type: 'int' }) count!: number;
  @Property({ type: 'int' }) withStandard!: number;
  @Property({ type: 'int' }) withinStandard!: number;
}
