import { graphql } from '../../graphql/generated/gql.js';
import type { VerificationQueueQuery as Answered } from '../../graphql/generated/graphql.js';

export const VerificationQueueQuery = graphql(`
  query VerificationQueue(
    $fiscalYear: Int!
    $quarter: Int!
    $agencyCodes: [ID!]
    $states: [ResultState!]
    $onlyOdd: Boolean
    $first: Int!
    $after: String
  ) {
    verificationQueue(
      fiscalYear: $fiscalYear
      quarter: $quarter
      agencyCodes: $agencyCodes
      states: $states
      onlyOdd: $onlyOdd
      first: $first
      after: $after
    ) {
      totalCount
      oddCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          indicator {
            id
            code
            nameTh
            nameEn
            unitTh
            unitEn
            decimals
            evidenceRequired
          }
          agency {
            code
            nameTh
            nameEn
          }
          cell {
            fiscalYear
            quarter
            target
            result
            state
            version
            late
            evidenceCount
            source
            pastRange {
              low
              high
            }
          }
          previousValue
          changedSinceReturned
          warnings {
            code
            messageTh
            messageEn
          }
        }
      }
    }
  }
`);

export type QueueRow = NonNullable<Answered['verificationQueue']>['edges'][number]['node'];
