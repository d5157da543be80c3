import { graphql } from '../../graphql/generated/gql.js';
import type { MaterialUseQuery as Answered } from '../../graphql/generated/graphql.js';

export const MaterialUseQuery = graphql(`
  query MaterialUse($month: String!, $agencyCode: String) {
    materialUse(month: $month, agencyCode: $agencyCode) {
      month
      agencies
      slips
      rows {
        handedOut
        returned
        used
        slips
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
          unitTh
        }
      }
      totals {
        handedOut
        returned
        used
        material {
          id
          code
          nameTh
          nameEn
          unitTh
        }
      }
    }
  }
`);
export type Use = NonNullable<Answered['materialUse']>;
export type UseRow = Use['rows'][number];
export type UseTotal = Use['totals'][number];
