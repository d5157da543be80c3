import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What a repeated write was answered: an account's key for a mutation, and the answer that the first one gave. */
@Entity({ tableName: 'answered_request' })
export class AnsweredRequest {
  @PrimaryKey({ type: 'uuid' })
  accountId!: string;
  @PrimaryKey({ type: 'text' })
  mutation!: string;
  @PrimaryKey({ type: 'text' })
  key!: string;
  /** SHA-256 (hex) of the request: the same key with another request is no repetition. */
  @Property({ type: 'text' })
  fingerprint!: string;
  @Property({ type: 'json' })
  answer!: unknown;
  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
