import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How many tickets an agency's month received; kept in the transaction of every write. */
@Entity({ tableName: 'received_month' })
export class ReceivedMonth {
  @PrimaryKey({ type: 'text' }) agencyCode!: string;
  /** First day of the month of receipt in Bangkok. */
  @PrimaryKey({ type: 'date' }) month!: string;
  @PrimaryKey({ type: 'text' }) kind!: string;
  @PrimaryKey({ type: 'text' }) source!: string;
  @Property({ type: 'int' }) count!: number;
}
