import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import type { SigningQuery as Answered } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import { Answer } from '../../ui/Answer.js';
import { AsOf } from '../../ui/AsOf.js';
import { usePaper } from '../../ui/paper.js';
import { QuarterCounts } from './QuarterCounts.js';
import { SignedResults } from './SignedResults.js';
import { SignedNotice } from './SignedNotice.js';
import type { AgencyQuarter } from './quarterResults.js';
import { SignaturePlace } from './SignaturePlace.js';
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
      source
    }
  }
`);

export type Signature = NonNullable<Answered['signatures']>[number];

/** One agency's quarter; after the signature everything is asked for anew. */
export function Signing({ agency, period }: AgencyQuarter) {
  const answer = useApi(SigningQuery, { ...period, agencyCode: agency.code });
  const [made, setMade] = useState<Signature | null>(null);
  const signed = (signature: Signature) => {
    setMade(signature);
    answer.retry();
  };
  return (
    <>
      {made && <SignedNotice signature={made} />}
      <Answer answer={answer}>{(standing) => <Standing {...{ agency, period, signed, made }} standing={standing} />}</Answer>
    </>
  );
}

interface StandingProps extends AgencyQuarter {
  standing: Answered;
  /** The signature that was just made. */
  made: Signature | null;
  signed: (signature: Signature) => void;
}

/** How the quarter stands, what is to be signed and what is, and who signed; on paper, a summary with a place to sign. */
function Standing({ agency, period, standing: { plannerHome: home, signatures }, made, signed }: StandingProps) {
  const isSigned = made !== null;
  const ofQuarter = (signatures ?? []).filter(({ quarter }) => quarter === period.quarter);
  const sources = [...new Set(ofQuarter.map(({ source }) => source))];
  const isPaper = usePaper() !== null;
  const counts = home?.counts ?? null;
  return (
    <>
      {home && <AsOf figures={{ asOf: home.asOf, sources }} />}
      {home && <QuarterCounts counts={home.counts} agencies={home.agencies} />}
      {(!isPaper || counts?.verified !== 0) && <VerifiedResults key={made?.id} {...{ isSigned, agency, period, counts, signed }} />}
      {counts?.signed !== 0 && <SignedResults {...{ isSigned, agency, period }} />}
      {isPaper ? <SignaturePlace signatures={ofQuarter} agency={agency} /> : <SignatureList signatures={signatures ?? []} />}
    </>
  );
}
