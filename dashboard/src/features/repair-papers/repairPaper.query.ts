import { graphql } from '../../graphql/generated/gql.js';
import type { RepairPaperQuery as Data } from '../../graphql/generated/graphql.js';

/** What the papers of a repair say. */
export const RepairPaperQuery = graphql(`
  query RepairPaper($code: String!) {
    repairTicket(code: $code) {
      id
      code
      kind
      state
      subjectTh
      letterNumber
      letterDate
      section
      deviceTh
      causeTh
      remedyTh
      receivedAt
      handedOverAt
      turnaroundHours
      withinStandard
      trackPath
      agency {
        code
        nameTh
        nameEn
      }
      device {
        id
        assetNumber
        kind
        brand
        model
        serial
        placeTh
      }
      officer {
        id
        nameTh
        nameEn
        officePhone
      }
      guarantee {
        id
        code
      }
      parts {
        id
        nameTh
        quantity
        state
      }
      events {
        seq
        name
        receivedBy
        documents
        occurredAt
      }
    }
  }
`);

export type PaperTicket = NonNullable<Data['repairTicket']>;
