import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { BudgetItem } from './budget-item.js';

/**
 * Where an item stands now. Triggers alone write it, from what is appended to allotments, changes and voucher states, so that no way
 * in, not even SQL by hand, can approve more than is allotted.
 */
@Entity({ tableName: 'item_balance' })
@Check({ name: 'item_balance_appropriated', expression: 'appropriated_satang >= 0' })
@Check({ name: 'item_balance_approved', expression: 'approved_satang >= 0' })
@Check({ name: 'item_balance_within_allotment', expression: 'approved_satang <= allotted_satang' })
@Check({ name: 'item_balance_paid', expression: 'paid_satang <= approved_satang' })
export class ItemBalance {
  @ManyToOne(() => BudgetItem, {
    primary: true,
    mapToPk: true,
    fieldName: 'item_id',
    deleteRule: 'cascade',
    foreignKeyName: 'item_balance_item',
  })
  itemId!: string;
  @Property({ type: 'bigint' }) appropriatedSatang!: bigint;
  @Property({ type: 'bigint' }) allottedSatang!: bigint;
  @Property({ type: 'bigint' }) approvedSatang!: bigint;
  @Property({ type: 'bigint' }) paidSatang!: bigint;
  @Property({ type: 'boolean' }) hasVouchers!: boolean;
}
