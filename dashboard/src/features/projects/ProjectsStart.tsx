import { Navigate } from '@tanstack/react-router';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';

/** Leads each to what they do with projects: report, check, or look. */
export function ProjectsStart() {
  const { account } = useSession();
  const to = hasRole(account, 'PLANNER') ? '/projects/progress' : hasRole(account, 'VERIFIER') ? '/projects/verifying' : '/projects/list';
  return <Navigate to={to} replace />;
}
