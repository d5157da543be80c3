import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { BudgetItem } from '../budget-item/budget-item.js';

export type BudgetChangeKind = 'TRANSFER_IN' | 'TRANSFER_OUT' | 'CHANGE';

/** A transfer (ง.303ข) or change (ง.304ข) of what an item may spend. Append only; imported and generated ones are recorded when they happened. */
@Entity({ tableName: 'budget_change' })
@Index({ name: 'budget_change_of_item', properties: ['itemId'] })
@Check({ name: 'budget_change_kind', expression: "kind in ('TRANSFER_IN', 'TRANSFER_OUT', 'CHANGE')" })
@Check({ name: 'budget_change_amount', expression: "amount_satang > 0 or (kind = 'CHANGE' and amount_satang < 0)" })
export class BudgetChange {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @ManyToOne(() => BudgetItem, { mapToPk: true, fieldName: 'item_id', foreignKeyName: 'budget_change_item', index: false })
  itemId!: string;
  @Property({ type: 'text' }) kind!: BudgetChangeKind;
  /** Positive; only a CHANGE may take away with a negative amount. */
  @Property({ type: 'bigint' }) amountSatang!: bigint;
  @Property({ type: 'date' }) occurredOn!: string;
  @Property({ type: 'timestamptz', length: 3 }) recordedAt!: Date;
  @Property({ type: 'text', nullable: true }) reference?: string | null;
  @Property({ type: 'text' }) source!: string;
}
