import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '@nakhon/core/bangkok-time';
import { AgencyRef } from '@nakhon/kit/agency-ref';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { requireSubtree } from '@nakhon/kit/permission';
import { isUuid } from '@nakhon/kit/uuid';
import { DEVICE_WRITERS } from '../permissions.js';
import { agencyUnknown, assetNumberTaken, deviceChanged, deviceNotFound } from './device.refusals.js';
import type { DeviceInput } from './device-input.js';
import { Device } from './device.js';
import { checkedDevice, type DeviceFacts } from './device.rules.js';

/**
 * Adds a device or changes one that was seen as `seenVersion` (0 = new). Refuses as `checkedDevice` does, AGENCY_UNKNOWN, DEVICE_NOT_FOUND,
 * STALE_VERSION, ASSET_NUMBER_TAKEN, and FORBIDDEN outside the viewer's subtree, before and after.
 */
export async function saveDevice(context: SubgraphContext, input: DeviceInput, seenVersion: number): Promise<Device> {
  const facts = checkedDevice(factsOf(input), localDateOf(context.now));
  try {
    return await context.em.transactional(async (em) => {
      await requireWriter(em, context, facts.agencyCode);
      const device = input.id == null ? newDevice(em, context) : await seenDevice(em, context, input.id, seenVersion);
      const before = { agencyCode: device.agencyCode ?? null, state: device.state ?? null };
      em.assign(device, facts);
      audit(em, context, 'device.save', `device:${device.id}`, { before, agencyCode: facts.agencyCode, state: facts.state });
      await em.flush();
      return device;
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw assetNumberTaken(facts.assetNumber);
    throw error;
  }
}

function factsOf(input: DeviceInput): DeviceFacts {
  const { assetNumber, kind, brand, model, agencyCode, state } = input;
  const { serial = null, placeTh = null, boughtOn = null, warrantyUntil = null } = input;
  return { assetNumber, kind, brand, model, agencyCode, state, serial, placeTh, boughtOn, warrantyUntil };
}

async function requireWriter(em: EntityManager, { viewer }: SubgraphContext, agencyCode: string): Promise<void> {
  const agency = await em.findOne(AgencyRef, { code: agencyCode });
  if (!agency) throw agencyUnknown(agencyCode, 'input.agencyCode');
  requireSubtree(viewer, DEVICE_WRITERS, agency.path, 'Mutation.saveDevice');
}

function newDevice(em: EntityManager, context: SubgraphContext): Device {
  const device = Object.assign(new Device(), { id: context.newId(), source: 'hub', recordedAt: context.now });
  em.persist(device);
  return device;
}

async function seenDevice(em: EntityManager, context: SubgraphContext, id: string, seenVersion: number): Promise<Device> {
  const [row] = isUuid(id) ? await em.execute('select * from device where id = ? for update', [id]) : [];
  if (!row) throw deviceNotFound(id);
  const device = em.map(Device, row);
  await requireWriter(em, context, device.agencyCode);
  if (device.version !== seenVersion) throw deviceChanged(seenVersion, device.version);
  device.version++;
  return device;
}
