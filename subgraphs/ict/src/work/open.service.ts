import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AgencyRef } from '@nakhon/kit/agency-ref';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { answeredOnce } from '@nakhon/kit/idempotency/answered-request.service';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import { Device } from '../device/device.js';
import { ownOfficer } from '../officer/service-officer.loader.js';
import type { ServiceOfficer } from '../officer/service-officer.js';
import { insertEvents, insertTickets } from '../repair-ticket/repair-ticket.bulk-sql.js';
import { RepairEventName, RepairPlace } from '../repair-ticket/repair-ticket.enums.js';
import { ticketById } from '../repair-ticket/repair-ticket.loader.js';
import type { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { projectTicket, sectionFor } from '../repair-ticket/repair-ticket.rules.js';
import type { ProjectedTicket, TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { repairPolicies } from '../service-standard/service-standard.reference.js';
import { newTrackCode, TRACK_CODE_BYTES } from '../track/track-code.rules.js';
import { turnaroundDelta } from '../turnaround/turnaround-delta.js';
import { recorded } from './append-events.service.js';
import { coveringRepair, type CoveringRepair } from './guarantee.view.js';
import { agencyMissing, agencyUnknown, deviceUnknown, notYourAgency } from './open.refusals.js';
import { checkedRequest, requireBringable, type CheckedRequest } from './open.rules.js';
import { nextTicketCode } from './ticket-number.service.js';
import type { OpenTicketInput } from './work-input.js';
import { notAnOfficer } from './work.refusals.js';

/**
 * Opens a repair: finds the guarantee, routes it, gives number and tracking code. Once for an account's key. Refuses what `checkedRequest`
 * and `requireBringable` refuse, AGENCY_MISSING, AGENCY_UNKNOWN, FORBIDDEN, DEVICE_NOT_FOUND, NOT_AN_OFFICER.
 */
export async function openRepair(context: SubgraphContext, input: OpenTicketInput, key: string): Promise<RepairTicket | null> {
  const officer = await ownOfficer(context);
  const { id } = await context.em.transactional((em) =>
    answeredOnce(em, context, { mutation: 'openRepair', key, input }, () => open(em, context, input, officer)),
  );
  return ticketById(context).load(id);
}

async function open(
  em: EntityManager,
  context: SubgraphContext,
  input: OpenTicketInput,
  officer: ServiceOfficer | null,
): Promise<{ id: string }> {
  const device = await deviceOf(em, input.deviceId ?? null);
  const agency = await askingAgency(em, context, input, device);
  const request = checkedRequest(input, isOfficerFor(context, officer, agency), context.now);
  if (device) await requireOwnDevice(em, device, agency);
  const guarantee = await coveringRepair(em, device?.id ?? null, request.problem, request.receivedAt);
  const ticket = await placed(em, context, { request, device, agency, guarantee });
  await insertTickets(em, [ticket]);
  await insertEvents(em, [{ ticketId: ticket.id, firstSeq: 1, events: ticket.events }]);
  await em.execute('insert into track_code (code, ticket_id, issued_at, source) values (?, ?, ?, ?)', [
    newTrackCode(randomBytes(TRACK_CODE_BYTES)),
    ticket.id,
    context.now,
    'hub',
  ]);
  const delta = turnaroundDelta();
  delta.count(ticket, 1);
  await delta.flush(em);
  const { id, code, section, kind, agencyCode } = ticket;
  audit(em, context, 'repair.open', `repair:${id}`, { code, section, kind, agencyCode, guaranteeOf: guarantee?.code ?? null });
  return { id };
}

async function deviceOf(em: EntityManager, id: string | null): Promise<Device | null> {
  if (id === null) return null;
  const device = isUuid(id) ? await em.findOne(Device, { id }) : null;
  if (!device) throw deviceUnknown(id);
  return device;
}

async function askingAgency(
  em: EntityManager,
  { viewer }: SubgraphContext,
  { agencyCode }: OpenTicketInput,
  device: Device | null,
): Promise<AgencyRef> {
  const own = viewer.grants
    .find(({ role }) => role === Role.REQUESTER)
    ?.path.split('/')
    .at(-2);
  const code = agencyCode?.trim() || device?.agencyCode || own;
  if (!code) throw agencyMissing();
  const agency = await em.findOne(AgencyRef, { code });
  if (!agency) throw agencyUnknown(code);
  const covers = subtreesOf(viewer, [Role.REQUESTER, Role.TECHNICIAN]).some((path) => agency.path.startsWith(path));
  if (!covers) throw notYourAgency(code);
  return agency;
}

/** Whether it is an officer who writes it down. A technician without a place in the roster is none, and asks for nobody else. */
function isOfficerFor({ viewer }: SubgraphContext, officer: ServiceOfficer | null, { path }: AgencyRef): boolean {
  const covers = (role: Role) => subtreesOf(viewer, [role]).some((subtree) => path.startsWith(subtree));
  if (covers(Role.TECHNICIAN) && officer) return true;
  if (!covers(Role.REQUESTER)) throw notAnOfficer('Mutation.openRepair');
  return false;
}

async function requireOwnDevice(em: EntityManager, device: Device, asking: AgencyRef): Promise<void> {
  const owner = await em.findOneOrFail(AgencyRef, { code: device.agencyCode });
  requireBringable({ ...device, agencyPath: owner.path }, asking.path);
}

interface Placing {
  request: CheckedRequest;
  device: Device | null;
  agency: AgencyRef;
  guarantee: CoveringRepair | null;
}

async function placed(em: EntityManager, context: SubgraphContext, placing: Placing): Promise<ProjectedTicket> {
  const { request, device, agency, guarantee } = placing;
  const { receivedAt, ...facts } = request;
  const routed = sectionFor(request.kind, agency.serviceSection ?? null);
  const ticket: TicketToWrite = {
    ...facts,
    id: context.newId(),
    code: '',
    agencyCode: agency.code,
    deviceId: device?.id ?? null,
    deviceTh: request.deviceTh ?? (device && `${device.brand} ${device.model}`),
    guaranteeOf: guarantee?.id ?? null,
    source: 'hub',
    externalId: null,
    observedUntil: null,
    finishUnknown: false,
    digest: null,
    events: [recorded(context, [], { name: RepairEventName.RECEIVED, occurredAt: receivedAt, ...underGuarantee(guarantee, routed) })],
  };
  const projection = projectTicket(ticket, ticket.events, await repairPolicies(em));
  // Whoever has the number holds it until the end: it comes last.
  const code = await nextTicketCode(em, context.now);
  return { ...ticket, ...projection, code, section: projection.handedToSection ?? routed };
}

/** Under the guarantee it is mended on site by the officer who mended it before [001] 1.1 step 3, while at work. */
function underGuarantee(guarantee: CoveringRepair | null, routed: ReturnType<typeof sectionFor>) {
  if (!guarantee) return {};
  const { officerId, officerSection } = guarantee;
  const isElsewhere = officerSection !== null && officerSection !== routed;
  return { officerId, facts: { place: RepairPlace.ON_SITE, ...(isElsewhere ? { section: officerSection } : {}) } };
}
