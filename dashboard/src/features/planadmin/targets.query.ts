import { graphql } from '../../graphql/generated/gql.js';
import type { SetTargetsMutation as Answered, TargetSheetQuery as Listed } from '../../graphql/generated/graphql.js';

/** A page of an agency's indicators in use with the targets of a year as they stand. */
export const TargetSheetQuery = graphql(`
  query TargetSheet($agencyCode: ID!, $fiscalYear: Int!, $after: String) {
    indicatorDictionary(scope: { agencyCodes: [$agencyCode] }, active: true, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          code
          nameTh
          nameEn
          unitTh
          unitEn
          decimals
          lowerBound
          upperBound
          targets(fiscalYear: $fiscalYear) {
            quarter
            version
            value
            reason
            actor
            recordedAt
          }
        }
      }
    }
  }
`);

export type TargetSheetPage = NonNullable<Listed['indicatorDictionary']>;

export const SetTargetsMutation = graphql(`
  mutation SetTargets($rows: [TargetRowInput!]!, $key: String!) {
    setTargets(rows: $rows, idempotencyKey: $key) {
      indicatorId
      quarter
      saved
      refusal {
        code
        messageTh
        messageEn
      }
      newest {
        quarter
        version
        value
        reason
        actor
        recordedAt
      }
    }
  }
`);

export type TargetAnswer = Answered['setTargets'][number];

export const TargetHistoryQuery = graphql(`
  query TargetHistory($id: ID!, $fiscalYear: Int!) {
    indicatorTargets(indicatorId: $id, fiscalYear: $fiscalYear) {
      ...TargetHistory_target
    }
  }
`);
