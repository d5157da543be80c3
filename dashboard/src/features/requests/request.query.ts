import { graphql } from '../../graphql/generated/gql.js';
import type { FoundDeviceFragment } from '../../graphql/generated/graphql.js';

export const RequestRow = graphql(`
  fragment RequestRow on RepairTicket {
    code
    subjectTh
    deviceTh
    state
    receivedAt
    device {
      assetNumber
      brand
      model
    }
    officer {
      nameTh
      nameEn
      officePhone
    }
    clock {
      state
      tone
      remainingMinutes
    }
    satisfaction {
      score
    }
  }
`);

export const FoundDevice = graphql(`
  fragment FoundDevice on Device {
    id
    assetNumber
    kind
    brand
    model
    serial
    placeTh
    state
    version
    boughtOn
    warrantyUntil
    trackPath
    agency {
      code
      nameTh
      nameEn
    }
    openRepair {
      code
    }
  }
`);

export type KnownDevice = FoundDeviceFragment;

export const DevicesQuery = graphql(`
  query Devices($search: String, $kind: DeviceKind, $state: DeviceState, $first: Int!, $after: String) {
    devices(search: $search, kind: $kind, state: $state, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...FoundDevice
        }
      }
    }
  }
`);

export const DeviceQuery = graphql(`
  query Device($key: String!) {
    device(key: $key) {
      source
      ...FoundDevice
    }
  }
`);

export const DeviceOfLabelQuery = graphql(`
  query DeviceOfLabel($code: String!) {
    tracked(code: $code) {
      device {
        ...FoundDevice
      }
      ticket {
        code
      }
    }
  }
`);

export const OpenRepairMutation = graphql(`
  mutation OpenRepair($input: OpenTicketInput!, $key: String!) {
    openRepair(input: $input, idempotencyKey: $key) {
      id
      code
    }
  }
`);

export const ProblemsQuery = graphql(`
  query Problems {
    repairProblems {
      code
      kind
      deviceKind
      nameTh
      nameEn
    }
  }
`);
