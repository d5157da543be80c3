import type { SubgraphContext } from '@nakhon/kit/context';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { officerById } from '../officer/service-officer.loader.js';
import { ServiceOfficer } from '../officer/service-officer.js';
import { guaranteedBy, ticketById } from '../repair-ticket/repair-ticket.loader.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { RepairClock } from '../repair-ticket/ticket-clock.js';
import { repairClock } from '../repair-ticket/ticket-clock.rules.js';
import { ChecklistStep, RepairMove } from './repair-move.js';
import { checklist, requestCalendar, seesContact, viewerMoves } from './ticket-work.view.js';

@Resolver(() => RepairTicket)
export class TicketWorkResolver {
  @FieldResolver(() => ServiceOfficer, { nullable: true, description: 'ผู้รับผิดชอบ · Who is on it' })
  async officer(@Ctx() context: SubgraphContext, @Root() { officer }: RepairTicket): Promise<ServiceOfficer | null> {
    return officer ? officerById(context).load(officer.id) : null;
  }

  @FieldResolver(() => RepairClock, { description: 'นาฬิกาของงาน · Its clocks' })
  async clock(@Ctx() context: SubgraphContext, @Root() ticket: RepairTicket): Promise<RepairClock> {
    return repairClock(ticket, context.now, await requestCalendar(context));
  }

  @FieldResolver(() => RepairTicket, {
    nullable: true,
    description: 'งานเดิมที่ยังอยู่ในประกัน 30 วัน · The earlier repair under whose guarantee it falls',
  })
  async guarantee(@Ctx() context: SubgraphContext, @Root() { guaranteeOf }: RepairTicket): Promise<RepairTicket | null> {
    return guaranteeOf ? ticketById(context).load(guaranteeOf.id) : null;
  }

  @FieldResolver(() => [RepairTicket], { description: 'งานที่เสียซ้ำภายในประกันของงานนี้ · Failures again under the guarantee of this repair' })
  async repeatFailures(@Ctx() context: SubgraphContext, @Root() { id }: RepairTicket): Promise<RepairTicket[]> {
    return (await guaranteedBy(context).load(id)) ?? [];
  }

  @FieldResolver(() => [RepairMove], { description: 'สิ่งที่ท่านทำได้ขณะนี้ · What the viewer may do now' })
  moves(@Ctx() context: SubgraphContext, @Root() ticket: RepairTicket): Promise<RepairMove[]> {
    return viewerMoves(context, ticket);
  }

  @FieldResolver(() => [ChecklistStep], { description: 'รายการตรวจซอฟต์แวร์ [001] 1.2 · The software ladder; empty for other kinds' })
  checklist(@Ctx() context: SubgraphContext, @Root() ticket: RepairTicket): Promise<ChecklistStep[]> {
    return checklist(context, ticket);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'ผู้ติดต่อ (เห็นเฉพาะช่างและหน่วยงานเจ้าของเรื่อง) · Whom to ask for; only for those who mend and the agency itself',
  })
  async contactName(@Ctx() context: SubgraphContext, @Root() ticket: RepairTicket): Promise<string | null> {
    return ticket.contactName !== null && (await seesContact(context, ticket)) ? ticket.contactName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'โทรศัพท์ผู้ติดต่อ (เห็นเฉพาะช่างและหน่วยงานเจ้าของเรื่อง) · Their telephone; only for those who mend and the agency itself',
  })
  async contactPhone(@Ctx() context: SubgraphContext, @Root() ticket: RepairTicket): Promise<string | null> {
    return ticket.contactPhone !== null && (await seesContact(context, ticket)) ? ticket.contactPhone : null;
  }
}
