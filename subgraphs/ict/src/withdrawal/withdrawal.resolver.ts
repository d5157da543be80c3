import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { materialById } from '../material/material.loader.js';
import { Material } from '../material/material.js';
import { ticketById } from '../repair-ticket/repair-ticket.loader.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { WithdrawalEvent } from './withdrawal-event.js';
import { partiesOf } from './withdrawal-facts.view.js';
import { WithdrawalLine } from './withdrawal-line.js';
import { WithdrawalMove } from './withdrawal.enums.js';
import { WithdrawalArguments, WithdrawalConnection } from './withdrawal.list.js';
import { eventsOfWithdrawal, linesOfWithdrawal, pathOfAgency, withdrawalById, withdrawalsOfTicket } from './withdrawal.loader.js';
import { openMoves } from './withdrawal.rules.js';
import { withdrawals } from './withdrawal.view.js';
import { Withdrawal } from './withdrawal.js';

@Resolver(() => Withdrawal)
export class WithdrawalResolver {
  @Query(() => WithdrawalConnection, { nullable: true, description: 'ใบเบิกวัสดุ ใหม่ไปเก่า · Withdrawals, newest first' })
  withdrawals(@Ctx() context: SubgraphContext, @Args(() => WithdrawalArguments) args: WithdrawalArguments): Promise<WithdrawalConnection> {
    return withdrawals(context, args);
  }

  @Query(() => Withdrawal, { nullable: true, description: 'ใบเบิกวัสดุหนึ่งใบ · A withdrawal' })
  withdrawal(
    @Ctx() context: SubgraphContext,
    @Arg('id', () => ID, { description: 'รหัสในระบบ · Identifier' }) id: string,
  ): Promise<Withdrawal | null> {
    return withdrawalById(context).load(id);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานที่เบิก · The agency that draws' })
  agency(@Root() { agencyCode }: Withdrawal): Agency {
    return Object.assign(new Agency(), { code: agencyCode });
  }

  @FieldResolver(() => RepairTicket, { nullable: true, description: 'งานซ่อมที่ใช้วัสดุ · The repair it is for' })
  ticket(@Ctx() context: SubgraphContext, @Root() { ticketId }: Withdrawal): Promise<RepairTicket | null> {
    return ticketId === null ? Promise.resolve(null) : ticketById(context).load(ticketId);
  }

  @FieldResolver(() => [WithdrawalLine], { description: 'รายการวัสดุ · Its lines' })
  async lines(@Ctx() context: SubgraphContext, @Root() { id }: Withdrawal): Promise<WithdrawalLine[]> {
    return (await linesOfWithdrawal(context).load(id)) ?? [];
  }

  @FieldResolver(() => [WithdrawalEvent], { description: 'เหตุการณ์ เก่าไปใหม่ · Its log, oldest first' })
  async events(@Ctx() context: SubgraphContext, @Root() { id }: Withdrawal): Promise<WithdrawalEvent[]> {
    return (await eventsOfWithdrawal(context).load(id)) ?? [];
  }

  @FieldResolver(() => [WithdrawalMove], { description: 'สิ่งที่ผู้ใช้ทำได้ตอนนี้ · What the viewer may do now' })
  async moves(@Ctx() context: SubgraphContext, @Root() { state, agencyCode, ticketId }: Withdrawal): Promise<WithdrawalMove[]> {
    const agencyPath = (await pathOfAgency(context).load(agencyCode)) ?? '';
    return openMoves(state, partiesOf(context.viewer, { agencyPath, ticketId }));
  }
}

@Resolver(() => WithdrawalLine)
export class WithdrawalLineResolver {
  @FieldResolver(() => Material, { nullable: true, description: 'วัสดุ · The material' })
  material(@Ctx() context: SubgraphContext, @Root() { materialId }: WithdrawalLine): Promise<Material | null> {
    return materialById(context).load(materialId);
  }
}

@Resolver(() => RepairTicket)
export class TicketWithdrawalsResolver {
  @FieldResolver(() => [Withdrawal], { description: 'ใบเบิกวัสดุของงานซ่อมนี้ · Materials drawn for this repair' })
  async withdrawals(@Ctx() context: SubgraphContext, @Root() { id }: RepairTicket): Promise<Withdrawal[]> {
    return (await withdrawalsOfTicket(context).load(id)) ?? [];
  }
}
