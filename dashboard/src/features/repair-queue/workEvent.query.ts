import { graphql } from '../../graphql/generated/gql.js';

export const WorkTimeline_event = graphql(`
  fragment WorkTimeline_event on RepairEvent {
    seq
    name
    occurredAt
    recordedAt
    noteTh
    reasonTh
    place
    causeTh
    remedyTh
    promisedOn
    section
    receivedBy
    documents
    step
    answer
    corrects
    correctedTo
    correctedNoteTh
    strikes
    officer {
      nameTh
      nameEn
    }
  }
`);
