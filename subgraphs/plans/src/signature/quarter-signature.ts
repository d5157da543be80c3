import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The head's signature under the verified results of an agency with all below it. Appended, never changed. */
@Entity({ tableName: 'quarter_signature' })
@Index({ name: 'quarter_signature_agency', properties: ['agencyCode', 'fiscalYear', 'quarter'] })
export class QuarterSignature {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Property({ type: 'text' })
  agencyCode!: string;
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Property({ type: 'int' })
  quarter!: number;
  @Property({ type: 'timestamptz', length: 3 })
  signedAt!: Date;
  /** How many cells it froze. */
  @Property({ type: 'int' })
  cells!: number;
  @Property({ type: 'text', nullable: true })
  noteTh?: string | null;
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Property({ type: 'text' })
  actor!: string;
  @Property({ type: 'text' })
  source!: string;
}
