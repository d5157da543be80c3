import { Check, Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';

/** What the asking agency said after the hand-over, once for each repair: 1 (least) to 5. */
@Entity({ tableName: 'satisfaction_answer' })
@Check({ name: 'satisfaction_answer_score', expression: 'score >= 1 and score <= 5' })
export class SatisfactionAnswer {
  @OneToOne({ entity: () => RepairTicket, primary: true, deleteRule: 'cascade', updateRule: 'no action', fieldName: 'ticket_id' })
  ticket!: RepairTicket;
  @Property({ type: 'int' }) score!: number;
  @Property({ type: 'text', nullable: true }) commentTh!: string | null;
  @Property({ type: 'timestamptz', length: 3 }) answeredAt!: Date;
  /** Account, or null when it came through the tracking page. */
  @Property({ type: 'text', nullable: true }) actor!: string | null;
  @Property({ type: 'text' }) source!: string;
}
