import { Role } from '@nakhon/kit/role';
import type { Viewer } from '@nakhon/kit/viewer';
import { expect, test } from 'vitest';
import type { ServiceOfficer } from '../officer/service-officer.js';
import { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import { standingOn, type Standing } from './acting.rules.js';

const CITY = '/00000000/';
const OFFICE = '/00000000/50010000/';
const OTHER = '/00000000/50020000/';
const viewer = (...grants: [Role, string][]): Viewer => ({ kind: 'account', grants: grants.map(([role, path]) => ({ role, path })) });
const of = (section: ServiceSection) => ({ section }) as ServiceOfficer;
const { REPAIR, SERVICE_1 } = ServiceSection;
const { TECHNICIAN, REQUESTER, ADMIN, EXECUTIVE, STOCK, HEAD } = Role;

test.each<[string, Viewer, ServiceOfficer | null, Standing]>([
  ['an officer of its section', viewer([TECHNICIAN, CITY]), of(REPAIR), 'WORKER'],
  ['an officer of another section', viewer([TECHNICIAN, CITY]), of(SERVICE_1), 'OTHER_SECTION'],
  ['a technician who is not in the roster', viewer([TECHNICIAN, CITY]), null, 'NOT_AN_OFFICER'],
  ['an officer whose grant ends elsewhere', viewer([TECHNICIAN, OTHER]), of(REPAIR), 'NONE'],
  ['somebody in the roster without the role', viewer([STOCK, CITY]), of(REPAIR), 'NONE'],
  ['the agency that asked', viewer([REQUESTER, OFFICE]), null, 'REQUESTER'],
  ['another agency', viewer([REQUESTER, OTHER]), null, 'NONE'],
  ['an officer of its section whose agency asked', viewer([TECHNICIAN, CITY], [REQUESTER, OFFICE]), of(REPAIR), 'WORKER'],
  ['an officer of another section whose agency asked', viewer([TECHNICIAN, CITY], [REQUESTER, OFFICE]), of(SERVICE_1), 'REQUESTER'],
  ['an administrator', viewer([ADMIN, CITY]), null, 'NONE'],
  ['an executive', viewer([EXECUTIVE, CITY]), null, 'NONE'],
  ['the head of the agency', viewer([HEAD, OFFICE]), null, 'NONE'],
  ['nobody', { kind: 'nobody', grants: [] }, null, 'NONE'],
])('%s', (_, who, officer, standing) => {
  expect(standingOn(who, officer, { section: REPAIR, agencyPath: OFFICE })).toBe(standing);
});

test('on a citizens’ report nobody acts', () => {
  expect(standingOn(viewer([TECHNICIAN, CITY], [REQUESTER, CITY]), of(REPAIR), { section: null, agencyPath: OFFICE })).toBe('NONE');
});
