import { agenciesOfRole } from '../../session/roles.js';
import type { Session } from '../../session/session.js';

/** The agencies for which one may add and change projects, with all below them. */
export const keptAgencies = (account: Session['account']): ReturnType<typeof agenciesOfRole> => {
  const agencies = [...agenciesOfRole(account, 'PLANADMIN'), ...agenciesOfRole(account, 'PLANNER')];
  return [...new Map(agencies.map((agency) => [agency.code, agency])).values()];
};
