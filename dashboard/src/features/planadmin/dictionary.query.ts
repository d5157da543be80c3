import { graphql } from '../../graphql/generated/gql.js';
import type { DictionaryEntryQuery as Answered, DictionaryQuery as Listed } from '../../graphql/generated/graphql.js';

export const DictionaryQuery = graphql(`
  query Dictionary($fiscalYear: Int!, $quarter: Int!, $search: String, $first: Int!, $after: String) {
    indicators(fiscalYear: $fiscalYear, quarter: $quarter, search: $search, first: $first, after: $after) {
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
          ownerName
          ownerActive
          revision
          retiredAt
          agency {
            code
            nameTh
            nameEn
          }
        }
      }
    }
  }
`);

export type DictionaryRow = NonNullable<Listed['indicators']>['edges'][number]['node'];

export const DictionaryEntryQuery = graphql(`
  query DictionaryEntry($id: ID!, $fiscalYear: Int!) {
    indicator(id: $id) {
      id
      code
      nameTh
      nameEn
      unitTh
      unitEn
      definitionTh
      measuringTh
      dataSourceTh
      direction
      cumulation
      decimals
      lowerBound
      upperBound
      weight
      evidenceRequired
      ownerName
      ownerActive
      ownerAccountId
      revision
      active
      retiredAt
    }
    indicatorRevisions(indicatorId: $id) {
      revision
      nameTh
      nameEn
      unitTh
      unitEn
      reasonTh
      replacedAt
      actor
    }
    indicatorTargets(indicatorId: $id, fiscalYear: $fiscalYear) {
      quarter
      version
      value
      reason
    }
  }
`);

export type Entry = NonNullable<Answered['indicator']>;
export type Revision = NonNullable<Answered['indicatorRevisions']>[number];
export type Target = NonNullable<Answered['indicatorTargets']>[number];
