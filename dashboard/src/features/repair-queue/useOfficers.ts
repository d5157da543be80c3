import { useApi } from '../../graphql/useApi.js';
import type { OfficersQuery as OfficersData } from '../../graphql/generated/graphql.js';
import { useSession } from '../../session/session.js';
import { OfficersQuery } from './queue.query.js';

export type Officer = NonNullable<OfficersData['serviceOfficers']>[number];

/** The officers at work, and the reader among them. */
export function useOfficers() {
  const { account } = useSession();
  const { data, loading, failures } = useApi(OfficersQuery, { active: true });
  const all: readonly Officer[] = data?.serviceOfficers ?? [];
  const own = all.find(({ username }) => username === account.username) ?? null;
  return { all, own, isKnown: !loading || data !== undefined || failures.length > 0 };
}

export type Officers = ReturnType<typeof useOfficers>;
