import { hash } from 'node:crypto';
import type { Viewer } from '@nakhon/kit/viewer';
import type { FastifyRequest } from 'fastify';
import type { ReadDataVersion } from './data-version.js';
import { recentMap } from '../recent-map.js';
import type { KeptAnswer, KeptAnswers } from './kept-answers.js';
import { questionOf } from './question.js';

export interface AnswerAgainOptions {
  kept: KeptAnswers;
  readVersion: ReadDataVersion;
  clock: () => Date;
}

/** The answer that was given before, or a place to put the new one (which does nothing for what is never kept). */
export type Found = { answer: KeptAnswer } | { answer: null; keep(answer: KeptAnswer): void };

const NOTHING: Found = { answer: null, keep: () => undefined };

/** How many questions are remembered to have been asked. */
const QUESTIONS = 20_000;

/**
 * Looks for a request's answer among the kept ones. The version of the data is read after the request came and before its answer is
 * computed: whatever is committed later makes the answer's version one that never comes again. Answers are kept from the second time on:
 * a question that is asked once costs no reading of the version and no memory.
 */
export function answerAgain({ kept, readVersion, clock }: AnswerAgainOptions): (request: FastifyRequest, viewer: Viewer) => Promise<Found> {
  const asked = recentMap<true>(QUESTIONS);

  function isAskedAgain(question: string): boolean {
    if (kept.has(question)) return true;
    const digest = hash('sha256', question);
    const isAgain = asked.get(digest) !== undefined;
    asked.set(digest, true);
    return isAgain;
  }

  return async (request, viewer) => {
    const question = questionOf(request, viewer);
    if (question === null || !isAskedAgain(question)) return NOTHING;
    const now = clock();
    const version = await readVersion();
    if (version === null) return NOTHING;
    const answer = kept.find(question, { version, now });
    return answer ? { answer } : { answer, keep: (fresh) => kept.keep(question, { version, now }, fresh) };
  };
}
