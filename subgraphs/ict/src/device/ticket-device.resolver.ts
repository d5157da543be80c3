import type { SubgraphContext } from '@nakhon/kit/context';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { deviceById } from './device.loader.js';
import { Device } from './device.js';

@Resolver(() => RepairTicket)
export class TicketDeviceResolver {
  @FieldResolver(() => Device, { nullable: true, description: 'อุปกรณ์ในทะเบียน · The device, where it is a registered one' })
  async device(@Ctx() context: SubgraphContext, @Root() { device }: RepairTicket): Promise<Device | null> {
    return device ? deviceById(context).load(device.id) : null;
  }
}
