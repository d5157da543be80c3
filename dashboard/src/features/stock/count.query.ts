import { graphql } from '../../graphql/generated/gql.js';
import type { CountPageQuery as Answered } from '../../graphql/generated/graphql.js';

export const CountListQuery = graphql(`
  query CountList($first: Int!, $after: String) {
    stockCounts(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          state
          noteTh
          openedAt
          closedAt
          lines {
            difference
          }
        }
      }
    }
  }
`);

export const CountPageQuery = graphql(`
  query CountPage($id: ID!) {
    stockCount(id: $id) {
      id
      number
      state
      noteTh
      reasonTh
      openedAt
      closedAt
      version
      lines {
        counted
        balance
        difference
        countedAt
        noteTh
        material {
          id
          code
          nameTh
          nameEn
          unitTh
        }
      }
    }
    materials(active: true, first: 100) {
      totalCount
      edges {
        node {
          id
          code
          nameTh
          nameEn
          unitTh
        }
      }
    }
  }
`);
export type Count = NonNullable<Answered['stockCount']>;
export type CountLine = Count['lines'][number];
export type CountableMaterial = NonNullable<Answered['materials']>['edges'][number]['node'];

export const StartCountMutation = graphql(`
  mutation StartCount($key: String!, $noteTh: String) {
    startStockCount(idempotencyKey: $key, noteTh: $noteTh) {
      id
      number
      state
    }
  }
`);

export const RecordCountMutation = graphql(`
  mutation RecordCount($id: ID!, $lines: [CountedLineInput!]!, $key: String!) {
    recordStockCount(id: $id, lines: $lines, idempotencyKey: $key) {
      id
      version
      lines {
        difference
      }
    }
  }
`);

export const CloseCountMutation = graphql(`
  mutation CloseCount($id: ID!, $seenVersion: Int!, $reasonTh: String!, $key: String!) {
    closeStockCount(id: $id, seenVersion: $seenVersion, reasonTh: $reasonTh, idempotencyKey: $key) {
      id
      state
      version
      lines {
        material {
          id
          balance
        }
      }
    }
  }
`);
