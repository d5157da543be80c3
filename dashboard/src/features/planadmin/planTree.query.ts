import { graphql } from '../../graphql/generated/gql.js';
import type { PlanTreeQuery as Answered } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';

export const PlanTreeQuery = graphql(`
  query PlanTree {
    planTree {
      code
      kind
      parentCode
      nameTh
      nameEn
      order
      retiredAt
      indicatorCount
      projectCount
    }
    strategicIssues {
      code
      nameTh
      nameEn
    }
  }
`);

export type PlanNode = NonNullable<Answered['planTree']>[number];

/** The whole plan with what hangs on each place. */
export const usePlanTree = () => useApi(PlanTreeQuery, {});
