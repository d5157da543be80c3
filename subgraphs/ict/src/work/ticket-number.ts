import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The last number given to a ticket of a fiscal year; whoever opens a ticket holds the row, so that numbers have no gaps. */
@Entity({ tableName: 'ticket_number' })
export class TicketNumber {
  @PrimaryKey({ type: 'int', autoincrement: false }) fiscalYear!: number;
  @Property({ type: 'int' }) last!: number;
}
