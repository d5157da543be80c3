import { LockMode, UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@nakhon/core/refusal';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import type { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import { officerNotFound } from '../work/work.refusals.js';
import type { ServiceOfficerInput } from './officer-input.js';
import { ownOfficer } from './service-officer.loader.js';
import { ServiceOfficer } from './service-officer.js';
import { changedOfficer, type RosterKeeper } from './service-officer.rules.js';

/** The roster by section and name; all of it, or of one section, or those at work only. */
export function serviceOfficers(
  { em }: SubgraphContext,
  section: ServiceSection | null,
  active: boolean | null,
): Promise<ServiceOfficer[]> {
  const where = { ...(section ? { section } : {}), ...(active === null ? {} : { active }) };
  return em.find(ServiceOfficer, where, { orderBy: { section: 'asc', leads: 'desc', nameTh: 'asc', id: 'asc' } });
}

/** Adds or changes an officer. Refuses OFFICER_NOT_FOUND, USERNAME_TAKEN and what `changedOfficer` refuses. */
export async function saveServiceOfficer(context: SubgraphContext, input: ServiceOfficerInput): Promise<ServiceOfficer> {
  const own = await ownOfficer(context);
  const isAdmin = subtreesOf(context.viewer, [Role.ADMIN]).length > 0;
  const keeper: RosterKeeper = { isAdmin, leadsSection: own?.leads ? own.section : null };
  try {
    return await context.em.transactional((em) => save(em, context, keeper, input));
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw usernameTaken(input.username ?? '');
    throw error;
  }
}

async function save(
  em: EntityManager,
  context: SubgraphContext,
  keeper: RosterKeeper,
  input: ServiceOfficerInput,
): Promise<ServiceOfficer> {
  const known = input.id ? await knownOfficer(em, input.id) : null;
  const facts = changedOfficer(keeper, known, input);
  const officer = known ? em.assign(known, facts) : em.create(ServiceOfficer, { id: context.newId(), source: 'hub', ...facts });
  const { id, section, leads, active } = officer;
  audit(em, context, 'officer.save', `officer:${id}`, { section, leads, active, added: !known });
  return officer;
}

async function knownOfficer(em: EntityManager, id: string): Promise<ServiceOfficer> {
  const officer = isUuid(id) ? await em.findOne(ServiceOfficer, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!officer) throw officerNotFound(id);
  return officer;
}

function usernameTaken(username: string): Refusal {
  const messages = { th: 'บัญชีนี้เป็นของเจ้าหน้าที่คนอื่นแล้ว', en: 'Another officer has this account already' };
  return new Refusal('USERNAME_TAKEN', messages, { username: username.slice(0, 40) }, 'input.username');
}
