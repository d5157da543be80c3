import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Indicator } from '../indicator/indicator.js';

/** A closed cell that takes entries again until it expires. Appended, never changed. */
@Entity({ tableName: 'cell_reopening' })
@Index({ name: 'cell_reopening_cell', properties: ['fiscalYear', 'quarter', 'indicatorId'] })
@Check({ name: 'cell_reopening_order', expression: 'expires_at > opened_at' })
export class CellReopening {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => Indicator, { mapToPk: true, fieldName: 'indicator_id', foreignKeyName: 'cell_reopening_indicator', index: false })
  indicatorId!: string;
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Property({ type: 'int' })
  quarter!: number;
  @Property({ type: 'text' })
  reasonTh!: string;
  @Property({ type: 'timestamptz', length: 3 })
  openedAt!: Date;
  @Property({ type: 'timestamptz', length: 3 })
  expiresAt!: Date;
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Property({ type: 'text' })
  actor!: string;
  @Property({ type: 'text' })
  source!: string;
}
