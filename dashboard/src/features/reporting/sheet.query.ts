import { graphql } from '../../graphql/generated/gql.js';

/** What the grid needs of a cell; also what an answer says of how it stands now. */
export const SheetCellFields = graphql(`
  fragment SheetCellFields on QuarterResult {
    fiscalYear
    quarter
    target
    result
    state
    version
    isOpen
    closedBecause
    missing
    late
    dueOn
    returnDueOn
    noteTh
    explanationTh
    numerator
    denominator
    evidenceCount
    source
    pastRange {
      low
      high
      runningTotal
    }
  }
`);

/** A page of the sheet of an agency and fiscal year. */
export const SheetQuery = graphql(`
  query ReportingSheet($agencyCode: ID!, $fiscalYear: Int!, $after: String) {
    reportingSheet(agencyCode: $agencyCode, fiscalYear: $fiscalYear, after: $after, first: 100) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          indicator {
            id
            code
            nameTh
            nameEn
            unitTh
            unitEn
            decimals
            lowerBound
            upperBound
            cumulation
            hasRatio
            evidenceRequired
            ownerActive
          }
          cells {
            ...SheetCellFields
          }
        }
      }
    }
  }
`);

/** The answers to the rows of a batch. */
export const BatchAnswers = graphql(`
  fragment BatchAnswers on ResultBatch {
    rows {
      indicatorId
      fiscalYear
      quarter
      saved
      version
      refusal {
        code
        messageTh
        messageEn
      }
      newest {
        ...SheetCellFields
      }
    }
  }
`);

export const SaveResults = graphql(`
  mutation SaveResults($rows: [ResultRowInput!]!, $idempotencyKey: String!) {
    batch: saveResults(rows: $rows, idempotencyKey: $idempotencyKey) {
      ...BatchAnswers
    }
  }
`);

export const SubmitResults = graphql(`
  mutation SubmitResults($cells: [SeenCellInput!]!, $idempotencyKey: String!) {
    batch: submitResults(cells: $cells, idempotencyKey: $idempotencyKey) {
      ...BatchAnswers
    }
  }
`);

export const WithdrawResults = graphql(`
  mutation WithdrawResults($cells: [SeenCellInput!]!, $idempotencyKey: String!) {
    batch: withdrawResults(cells: $cells, idempotencyKey: $idempotencyKey) {
      ...BatchAnswers
    }
  }
`);
