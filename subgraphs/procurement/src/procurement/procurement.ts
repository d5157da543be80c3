import { Check, Entity, Enum, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ProcurementMethod } from '../method/procurement-method.js';

/**
 * A procurement as it is stored. What the API shows is `ProcurementAsOf`: the same seen at a cut-off, without what came after it.
 * "As of T" reads `recordedAt` ≤ T and days ≤ the local day of T; a contract, a cancellation and a completion are known from the
 * beginning of their day on. Generated and imported rows carry as `recordedAt` the beginning of the day on which they were opened,
 * not of the import, or past quarters would show nothing.
 */
@Entity({ tableName: 'procurement' })
@Index({ name: 'procurement_agency', properties: ['agencyCode', 'openedOn'] })
@Index({ name: 'procurement_year', properties: ['fiscalYear', 'source'] })
@Check({ name: 'procurement_contract_whole', expression: '(contracted_satang is null) = (contract_signed_on is null)' })
@Check({ name: 'procurement_one_end', expression: 'cancelled_on is null or completed_on is null' })
export class Procurement {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  /** What people name it by: `PR-2569-50010000-007`. */
  @Unique({ name: 'procurement_code' })
  @Property({ type: 'text' })
  code!: string;
  @Property({ type: 'text' }) titleTh!: string;
  @Property({ type: 'text' }) agencyCode!: string;
  @Enum({ items: () => ProcurementMethod })
  method!: ProcurementMethod;
  /** พ.ศ. of the budget. */
  @Property({ type: 'int' }) fiscalYear!: number;
  @Property({ type: 'bigint' }) medianPriceSatang!: bigint;
  @Property({ type: 'bigint', nullable: true }) contractedSatang?: bigint | null;
  @Property({ type: 'date', nullable: true }) contractSignedOn?: string | null;
  @Property({ type: 'date', nullable: true }) cancelledOn?: string | null;
  @Property({ type: 'date', nullable: true }) completedOn?: string | null;
  @Property({ type: 'date' }) openedOn!: string;
  /** Its number in e-GP, an outside system. */
  @Property({ type: 'text', nullable: true }) egpReference?: string | null;
  /** `hub`, `generated` or `import:<name>`. */
  @Property({ type: 'text' }) source!: string;
  @Property({ type: 'timestamptz', length: 3 }) recordedAt!: Date;
}
