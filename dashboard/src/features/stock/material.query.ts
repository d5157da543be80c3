import { graphql } from '../../graphql/generated/gql.js';
import type { MaterialListQuery as Listed, MaterialPageQuery as Answered } from '../../graphql/generated/graphql.js';

export const MaterialListQuery = graphql(`
  query MaterialList($search: String, $belowReorder: Boolean, $isPart: Boolean, $active: Boolean, $first: Int!, $after: String) {
    materials(search: $search, belowReorder: $belowReorder, isPart: $isPart, active: $active, first: $first, after: $after) {
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
          isPart
          active
          balance
          promised
          reorderLevel
          belowReorder
        }
      }
    }
  }
`);
export type ListedMaterial = NonNullable<Listed['materials']>['edges'][number]['node'];

export const BelowReorderQuery = graphql(`
  query BelowReorder {
    materials(belowReorder: true, first: 1) {
      totalCount
      edges {
        node {
          id
        }
      }
    }
  }
`);

export const MaterialPageQuery = graphql(`
  query MaterialPage($id: ID!) {
    material(id: $id) {
      id
      code
      nameTh
      nameEn
      unitTh
      isPart
      active
      balance
      promised
      reorderLevel
      belowReorder
      version
      source
    }
  }
`);
export type Material = NonNullable<Answered['material']>;

export const MaterialLedgerQuery = graphql(`
  query MaterialLedger($id: ID!, $first: Int!, $after: String) {
    material(id: $id) {
      id
      movements(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            seq
            kind
            quantity
            balanceAfter
            documentNumber
            noteTh
            occurredAt
            agency {
              code
              nameTh
              nameEn
            }
            withdrawal {
              id
              number
            }
          }
        }
      }
    }
  }
`);

export const SaveMaterialMutation = graphql(`
  mutation SaveMaterial($input: MaterialInput!, $seenVersion: Int, $key: String!) {
    saveMaterial(input: $input, seenVersion: $seenVersion, idempotencyKey: $key) {
      id
      version
    }
  }
`);

export const ReceiveMaterialMutation = graphql(`
  mutation ReceiveMaterial($input: ReceiptInput!, $key: String!) {
    receiveMaterial(input: $input, idempotencyKey: $key) {
      id
      balance
    }
  }
`);
