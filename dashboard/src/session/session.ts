import { createContext, useContext } from 'react';
import type { Client } from 'urql';
import { stateAccount } from '../graphql/statedAccount.js';
import { asQuery } from '../graphql/useApi.js';
import type { SessionQuery as SessionData } from '../graphql/generated/graphql.js';
import { SessionQuery } from './session.query.js';

/** The signed-in reader with the fixed lists of the boards. */
export interface Session {
  account: NonNullable<SessionData['me']>;
  today: string;
  currentQuarter: { fiscalYear: number; quarter: number };
  districtGroups: NonNullable<SessionData['districtGroups']>;
  districts: NonNullable<SessionData['districts']>;
  departments: NonNullable<SessionData['agencies']>;
}

export type District = Session['districts'][number];
export type Department = Session['departments'][number];

/** Asks the hub who is here; null when nobody has signed in. Throws when the hub does not answer. */
export async function loadSession(client: Client): Promise<Session | null> {
  const { data, error } = await client.query(asQuery(SessionQuery), {}, { requestPolicy: 'network-only', asksWhoIsHere: true });
  if (data?.me && data.today !== null && data.currentQuarter) {
    stateAccount(data.me.username);
    return sessionOf(data, data.me, data.today, data.currentQuarter);
  }
  const unknownReader = error?.graphQLErrors.some((one) => one.extensions['code'] === 'UNAUTHENTICATED');
  if (error && !unknownReader) throw error;
  return null;
}

function sessionOf(
  data: SessionData,
  account: Session['account'],
  today: string,
  { fiscalYear, quarter }: Session['currentQuarter'],
): Session {
  return {
    account,
    today,
    currentQuarter: { fiscalYear, quarter },
    districtGroups: data.districtGroups ?? [],
    districts: data.districts ?? [],
    departments: data.agencies ?? [],
  };
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** The session of the page. Throws outside the signed-in shell. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is called outside the signed-in shell');
  return session;
}
