import { graphql } from '../../graphql/generated/gql.js';
import type { DictionaryEntryQuery as Answered, DictionaryQuery as Listed } from '../../graphql/generated/graphql.js';

export const DictionaryQuery = graphql(`
  query Dictionary(
    $scope: FigureScope
    $kind: IndicatorKind
    $goalCode: ID
    $active: Boolean
    $hasActiveOwner: Boolean
    $search: String
    $first: Int!
    $after: String
  ) {
    indicatorDictionary(
      scope: $scope
      kind: $kind
      goalCode: $goalCode
      active: $active
      hasActiveOwner: $hasActiveOwner
      search: $search
      first: $first
      after: $after
    ) {
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

export type DictionaryRow = NonNullable<Listed['indicatorDictionary']>['edges'][number]['node'];

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
      scopeTh
      measuringTh
      dataSourceTh
      direction
      cumulation
      kind
      decimals
      lowerBound
      upperBound
      weight
      goalCode
      strategicIssue {
        code
      }
      evidenceRequired
      hasRatio
      ownerName
      ownerActive
      ownerAccountId
      revision
      active
      retiredAt
      agency {
        code
        nameTh
        nameEn
      }
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
      ...TargetHistory_target
    }
    projects(fiscalYear: $fiscalYear, indicatorId: $id, first: 100) {
      ...ProjectLinks_projects
    }
  }
`);

export type Entry = NonNullable<Answered['indicator']>;
export type Revision = NonNullable<Answered['indicatorRevisions']>[number];
