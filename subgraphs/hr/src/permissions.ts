import type { PermissionTable } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { PERSON_READERS } from './person/person-visibility.js';

/** Who may ask hr for what. Structure and counts are for everyone signed in; a person's own account is for that person. */
export const hrPermissions: PermissionTable = {
  'Query.districts': 'signed-in',
  'Query.district': 'signed-in',
  'Query.districtGroups': 'signed-in',
  'Query.agencies': 'signed-in',
  'Query.agency': 'signed-in',
  'Query.holidays': 'public',
  'Query.staffing': 'signed-in',
  'Query.agencyPeople': PERSON_READERS,
  'Query.me': 'public',
  'Query.today': 'public',
  'Query.currentQuarter': 'public',
  'Query.credentialHolder': 'gateway',
  'Query.myTokens': 'signed-in',
  'Query.tokens': [Role.ADMIN],
  'Mutation.createToken': 'signed-in',
  'Mutation.revokeToken': 'signed-in',
  'Mutation.signIn': 'public',
  'Mutation.signOut': 'signed-in',
  District: 'signed-in',
  Agency: 'signed-in',
};
