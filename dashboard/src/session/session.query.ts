import { graphql } from '../graphql/generated/gql.js';

/** Who is here, what day it is, and the fixed lists that every board stands on: one request at start. */
export const SessionQuery = graphql(`
  query Session {
    me {
      username
      displayNameTh
      displayNameEn
      demonstration
      grants {
        role
        agency {
          code
          nameTh
          nameEn
        }
      }
      agency {
        code
        nameTh
        nameEn
      }
    }
    today
    currentQuarter {
      fiscalYear
      quarter
    }
    districtGroups {
      code
      nameTh
      nameEn
    }
    districts {
      code
      nameTh
      nameEn
      serviceSection
      group {
        code
      }
      tile {
        row
        column
      }
      office {
        code
      }
    }
    agencies(kinds: [DEPARTMENT]) {
      code
      nameTh
      nameEn
      shortNameTh
      serviceSection
    }
  }
`);
