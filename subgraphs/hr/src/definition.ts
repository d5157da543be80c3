import { AuditRow } from '@nakhon/kit/audit';
import type { SubgraphDefinition } from '@nakhon/kit/subgraph';
import { Account, RoleGrantRow } from './account/account.js';
import { Agency } from './agency/agency.js';
import { District, DistrictGroup } from './district/district.js';
import { Holiday } from './holiday/holiday.js';
import { Occupancy, Position, StaffingCount } from './position/position.js';
import { loadHrReference } from './reference.js';
import { buildHrSchema } from './schema.js';
import { Session, SignInAttempt } from './session/session.js';
import type { SignInPolicy } from './session/session.service.js';
import { ApiToken } from './token/token.js';

export function hrDefinition(policy: SignInPolicy): SubgraphDefinition {
  return {
    name: 'hr',
    entities: [
      Agency,
      District,
      DistrictGroup,
      Holiday,
      Position,
      Occupancy,
      StaffingCount,
      Account,
      RoleGrantRow,
      Session,
      SignInAttempt,
      ApiToken,
      AuditRow,
    ],
    buildSchema: () => buildHrSchema(policy),
    loadReference: loadHrReference,
  };
}
