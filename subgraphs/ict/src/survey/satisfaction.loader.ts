import { defineLoader } from '@nakhon/kit/loader';
import { SatisfactionAnswer } from './satisfaction-answer.js';

/** Answers by ticket id; the tickets have been read, so the viewer may see them. */
export const satisfactionOf = defineLoader<string, SatisfactionAnswer>(
  (id) => id,
  async (ids, { em }) => {
    const answers = await em.find(SatisfactionAnswer, { ticket: { $in: [...ids] } });
    return new Map(answers.map((answer) => [answer.ticket.id, answer]));
  },
);
