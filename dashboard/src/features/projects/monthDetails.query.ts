import { graphql } from '../../graphql/generated/gql.js';

/** What is told of a month beside its newest report: its history, and the spending that finance proposes. */
export const MonthDetailsQuery = graphql(`
  query MonthDetails($id: ID!, $fiscalYear: Int!, $month: Int!) {
    project(id: $id) {
      id
      budgetItemId
      spentBaht(fiscalYear: $fiscalYear, month: $month)
      budgetItem {
        id
        code
        nameTh
      }
      months(fiscalYear: $fiscalYear) {
        month
        plannedPercent
        versions {
          ...MonthHistory_version
        }
      }
    }
  }
`);
