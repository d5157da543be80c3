import type { EntityManager } from '@mikro-orm/postgresql';
import { defineLoader } from '@nakhon/kit/loader';
import { StrategicIssue } from './strategic-issue.js';

/** All seven in the order of the plan. */
export function allStrategicIssues(em: EntityManager): Promise<StrategicIssue[]> {
  return em.find(StrategicIssue, {}, { orderBy: { code: 'asc' } });
}

export const strategicIssueByCode = defineLoader<string, StrategicIssue>(
  (code) => code,
  async (codes, { em }) => {
    const issues = await em.find(StrategicIssue, { code: { $in: [...codes] } });
    return new Map(issues.map((issue) => [issue.code, issue]));
  },
);
