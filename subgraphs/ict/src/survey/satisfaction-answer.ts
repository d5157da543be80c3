import { Check, Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';

/** What the asking agency said after the hand-over, once for each repair: 1 (least) to 5. */
@Entity({ tableName: 'satisfaction_answer' })
@Check({ name: 'satisfaction_answer_score', expression: 'score >= 1 and score <= 5' })
@ObjectType({ description: 'ความพึงพอใจของหน่วยงานผู้แจ้ง · How content the asking agency is with a repair' })
export class SatisfactionAnswer {
  @OneToOne({ entity: () => RepairTicket, primary: true, deleteRule: 'cascade', updateRule: 'no action', fieldName: 'ticket_id' })
  ticket!: RepairTicket;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'คะแนน 1 (น้อยที่สุด) ถึง 5 · Score, 1 to 5' })
  score!: number;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'ความเห็น · Comment' })
  commentTh!: string | null;
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Instant, { description: 'เวลาที่ตอบ · When it was answered' })
  answeredAt!: Date;
  /** Account, or null when it came through the tracking page. */
  @Property({ type: 'text', nullable: true }) actor!: string | null;
  @Property({ type: 'text' }) source!: string;
}
