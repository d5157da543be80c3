import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp } from '@mikro-orm/postgresql';
import { Procurement } from '../procurement/procurement.js';

/**
 * A step that a procurement has begun, as it is stored. A step begins on the day on which the one before ended; days are counted
 * after the first, so that the parts add up to the whole. `recordedAt` is when the beginning was recorded (for generated and
 * imported rows the beginning of that day); its end is known from the beginning of `endedOn` on.
 */
@Entity({ tableName: 'procurement_step' })
@Check({ name: 'procurement_step_order', expression: 'ended_on >= started_on' })
export class ProcurementStep {
  [PrimaryKeyProp]?: ['procurementId', 'number'];
  @ManyToOne(() => Procurement, {
    primary: true,
    mapToPk: true,
    fieldName: 'procurement_id',
    deleteRule: 'cascade',
    updateRule: 'cascade',
    type: 'uuid',
  })
  procurementId!: string;
  /** The step's number in its method. */
  @PrimaryKey({ type: 'int' }) number!: number;
  @Property({ type: 'text' }) code!: string;
  @Property({ type: 'date' }) startedOn!: string;
  @Property({ type: 'date', nullable: true }) endedOn?: string | null;
  @Property({ type: 'timestamptz', length: 3 }) recordedAt!: Date;
  /** `hub`, `generated` or `import:<name>`. */
  @Property({ type: 'text' }) source!: string;
}
