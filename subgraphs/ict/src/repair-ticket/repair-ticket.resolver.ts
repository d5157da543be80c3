import { localDateOf } from '@nakhon/core/bangkok-time';
import { hoursHalfUp } from '@nakhon/core/histogram';
import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Args, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import { Instant } from '@nakhon/kit/scalars';
import { Agency } from '../foreign/agency/agency.js';
import { lastInstantBefore, openDays } from '../turnaround/turnaround.rules.js';
import { RepairEvent } from './repair-event.js';
import { RepairTicketArguments, RepairTicketConnection } from './repair-ticket.list.js';
import { eventsByTicketId } from './repair-ticket.loader.js';
import { RepairTicket } from './repair-ticket.js';
import { repairTickets, ticketByCode } from './repair-ticket.view.js';

@Resolver(() => RepairTicket)
export class RepairTicketResolver {
  @Query(() => RepairTicketConnection, { nullable: true, description: 'งานซ่อมของไตรมาสตามสถานะ · Repairs of a quarter by status' })
  repairTickets(
    @Ctx() context: SubgraphContext,
    @Args(() => RepairTicketArguments) args: RepairTicketArguments,
  ): Promise<RepairTicketConnection> {
    return repairTickets(context, args);
  }

  @Query(() => RepairTicket, { nullable: true, description: 'งานซ่อมตามเลขที่ · The repair with this number' })
  repairTicket(
    @Ctx() context: SubgraphContext,
    @Arg('code', () => String, { description: 'เลขที่งาน · Number of the ticket' }) code: string,
  ): Promise<RepairTicket | null> {
    return ticketByCode(context, code);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานผู้แจ้ง · The agency that asked' })
  agency(@Root() { agencyCode }: RepairTicket): Agency {
    return Object.assign(new Agency(), { code: agencyCode });
  }

  @FieldResolver(() => Instant, {
    nullable: true,
    description: 'ข้อมูลนำเข้าสังเกตถึงเวลานี้ หลังจากนั้นไม่นับเป็นงานค้าง · Until when the imported source saw it; it is not open after that',
  })
  observedUntil(@Root() ticket: RepairTicket): Date | null {
    return lastInstantBefore(ticket.observedUntil);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'ชั่วโมงจากรับแจ้งถึงส่งมอบ · Clock hours from received to handed over, to 0.1' })
  turnaroundHours(@Root() { turnaroundMinutes }: RepairTicket): number | null {
    return turnaroundMinutes === null ? null : hoursHalfUp(turnaroundMinutes);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'ค้างมาแล้วกี่วัน (เฉพาะงานที่ยังค้าง) · Calendar days it has been open; null once it is not',
  })
  openDays(@Ctx() { now }: SubgraphContext, @Root() { receivedAt, openUntil }: RepairTicket): number | null {
    return openUntil !== null && openUntil <= now ? null : openDays(receivedAt, localDateOf(now));
  }

  @FieldResolver(() => [RepairEvent], { description: 'เหตุการณ์ทั้งหมดตามลำดับที่บันทึก · The log in the order of recording' })
  async events(@Ctx() context: SubgraphContext, @Root() { id }: RepairTicket): Promise<RepairEvent[]> {
    return (await eventsByTicketId(context).load(id)) ?? [];
  }
}
