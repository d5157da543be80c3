import type { FigureWindow } from '@nakhon/kit/figure-arguments';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { isUuid } from '@nakhon/kit/uuid';
import { Field, ID, InputType } from 'type-graphql';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { BacklogAge, TicketMark } from './measure.enums.js';
import { raw, sql } from './measure-question.js';
import { receivedWhen } from './measures.rules.js';

/** The tickets behind a measure, within the status and quarter of the list. */
@InputType({ description: 'งานที่อยู่เบื้องหลังตัวชี้วัด · The repairs behind a measure' })
export class MeasuredTickets {
  @Field(() => TicketMark, { nullable: true, description: 'ลักษณะ · What they have in common' })
  mark?: TicketMark | null;
  @Field(() => BacklogAge, { nullable: true, description: 'อายุของงานค้าง ใช้กับสถานะค้าง · Age of open ones; with status OPEN' })
  age?: BacklogAge | null;
  @Field(() => String, { nullable: true, description: 'ยี่ห้อและรุ่นของเครื่อง · Brand and model of the device' })
  model?: string | null;
  @Field(() => ID, { nullable: true, description: 'เจ้าหน้าที่ · Officer' })
  officerId?: string | null;
}

const MARKS: Readonly<Record<TicketMark, string>> = {
  RETURNED: 'returned_at is not null',
  FIRST_TIME: 'handed_over_at is not null and failed_checks = 0 and returned_at is null',
  WITHIN_STANDARD: 'within_standard',
  OVER_STANDARD: 'not within_standard',
  WAITING_PART: 'part_since is not null',
  ANSWERED: 'score is not null',
};

/** The condition on rows of `repair_ticket`: of the division's repairs only, as the measures count. */
export function measuredCondition({ mark, age, model, officerId }: MeasuredTickets, { cutOffDate }: FigureWindow): ScopeQuery {
  const parts = [raw(`section is not null and kind <> '${RepairKind.CITIZEN_REPORT}'`)];
  if (mark) parts.push(raw(MARKS[mark]));
  if (age) {
    const { from, to } = receivedWhen(age, cutOffDate);
    parts.push(from ? sql`received_at >= ${from} and received_at < ${to}` : sql`received_at < ${to}`);
  }
  if (model) parts.push(sql`device_id in (select id from device where brand || ' ' || model = ${model})`);
  if (officerId) parts.push(isUuid(officerId) ? sql`officer_id = ${officerId}` : raw('false'));
  return parts.reduce((all, part) => sql`${all} and ${part}`);
}
