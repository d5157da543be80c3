import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Indicator } from '../indicator/indicator.js';
import { EvidenceFile } from './evidence-file.js';

/** A file behind a cell, from when it was attached until it was taken away. Only the removal is ever added to a row. */
@Entity({ tableName: 'evidence_link' })
@Index({
  name: 'evidence_link_now',
  expression:
    'create unique index "evidence_link_now" on "evidence_link" ("fiscal_year", "quarter", "indicator_id", "file_id") where unlinked_at is null',
})
@Index({ name: 'evidence_link_of_file', properties: ['fileId'] })
@Index({ name: 'evidence_link_of_indicator', properties: ['indicatorId'] })
@Check({ name: 'evidence_link_quarter', expression: 'quarter >= 1 and quarter <= 4' })
@Check({ name: 'evidence_link_removal', expression: '(unlinked_at is null) = (unlinked_actor is null)' })
export class EvidenceLink {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => EvidenceFile, { mapToPk: true, fieldName: 'file_id', foreignKeyName: 'evidence_link_file', index: false })
  fileId!: string;
  @ManyToOne(() => Indicator, { mapToPk: true, fieldName: 'indicator_id', foreignKeyName: 'evidence_link_indicator', index: false })
  indicatorId!: string;
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Property({ type: 'int' })
  quarter!: number;
  @Property({ type: 'timestamptz', length: 3 })
  linkedAt!: Date;
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Property({ type: 'text' })
  actor!: string;
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  unlinkedAt?: Date | null;
  @Property({ type: 'uuid', nullable: true })
  unlinkedAccountId?: string | null;
  @Property({ type: 'text', nullable: true })
  unlinkedActor?: string | null;
  @Property({ type: 'text' })
  source!: string;
}
