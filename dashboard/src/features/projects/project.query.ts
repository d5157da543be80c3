import { graphql } from '../../graphql/generated/gql.js';
import type { ProjectPageQuery as Answered } from '../../graphql/generated/graphql.js';

/** Everything about one project in a fiscal year. */
export const ProjectPageQuery = graphql(`
  query ProjectPage($id: ID!, $fiscalYear: Int!, $month: Int!) {
    project(id: $id) {
      id
      code
      nameTh
      nameEn
      startsOn
      endsOn
      revision
      source
      budgetItemId
      agency {
        code
        nameTh
        nameEn
      }
      indicator {
        id
        code
        nameTh
        nameEn
      }
      strategy {
        code
        kind
        nameTh
        nameEn
      }
      spentBaht(fiscalYear: $fiscalYear, month: $month)
      budgetItem {
        id
        code
        nameTh
        fiscalYear
        appropriatedBaht
        disbursedBaht
        ratePercent
      }
      activities {
        number
        nameTh
        weight
        plannedFrom
        plannedTo
      }
      months(fiscalYear: $fiscalYear) {
        fiscalYear
        month
        state
        plannedPercent
        isExpected
        dueOn
        late
        missing
        newest {
          actualPercent
          status
        }
        versions {
          ...MonthHistory_version
        }
      }
    }
  }
`);

export type ShownProject = NonNullable<Answered['project']>;
