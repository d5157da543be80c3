import type { SubgraphContext } from '@nakhon/kit/context';
import { defineLoader } from '@nakhon/kit/loader';
import { ServiceOfficer } from './service-officer.js';

/** Officers by id, those who left too: whoever may see a repair may see who was on it. */
export const officerById = defineLoader<string, ServiceOfficer>(
  (id) => id,
  async (ids, { em }) => new Map((await em.find(ServiceOfficer, { id: { $in: [...ids] } })).map((officer) => [officer.id, officer])),
);

const activeByUsername = defineLoader<string, ServiceOfficer>(
  (username) => username,
  async (usernames, { em }) => {
    const officers = await em.find(ServiceOfficer, { username: { $in: [...usernames] }, active: true });
    return new Map(officers.map((officer) => [officer.username!, officer]));
  },
);

/** The viewer as an officer at work in the roster; null when they are none. */
export async function ownOfficer(context: SubgraphContext): Promise<ServiceOfficer | null> {
  const { username } = context.viewer;
  return username === undefined ? null : activeByUsername(context).load(username);
}
