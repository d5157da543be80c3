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

/**
 * A node of the tree of counts above the bins, kept by the database in the same transaction (`0032_finer_turnaround_tree.sql`): running
 * totals, of the root by 64 slots that widen with the minutes, of a slot by its 64 parts.
 */
@Entity({ tableName: 'turnaround_tree' })
export class TurnaroundTree {
  @PrimaryKey({ type: 'text' }) agencyCode!: string;
  @PrimaryKey({ type: 'date' }) month!: string;
  @PrimaryKey({ type: 'text' }) kind!: string;
  @PrimaryKey({ type: 'text' }) source!: string;
  /** -1 = the root, 0 to 63 = a slot of it. */
  @PrimaryKey({ type: 'int' }) node!: number;
  @Property({ type: 'int' }) count!: number;
  @Property({ type: 'int' }) withStandard!: number;
  @Property({ type: 'int' }) withinStandard!: number;
  /** How many lie in the first i + 1 slots or parts. */
  @Property({ columnType: 'int[]' }) counts!: number[];
}
