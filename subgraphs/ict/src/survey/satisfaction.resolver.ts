import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { ticketById } from '../repair-ticket/repair-ticket.loader.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { SatisfactionAnswer } from './satisfaction-answer.js';
import { satisfactionOf } from './satisfaction.loader.js';
import { answerSatisfaction } from './satisfaction.service.js';

@Resolver(() => RepairTicket)
export class SatisfactionResolver {
  @Mutation(() => RepairTicket, {
    nullable: true,
    description: 'ประเมินความพึงพอใจหลังส่งมอบ ครั้งเดียวต่องาน · Says, once, how content the agency is',
  })
  async answerSatisfaction(
    @Ctx() context: SubgraphContext,
    @Arg('ticketId', () => ID, { description: 'งานซ่อม · The repair' }) ticketId: string,
    @Arg('score', () => Int, { description: 'คะแนน 1 (น้อยที่สุด) ถึง 5 · Score, 1 to 5' }) score: number,
    @Arg('commentTh', () => String, { nullable: true, description: 'ความเห็น · Comment' }) commentTh: string | null,
  ): Promise<RepairTicket | null> {
    await answerSatisfaction(context, ticketId, score, commentTh);
    return ticketById(context).load(ticketId);
  }

  @FieldResolver(() => SatisfactionAnswer, {
    nullable: true,
    description: 'ความพึงพอใจของหน่วยงานผู้แจ้ง · What the asking agency said after the hand-over',
  })
  satisfaction(@Ctx() context: SubgraphContext, @Root() { id }: RepairTicket): Promise<SatisfactionAnswer | null> {
    return satisfactionOf(context).load(id);
  }
}
