import { graphql } from '../../graphql/generated/gql.js';
import type { QueueTicketFragment, RepairQueueQuery as QueueData } from '../../graphql/generated/graphql.js';

export const QueueTicket = graphql(`
  fragment QueueTicket on RepairTicket {
    id
    code
    kind
    subjectTh
    deviceTh
    section
    state
    stateSince
    receivedAt
    dueAt
    promisedOn
    eventCount
    source
    agency {
      code
      nameTh
      nameEn
    }
    officer {
      id
      nameTh
      nameEn
    }
    clock {
      state
      tone
      remainingMinutes
    }
  }
`);

export const RepairQueueQuery = graphql(`
  query RepairQueue(
    $section: ServiceSection
    $states: [RepairEventName!]
    $kind: RepairKind
    $agencyCode: ID
    $districtCode: ID
    $officerId: ID
    $mine: Boolean
    $unassigned: Boolean
    $late: Boolean
    $waitingPart: Boolean
    $search: String
    $orderBy: QueueOrder
    $first: Int!
    $after: String
  ) {
    repairQueue(
      section: $section
      states: $states
      kind: $kind
      agencyCode: $agencyCode
      districtCode: $districtCode
      officerId: $officerId
      mine: $mine
      unassigned: $unassigned
      late: $late
      waitingPart: $waitingPart
      search: $search
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      counts {
        state
        count
        late
      }
      edges {
        node {
          ...QueueTicket
        }
      }
    }
  }
`);

export type QueuedTicket = QueueTicketFragment;
export type QueueAnswer = QueueData;
export type QueueCounts = NonNullable<QueueData['repairQueue']>['counts'];

export const AssignRepairsMutation = graphql(`
  mutation AssignRepairs($tickets: [SeenTicketInput!]!, $officerId: ID, $section: ServiceSection, $reasonTh: String, $key: String!) {
    assignRepairs(tickets: $tickets, officerId: $officerId, section: $section, reasonTh: $reasonTh, idempotencyKey: $key) {
      rows {
        ticketId
        saved
        refusal {
          code
          messageTh
          messageEn
        }
      }
    }
  }
`);

export const OfficersQuery = graphql(`
  query Officers($active: Boolean) {
    serviceOfficers(active: $active) {
      id
      nameTh
      nameEn
      section
      officePhone
      leads
      active
      username
    }
  }
`);
