import { buildGuardedSchema, type SubgraphSchema } from '@nakhon/kit/schema';
import type { SubgraphContext } from '@nakhon/kit/context';
import { AccountResolver, RoleGrantResolver } from './account/account.resolver.js';
import { agencyByCode } from './agency/agency.loader.js';
import { AgencyResolver } from './agency/agency.resolver.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { districtByCode } from './district/district.loader.js';
import { DistrictResolver } from './district/district.resolver.js';
import { HolidayResolver } from './holiday/holiday.resolver.js';
import { AgencyPersonResolver } from './person/agency-person.resolver.js';
import { hrPermissions } from './permissions.js';
import { StaffingResolver } from './position/staffing.resolver.js';
import { sessionResolver } from './session/session.resolver.js';
import type { SignInPolicy } from './session/session.service.js';
import { TokenResolver } from './token/token.resolver.js';

/** hr owns its entities outright, so it adds to nobody's. */
export const foreignEntities = [] as const;

export function buildHrSchema(policy: SignInPolicy): Promise<SubgraphSchema> {
  return buildGuardedSchema({
    resolvers: [
      AgencyResolver,
      DistrictResolver,
      StaffingResolver,
      HolidayResolver,
      CalendarResolver,
      AccountResolver,
      AgencyPersonResolver,
      RoleGrantResolver,
      sessionResolver(policy),
      TokenResolver,
    ],
    references: {
      Agency: ({ code }: { code: string }, context: SubgraphContext) => agencyByCode(context).load(code),
      District: ({ code }: { code: string }, context: SubgraphContext) => districtByCode(context).load(code),
    },
    foreign: foreignEntities,
    permissions: hrPermissions,
  });
}
