import { graphql } from '../../graphql/generated/gql.js';
import type { WithdrawalListQuery as Listed, WithdrawalPageQuery as Answered } from '../../graphql/generated/graphql.js';

export const WithdrawalListQuery = graphql(`
  query WithdrawalList($states: [WithdrawalState!], $search: String, $first: Int!, $after: String) {
    withdrawals(states: $states, search: $search, first: $first, after: $after) {
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
          purposeTh
          requestedBy
          requestedAt
          agency {
            code
            nameTh
            nameEn
          }
          lines {
            line
            asked
            approved
            material {
              id
              nameTh
              nameEn
              unitTh
            }
          }
        }
      }
    }
  }
`);
export type ListedSlip = NonNullable<Listed['withdrawals']>['edges'][number]['node'];

export const WithdrawalPageQuery = graphql(`
  query WithdrawalPage($id: ID!) {
    withdrawal(id: $id) {
      id
      number
      state
      version
      purposeTh
      requestedBy
      requestedAt
      receivedBy
      moves
      source
      agency {
        code
        nameTh
        nameEn
      }
      ticket {
        id
        code
        subjectTh
      }
      lines {
        line
        asked
        approved
        returned
        cutReasonTh
        material {
          id
          code
          nameTh
          nameEn
          unitTh
          balance
        }
      }
      events {
        seq
        state
        occurredAt
        byName
        noteTh
      }
    }
  }
`);
export type Slip = NonNullable<Answered['withdrawal']>;
export type SlipLine = Slip['lines'][number];

export const DecideWithdrawalMutation = graphql(`
  mutation DecideWithdrawal(
    $id: ID!
    $seenVersion: Int!
    $key: String!
    $byName: String
    $approve: Boolean!
    $lines: [LineDecisionInput!]
    $reasonTh: String
  ) {
    decideWithdrawal(
      id: $id
      seenVersion: $seenVersion
      idempotencyKey: $key
      byName: $byName
      approve: $approve
      lines: $lines
      reasonTh: $reasonTh
    ) {
      id
      state
      version
    }
  }
`);

export const HandOutWithdrawalMutation = graphql(`
  mutation HandOutWithdrawal($id: ID!, $seenVersion: Int!, $key: String!, $byName: String) {
    handOutWithdrawal(id: $id, seenVersion: $seenVersion, idempotencyKey: $key, byName: $byName) {
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

export const SignWithdrawalMutation = graphql(`
  mutation SignWithdrawal($id: ID!, $seenVersion: Int!, $key: String!, $receivedBy: String!) {
    signWithdrawal(id: $id, seenVersion: $seenVersion, idempotencyKey: $key, receivedBy: $receivedBy) {
      id
      state
      version
      receivedBy
    }
  }
`);

export const CancelWithdrawalMutation = graphql(`
  mutation CancelWithdrawal($id: ID!, $seenVersion: Int!, $key: String!, $byName: String, $reasonTh: String!) {
    cancelWithdrawal(id: $id, seenVersion: $seenVersion, idempotencyKey: $key, byName: $byName, reasonTh: $reasonTh) {
      id
      state
      version
    }
  }
`);

export const ReturnMaterialMutation = graphql(`
  mutation ReturnMaterial($id: ID!, $seenVersion: Int!, $key: String!, $materialId: ID!, $quantity: Int!, $reasonTh: String!) {
    returnMaterial(
      id: $id
      seenVersion: $seenVersion
      idempotencyKey: $key
      materialId: $materialId
      quantity: $quantity
      reasonTh: $reasonTh
    ) {
      id
      version
      lines {
        line
        returned
        material {
          id
          balance
        }
      }
    }
  }
`);

export const RequestWithdrawalMutation = graphql(`
  mutation RequestWithdrawal($input: WithdrawalInput!, $key: String!) {
    requestWithdrawal(input: $input, idempotencyKey: $key) {
      id
      number
      state
    }
  }
`);
