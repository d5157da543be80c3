import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ResultState } from './result-state.js';

/**
 * How many cells of an agency's quarter stand alike. Written by the database with every move and never by code: rows add up, there may be
 * several of one kind and negative ones.
 */
@Entity({ tableName: 'cell_count' })
@Index({ name: 'cell_count_of_agency', properties: ['fiscalYear', 'quarter', 'agencyCode'] })
export class CellCount {
  @PrimaryKey({ type: 'bigint', generated: 'by default as identity' })
  id!: string;
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Property({ type: 'int' })
  quarter!: number;
  @Property({ type: 'text' })
  agencyCode!: string;
  /** There is a target, and the indicator is in force. */
  @Property({ type: 'boolean' })
  asked!: boolean;
  /** There is a version, be it an empty one. */
  @Property({ type: 'boolean' })
  recorded!: boolean;
  @Property({ type: 'text' })
  state!: ResultState;
  @Property({ type: 'boolean' })
  odd!: boolean;
  /** Handed in first after the due day. */
  @Property({ type: 'boolean' })
  late!: boolean;
  /** Without an owner in the post. */
  @Property({ type: 'boolean' })
  unowned!: boolean;
  /** Handed in without the evidence it needs. */
  @Property({ type: 'boolean' })
  unproven!: boolean;
  @Property({ type: 'int' })
  cells!: number;
}
