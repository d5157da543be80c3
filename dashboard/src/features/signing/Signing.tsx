import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import type { SigningQuery as Answered } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import { Answer } from '../../ui/Answer.js';
import { AsOf } from '../../ui/AsOf.js';
import { QuarterCounts } from './QuarterCounts.js';
import { SignedNotice } from './SignedNotice.js';
import { SignatureList } from './SignatureList.js';
import { VerifiedResults } from './VerifiedResults.js';

const SigningQuery = graphql(`
  query Signing($fiscalYear: Int!, $quarter: Int!, $agencyCode: ID!) {
    plannerHome(fiscalYear: $fiscalYear, quarter: $quarter, agencyCode: $agencyCode) {
      asOf
      counts {
        due
        entered
        submitted
        returned
        verified
        signed
        empty
        missing
      }
      agencies {
        agencyCode
        agency {
          code
          nameTh
          nameEn
        }
        entered
        submitted
        returned
        empty
      }
    }
    signatures(agencyCode: $agencyCode, fiscalYear: $fiscalYear) {
      id
      fiscalYear
      quarter
      signedAt
      cells
      leftBehind
      noteTh
      actor
    }
  }
`);

export type Signature = NonNullable<Answered['signatures']>[number];

interface SigningProps {
  agency: { code: string; nameTh: string; nameEn: string };
  period: { fiscalYear: number; quarter: number };
}

/** One agency's quarter; after the signature everything is asked for anew. */
export function Signing({ agency, period }: SigningProps) {
  const answer = useApi(SigningQuery, { ...period, agencyCode: agency.code });
  const [made, setMade] = useState<Signature | null>(null);
  const signed = (signature: Signature) => {
    setMade(signature);
    answer.retry();
  };
  return (
    <>
      {made && <SignedNotice signature={made} />}
      <Answer answer={answer}>
        {({ plannerHome, signatures }) => (
          <>
            {plannerHome && <AsOf figures={{ asOf: plannerHome.asOf, sources: [] }} />}
            {plannerHome && <QuarterCounts counts={plannerHome.counts} agencies={plannerHome.agencies} />}
            <VerifiedResults
              key={made?.id}
              isSigned={made !== null}
              agency={agency}
              period={period}
              counts={plannerHome?.counts ?? null}
              signed={signed}
            />
            <SignatureList signatures={signatures ?? []} />
          </>
        )}
      </Answer>
    </>
  );
}
