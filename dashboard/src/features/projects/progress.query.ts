import { graphql } from '../../graphql/generated/gql.js';

/** What the grid needs of the newest report of a month; also what an answer says of how it stands now. */
export const ReportFields = graphql(`
  fragment ReportFields on ProjectProgress {
    version
    state
    actualPercent
    status
    doneTh
    problemsTh
    nextTh
    spentProposedBaht
    spentBaht
    returnReasonTh
    returnDueOn
  }
`);

/** A page of the projects of an agency and fiscal year with their months; a project holds 300 fields, so that a page has 40. */
export const ProgressSheetQuery = graphql(`
  query ProgressSheet($agencyCode: ID!, $fiscalYear: Int!, $after: String) {
    progressSheet(agencyCode: $agencyCode, fiscalYear: $fiscalYear, after: $after, first: 40) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          project {
            id
            code
            nameTh
            nameEn
            startsOn
            endsOn
            activities {
              number
              nameTh
              weight
              plannedFrom
              plannedTo
            }
          }
          months {
            fiscalYear
            month
            version
            state
            plannedPercent
            isExpected
            isOpen
            dueOn
            late
            missing
            newest {
              ...ReportFields
            }
          }
        }
      }
    }
  }
`);

/** The answers to the rows of a batch. */
export const ProgressAnswers = graphql(`
  fragment ProgressAnswers on ProgressRowAnswer {
    projectId
    fiscalYear
    month
    saved
    version
    refusal {
      code
      messageTh
      messageEn
    }
    newest {
      ...ReportFields
    }
  }
`);

export const SaveProgress = graphql(`
  mutation SaveProgress($rows: [ProgressRowInput!]!, $idempotencyKey: String!) {
    batch: saveProgress(rows: $rows, idempotencyKey: $idempotencyKey) {
      ...ProgressAnswers
    }
  }
`);

export const SubmitProgress = graphql(`
  mutation SubmitProgress($rows: [SeenMonthInput!]!, $idempotencyKey: String!) {
    batch: submitProgress(rows: $rows, idempotencyKey: $idempotencyKey) {
      ...ProgressAnswers
    }
  }
`);

export const WithdrawProgress = graphql(`
  mutation WithdrawProgress($rows: [SeenMonthInput!]!, $idempotencyKey: String!) {
    batch: withdrawProgress(rows: $rows, idempotencyKey: $idempotencyKey) {
      ...ProgressAnswers
    }
  }
`);
