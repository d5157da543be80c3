import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@nakhon/core/refusal';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { rowsCondition } from '@nakhon/kit/figure-scope';
import { subtreesOf } from '@nakhon/kit/permission';
import { isUuid } from '@nakhon/kit/uuid';
import { SURVEYED } from '../permissions.js';
import { checkedSatisfaction } from './satisfaction.rules.js';

/** What the asking agency thinks of a repair of its own. Refuses TICKET_NOT_FOUND outside its subtree, and as `checkedSatisfaction` does. */
export async function answerSatisfaction(context: SubgraphContext, ticketId: string, score: number, comment: string | null): Promise<void> {
  await context.em.transactional(async (em) => {
    const seen = rowsCondition('agency_code', null, subtreesOf(context.viewer, SURVEYED));
    const [ticket] = isUuid(ticketId)
      ? await em.execute(`select id from repair_ticket where id = ? and ${seen.sql}`, [ticketId, ...seen.parameters])
      : [];
    if (!ticket) throw ticketNotFound(ticketId);
    await keepSatisfaction(em, context, ticketId, score, comment);
  });
}

/** Keeps an answer in the running transaction; two at once are one answer and one refusal. Refuses as `checkedSatisfaction` does. */
export async function keepSatisfaction(
  em: EntityManager,
  context: SubgraphContext,
  ticketId: string,
  score: number,
  comment: string | null,
): Promise<void> {
  await em.execute('select 1 from repair_ticket where id = ? for no key update', [ticketId]);
  // A statement of its own: under READ COMMITTED it sees the answer that was given while the lock was waited for.
  const [ticket] = (await em.execute(
    `select handed_over_at as "handedOverAt", exists (select 1 from satisfaction_answer where ticket_id = ticket.id) as "isAnswered"
     from repair_ticket ticket where id = ?`,
    [ticketId],
  )) as [{ handedOverAt: Date | null; isAnswered: boolean }];
  const given = checkedSatisfaction(ticket, score, comment);
  await em.execute('insert into satisfaction_answer (ticket_id, score, comment_th, answered_at, actor, source) values (?, ?, ?, ?, ?, ?)', [
    ticketId,
    given.score,
    given.commentTh,
    context.now,
    context.viewer.username ?? null,
    'hub',
  ]);
  audit(em, context, 'repair.satisfaction', `repair:${ticketId}`, { score: given.score });
}

function ticketNotFound(id: string): Refusal {
  const messages = { th: 'ไม่พบงานซ่อมนี้ในหน่วยงานของท่าน', en: 'No such repair within your agency' };
  return new Refusal('TICKET_NOT_FOUND', messages, { id: id.slice(0, 60) }, 'ticketId');
}
