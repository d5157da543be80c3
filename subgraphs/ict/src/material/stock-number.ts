import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The last number given out in a register of the store; registers begin anew with each fiscal year. */
@Entity({ tableName: 'stock_number' })
export class StockNumber {
  /** Letter that begins the numbers of the register: W withdrawals, C counts, P part requests. */
  @PrimaryKey({ type: 'text' }) register!: string;
  @PrimaryKey({ type: 'int' }) fiscalYear!: number;
  @Property({ type: 'int' }) last!: number;
}
