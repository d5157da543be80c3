import { graphql } from '../../graphql/generated/gql.js';
import type { VerifyingCellQuery as Answered } from '../../graphql/generated/graphql.js';

export const VerifyingCellQuery = graphql(`
  query VerifyingCell($id: ID!, $fiscalYear: Int!, $quarter: Int!) {
    indicator(id: $id) {
      id
      unitTh
      unitEn
      decimals
      ownerName
      ownerActive
      quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
        fiscalYear
        quarter
        target
        result
        attainmentPercent
        state
        version
        numerator
        denominator
        explanationTh
        noteTh
        dueOn
        submittedAt
        pastRange {
          low
          high
          values
        }
        versions {
          version
          state
          value
          numerator
          denominator
          explanationTh
          noteTh
          returnDueOn
          recordedAt
          actor
        }
        evidence {
          id
          name
          bytes
          uploadedAt
          uploadedBy
          downloadPath
        }
        ...CellComments_cell
      }
    }
  }
`);

/** The indicator with the opened cell. */
export type OpenedCell = NonNullable<Answered['indicator']>;
