import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Indicator } from '../indicator/indicator.js';
import type { ResultState } from './result-state.js';

/** How a cell stands now: shown by the database from the newest version of its result, for lists and queues. Never written by code. */
@Entity({ tableName: 'result_cell' })
@Index({ name: 'result_cell_of_indicator', properties: ['indicatorId', 'fiscalYear', 'quarter'] })
@Index({ name: 'result_cell_waiting', properties: ['fiscalYear', 'quarter', 'state', 'odd', 'waitingSince'] })
@Index({ name: 'result_cell_waiting_of_agency', properties: ['fiscalYear', 'quarter', 'agencyCode', 'state', 'odd', 'waitingSince'] })
export class ResultCell {
  @PrimaryKey({ type: 'int' })
  fiscalYear!: number;
  @PrimaryKey({ type: 'int' })
  quarter!: number;
  @ManyToOne(() => Indicator, {
    primary: true,
    mapToPk: true,
    fieldName: 'indicator_id',
    foreignKeyName: 'result_cell_indicator',
    index: false,
  })
  indicatorId!: string;
  /** The indicator's agency. */
  @Property({ type: 'text' })
  agencyCode!: string;
  @Property({ type: 'int' })
  version!: number;
  @Property({ type: 'text' })
  state!: ResultState;
  @Property({ type: 'decimal', precision: 18, scale: 6, nullable: true })
  value?: string | null;
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;
  /** When it was recorded, of what is not empty or only being written: the order of queues. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  waitingSince?: Date | null;
  /** Out of the usual when it was handed in. */
  @Property({ type: 'boolean', default: false })
  odd!: boolean;
  /** First time it was handed in; late looks at this. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  firstSubmittedAt?: Date | null;
  /** The version that was signed last: the official one, also while the cell is open again. */
  @Property({ type: 'int', nullable: true })
  signedVersion?: number | null;
}
