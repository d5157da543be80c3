import { graphql } from '../../graphql/generated/gql.js';
import type { ProgressQueueQuery as Answered } from '../../graphql/generated/graphql.js';

export const ProgressQueueQuery = graphql(`
  query ProgressQueue($fiscalYear: Int!, $month: Int, $agencyCodes: [ID!], $states: [ProgressState!], $first: Int!, $after: String) {
    progressQueue(fiscalYear: $fiscalYear, month: $month, agencyCodes: $agencyCodes, states: $states, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          project {
            id
            code
            nameTh
            nameEn
            agency {
              code
              nameTh
              nameEn
            }
          }
          cell {
            fiscalYear
            month
            version
            state
            plannedPercent
            late
            newest {
              actualPercent
              status
              doneTh
              problemsTh
              nextTh
              spentBaht
              spentProposedBaht
            }
          }
          percentBefore
        }
      }
    }
  }
`);

export type ProgressQueueRow = NonNullable<Answered['progressQueue']>['edges'][number]['node'];

export const VerifyProgress = graphql(`
  mutation VerifyProgress($rows: [SeenMonthInput!]!, $key: String!) {
    answers: verifyProgress(rows: $rows, idempotencyKey: $key) {
      projectId
      fiscalYear
      month
      refusal {
        code
        messageTh
        messageEn
      }
    }
  }
`);

export const ReturnProgress = graphql(`
  mutation ReturnProgress($row: SeenMonthInput!, $reasonTh: String!, $dueOn: Date!, $key: String!) {
    answers: returnProgress(row: $row, reasonTh: $reasonTh, dueOn: $dueOn, idempotencyKey: $key) {
      projectId
      fiscalYear
      month
      refusal {
        code
        messageTh
        messageEn
      }
    }
  }
`);
