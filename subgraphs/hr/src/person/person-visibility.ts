import { Role } from '@nakhon/kit/role';

/** Who may look up people of an agency to name them as responsible for something. */
export const PERSON_READERS: readonly Role[] = [Role.PLANADMIN, Role.HR, Role.ADMIN];
