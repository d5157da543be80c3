import type { Role } from '../graphql/generated/graphql.js';
import type { Session } from './session.js';

type Account = Pick<Session['account'], 'grants'>;

/** Whether the reader holds the role anywhere. */
export const hasRole = ({ grants }: Account, role: Role): boolean => grants.some((grant) => grant.role === role);

/** The agencies over which the reader holds the role, each once, in the order of the grants. */
export function agenciesOfRole({ grants }: Account, role: Role): Account['grants'][number]['agency'][] {
  const agencies = grants.filter((grant) => grant.role === role).map((grant) => grant.agency);
  return [...new Map(agencies.map((agency) => [agency.code, agency])).values()];
}
