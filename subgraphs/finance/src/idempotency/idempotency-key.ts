import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What a repeated write already did: an account's key for a mutation, and the row that came of it. */
@Entity({ tableName: 'idempotency_key' })
export class IdempotencyKey {
  @PrimaryKey({ type: 'uuid' }) accountId!: string;
  @PrimaryKey({ type: 'text' }) mutation!: string;
  @PrimaryKey({ type: 'text' }) key!: string;
  /** SHA-256 (hex) of the input: the same key with another input is no repetition. */
  @Property({ type: 'text' }) fingerprint!: string;
  @Property({ type: 'uuid' }) resultId!: string;
  @Property({ type: 'timestamptz', length: 3 }) createdAt!: Date;
}
