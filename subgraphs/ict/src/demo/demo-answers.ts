import { demoRandom } from '@nakhon/db/demo-random';
import { GENERATED } from '../repair-ticket/generated-tickets.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';

/** A row of the table of satisfaction answers. */
export interface DemoAnswer {
  ticket_id: string;
  score: number;
  comment_th: string | null;
  answered_at: string;
  actor: string | null;
  source: string;
}

const HOUR_MS = 3_600_000;
const COMMENTS = ['เจ้าหน้าที่สุภาพ ให้คำแนะนำดี', 'ซ่อมได้รวดเร็ว', 'อยากให้แจ้งความคืบหน้าบ่อยขึ้น', 'รออะไหล่นานเกินไป'];

/** Not quite half of the askers answer, within some days of the hand-over; what took long pleases less. The same for the same seed. */
export function generateAnswers(tickets: readonly TicketToWrite[], { seed, asOf }: { seed: string; asOf: Date }): DemoAnswer[] {
  return tickets.flatMap(({ id, events }): DemoAnswer[] => {
    const end = events.find(({ name }) => name === RepairEventName.HANDED_OVER);
    const random = demoRandom(`${seed}/ict/answer/${id}`);
    if (!end || !random.chance(0.42)) return [];
    const answeredAt = new Date(end.occurredAt.getTime() + random.between(1, 96) * HOUR_MS);
    if (answeredAt > asOf) return [];
    const days = (end.occurredAt.getTime() - events[0]!.occurredAt.getTime()) / (24 * HOUR_MS);
    const score = Math.round(Math.min(5, Math.max(1, 4.6 - Math.log2(1 + days / 4) * 0.45 + random.deviation() * 0.7)));
    const comment = random.chance(0.15) ? COMMENTS[score >= 4 ? random.between(0, 1) : random.between(2, 3)]! : null;
    return [{ ticket_id: id, score, comment_th: comment, answered_at: answeredAt.toISOString(), actor: null, source: GENERATED }];
  });
}
