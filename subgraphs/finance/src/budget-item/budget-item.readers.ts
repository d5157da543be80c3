import { Role } from '@nakhon/kit/role';

/** Who sees budget items and vouchers row by row, each within its subtree. */
export const ROW_READERS = [Role.EXECUTIVE, Role.HEAD, Role.FINANCE, Role.PLANNER, Role.EVALUATOR, Role.ADMIN, Role.SUPPLY] as const;
