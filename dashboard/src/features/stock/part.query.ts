import { graphql } from '../../graphql/generated/gql.js';
import type { PartListQuery as Listed, PartPageQuery as Answered } from '../../graphql/generated/graphql.js';

export const PartListQuery = graphql(`
  query PartList($states: [PartRequestState!], $overdue: Boolean, $search: String, $first: Int!, $after: String) {
    partRequests(states: $states, overdue: $overdue, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          nameTh
          quantity
          estimateBaht
          state
          askedAt
          expectedOn
          overdue
          ticketCode
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
export type ListedPart = NonNullable<Listed['partRequests']>['edges'][number]['node'];

export const PartPageQuery = graphql(`
  query PartPage($id: ID!) {
    partRequest(id: $id) {
      id
      number
      nameTh
      quantity
      estimateBaht
      reasonTh
      state
      askedAt
      askedBy
      expectedOn
      overdue
      version
      moves
      ticketCode
      subjectTh
      deviceTh
      agency {
        code
        nameTh
        nameEn
      }
      material {
        id
        code
        nameTh
        nameEn
        balance
        unitTh
      }
      events {
        seq
        state
        occurredAt
        byName
        noteTh
        expectedOn
      }
    }
  }
`);
export type Part = NonNullable<Answered['partRequest']>;

export const AnswerPartMutation = graphql(`
  mutation AnswerPart(
    $id: ID!
    $to: PartRequestState!
    $seenVersion: Int!
    $key: String!
    $expectedOn: Date
    $noteTh: String
    $byName: String
  ) {
    answerPartRequest(
      id: $id
      to: $to
      seenVersion: $seenVersion
      idempotencyKey: $key
      expectedOn: $expectedOn
      noteTh: $noteTh
      byName: $byName
    ) {
      id
      state
      version
    }
  }
`);

export const RequestPartMutation = graphql(`
  mutation RequestPart($input: PartRequestInput!, $key: String!) {
    requestPart(input: $input, idempotencyKey: $key) {
      id
      number
    }
  }
`);

export const TicketOfPartQuery = graphql(`
  query TicketOfPart($code: String!) {
    repairTicket(code: $code) {
      id
      code
    }
  }
`);
