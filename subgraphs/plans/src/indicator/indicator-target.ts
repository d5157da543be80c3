import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Indicator } from './indicator.js';

/**
 * What an indicator should reach in a quarter, in its unit. Append only: a restated target is the next version, with its reason.
 * Imported and generated targets are recorded when the plan was adopted, so that past quarters can be seen as of their own time.
 */
@Entity({ tableName: 'indicator_target' })
@Check({ name: 'indicator_target_quarter', expression: 'quarter >= 1 and quarter <= 4' })
@Check({ name: 'indicator_target_version', expression: 'version >= 1' })
@Index({ name: 'indicator_target_of_indicator', properties: ['indicatorId'] })
@Unique({ name: 'indicator_target_cell', properties: ['fiscalYear', 'quarter', 'indicatorId', 'version'] })
export class IndicatorTarget {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => Indicator, { mapToPk: true, fieldName: 'indicator_id', foreignKeyName: 'indicator_target_indicator', index: false })
  indicatorId!: string;
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Property({ type: 'int' })
  quarter!: number;
  @Property({ type: 'int' })
  version!: number;
  @Property({ type: 'decimal', precision: 18, scale: 6 })
  value!: string;
  /** Why a target was restated; null for the first version. */
  @Property({ type: 'text', nullable: true })
  reason?: string | null;
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;
  @Property({ type: 'text' })
  source!: string;
}
