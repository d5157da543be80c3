import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Indicator } from '../indicator/indicator.js';

/** A remark on a cell, of whoever may see it. Appended, never changed. */
@Entity({ tableName: 'result_comment' })
@Index({ name: 'result_comment_cell', properties: ['fiscalYear', 'quarter', 'indicatorId', 'recordedAt'] })
export class ResultComment {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => Indicator, { mapToPk: true, fieldName: 'indicator_id', foreignKeyName: 'result_comment_indicator', index: false })
  indicatorId!: string;
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Property({ type: 'int' })
  quarter!: number;
  @Property({ type: 'text' })
  textTh!: string;
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Property({ type: 'text' })
  actor!: string;
  @Property({ type: 'text' })
  source!: string;
}
