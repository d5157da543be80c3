import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** From when to when a source tells of a kind of tickets: a quarter that no source covers has no data, which is not zero. */
@Entity({ tableName: 'ticket_source' })
export class TicketSource {
  @PrimaryKey({ type: 'text' }) source!: string;
  @PrimaryKey({ type: 'text' }) kind!: string;
  @Property({ type: 'timestamptz', length: 3 }) firstReceivedAt!: Date;
  /** null: the source is still telling. */
  @Property({ type: 'timestamptz', length: 3, nullable: true }) observedUntil!: Date | null;
}
