import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '@nakhon/core/bangkok-time';
import { textArray } from '@nakhon/kit/sql';
import type { NodeUse } from './plan-node-use.js';

/** What in use lies right below places of the plan or hangs on them, by their codes, on a day: one statement. */
export async function usesOfNodes(em: EntityManager, codes: readonly string[], today: LocalDate): Promise<Map<string, NodeUse>> {
  const rows = await em.execute<(NodeUse & { code: string })[]>(
    `with asked as (select unnest(?::text[]) as code)
     select asked.code, coalesce(places.count, 0)::int as places, coalesce(indicators.count, 0)::int as indicators,
       coalesce(projects.count, 0)::int as projects
     from asked
     left join (select parent_code as code, count(*) from plan_node where retired_at is null group by 1) places using (code)
     left join (select goal_code as code, count(*) from indicator where active group by 1) indicators using (code)
     left join (select strategy_code as code, count(*) from project where ends_on >= ?::date group by 1) projects using (code)`,
    [textArray([...codes]), today],
  );
  return new Map(rows.map(({ code, ...use }) => [code, use]));
}

/** The same of one place. */
export async function useOfNode(em: EntityManager, code: string, today: LocalDate): Promise<NodeUse> {
  return (await usesOfNodes(em, [code], today)).get(code) ?? { places: 0, indicators: 0, projects: 0 };
}
