import { Refusal } from '@nakhon/core/refusal';
import { enteredText } from '../text/entered-text.rules.js';

export const LOWEST_SCORE = 1;
export const HIGHEST_SCORE = 5;
const LONGEST_COMMENT = 1_000;
const COMMENT = { th: 'ความเห็น', en: 'comment' };

export interface SatisfactionFacts {
  handedOverAt: Date | null;
  isAnswered: boolean;
}

export interface Satisfaction {
  score: number;
  commentTh: string | null;
}

/**
 * The asking agency's answer after the hand-over. Refuses SATISFACTION_TOO_EARLY before it, SATISFACTION_ANSWERED the second time,
 * SCORE_OUT_OF_RANGE (1 to 5, whole), TEXT_TOO_LONG (1,000 characters) and TEXT_INVALID (control or invisible signs).
 */
export function checkedSatisfaction(facts: SatisfactionFacts, score: number, comment: string | null): Satisfaction {
  if (facts.handedOverAt === null) throw tooEarly();
  if (facts.isAnswered) throw answered();
  if (!Number.isInteger(score) || score < LOWEST_SCORE || score > HIGHEST_SCORE) throw scoreOutOfRange(score);
  return {
    score,
    commentTh: enteredText(comment, 'commentTh', { longest: LONGEST_COMMENT, optional: true, inLines: true, name: COMMENT }),
  };
}

function tooEarly(): Refusal {
  const messages = { th: 'ประเมินได้หลังส่งมอบแล้วเท่านั้น', en: 'This can be answered once the repair has been handed over' };
  return new Refusal('SATISFACTION_TOO_EARLY', messages);
}

function answered(): Refusal {
  return new Refusal('SATISFACTION_ANSWERED', { th: 'งานนี้ได้รับการประเมินแล้ว', en: 'This repair has been answered for already' });
}

function scoreOutOfRange(score: number): Refusal {
  const messages = { th: 'กรุณาให้คะแนน 1 ถึง 5', en: 'A score is a whole number from 1 to 5' };
  return new Refusal('SCORE_OUT_OF_RANGE', messages, { score: Number.isFinite(score) ? score : null }, 'score');
}
