import { graphql } from '../../graphql/generated/gql.js';
import type { WorkTicketFragment } from '../../graphql/generated/graphql.js';

export const WorkTicket = graphql(`
  fragment WorkTicket on RepairTicket {
    id
    code
    kind
    subjectTh
    section
    deviceTh
    source
    state
    receivedAt
    handedOverAt
    dueAt
    channel
    letterNumber
    letterDate
    place
    causeTh
    remedyTh
    promisedOn
    eventCount
    failedChecks
    contactName
    contactPhone
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
      warrantyUntil
    }
    officer {
      id
      nameTh
      nameEn
      officePhone
    }
    clock {
      dueAt
      grossMinutes
      netMinutes
      waitedAgencyMinutes
      waitedPartMinutes
      remainingMinutes
      state
      tone
    }
    moves {
      to
      needs
    }
    satisfaction {
      score
      commentTh
      answeredAt
    }
  }
`);

export const RepairWorkQuery = graphql(`
  query RepairWork($code: String!) {
    repairTicket(code: $code) {
      ...WorkTicket
      ...GuaranteePanel_ticket
      ...Checklist_ticket
      ...StorePanel_ticket
      events {
        ...WorkTimeline_event
      }
    }
  }
`);

export type WorkedTicket = WorkTicketFragment;

export const MoveRepairMutation = graphql(`
  mutation MoveRepair($ticketId: ID!, $to: RepairEventName!, $seenEvent: Int!, $input: MoveInput, $key: String!) {
    moveRepair(ticketId: $ticketId, to: $to, seenEvent: $seenEvent, input: $input, idempotencyKey: $key) {
      id
      state
    }
  }
`);

export const NoteRepairMutation = graphql(`
  mutation NoteRepair($ticketId: ID!, $seenEvent: Int!, $input: NoteInput!, $key: String!) {
    noteRepair(ticketId: $ticketId, seenEvent: $seenEvent, input: $input, idempotencyKey: $key) {
      id
      eventCount
    }
  }
`);

export const AnswerChecklistMutation = graphql(`
  mutation AnswerChecklist($ticketId: ID!, $seenEvent: Int!, $step: LadderStep!, $answer: Boolean!, $noteTh: String, $key: String!) {
    answerChecklist(ticketId: $ticketId, seenEvent: $seenEvent, step: $step, answer: $answer, noteTh: $noteTh, idempotencyKey: $key) {
      id
      eventCount
    }
  }
`);

export const CorrectEventMutation = graphql(`
  mutation CorrectEvent($ticketId: ID!, $seenEvent: Int!, $corrects: Int!, $input: CorrectionInput!, $reasonTh: String!, $key: String!) {
    correctRepairEvent(
      ticketId: $ticketId
      seenEvent: $seenEvent
      corrects: $corrects
      input: $input
      reasonTh: $reasonTh
      idempotencyKey: $key
    ) {
      id
      eventCount
    }
  }
`);

export const IssueTicketCodeMutation = graphql(`
  mutation IssueTicketCode($ids: [ID!]!) {
    issueTrackCodes(of: TICKET, ids: $ids) {
      id
      path
    }
  }
`);

export const WithdrawTicketCodeMutation = graphql(`
  mutation WithdrawTicketCode($id: ID!) {
    withdrawTrackCode(of: TICKET, id: $id)
  }
`);

export const AnswerSatisfactionMutation = graphql(`
  mutation AnswerSatisfaction($ticketId: ID!, $score: Int!, $commentTh: String) {
    answerSatisfaction(ticketId: $ticketId, score: $score, commentTh: $commentTh) {
      id
    }
  }
`);
