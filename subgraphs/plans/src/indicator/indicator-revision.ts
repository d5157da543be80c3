import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Cumulation } from './cumulation.js';
import type { Direction } from './direction.js';
import type { IndicatorKind } from './indicator-kind.js';
import { Indicator } from './indicator.js';

/**
 * A definition that was replaced, as it stood until then; the one in force is in `indicator`. What was signed under a revision is read by
 * it: direction, weight and decimals of then.
 */
@Entity({ tableName: 'indicator_revision' })
export class IndicatorRevision {
  @ManyToOne(() => Indicator, {
    primary: true,
    mapToPk: true,
    fieldName: 'indicator_id',
    foreignKeyName: 'indicator_revision_indicator',
    index: false,
  })
  indicatorId!: string;
  @PrimaryKey({ type: 'int' })
  revision!: number;
  @Property({ type: 'text' })
  nameTh!: string;
  @Property({ type: 'text' })
  nameEn!: string;
  @Property({ type: 'text' })
  unitTh!: string;
  @Property({ type: 'text' })
  unitEn!: string;
  @Property({ type: 'text' })
  direction!: Direction;
  @Property({ type: 'text' })
  cumulation!: Cumulation;
  @Property({ type: 'int' })
  decimals!: number;
  @Property({ type: 'decimal', precision: 18, scale: 6, nullable: true })
  lowerBound?: string | null;
  @Property({ type: 'decimal', precision: 18, scale: 6, nullable: true })
  upperBound?: string | null;
  @Property({ type: 'decimal', precision: 9, scale: 3 })
  weight!: string;
  @Property({ type: 'text' })
  kind!: IndicatorKind;
  /** Why it was replaced. */
  @Property({ type: 'text' })
  reasonTh!: string;
  @Property({ type: 'timestamptz', length: 3 })
  replacedAt!: Date;
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Property({ type: 'text' })
  actor!: string;
  @Property({ type: 'text' })
  source!: string;
}
