import type { SubgraphContext } from '@nakhon/kit/context';
import { cursorInvalid, decodeCursor, PageArguments, pageSize, type Connection } from '@nakhon/kit/paging';
import { isUuid } from '@nakhon/kit/uuid';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { RepairTicketConnection } from '../repair-ticket/repair-ticket.list.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { DeviceConnection, DeviceInput, DeviceListArguments } from './device-input.js';
import { deviceHistory, openTicketOfDevice } from './device.loader.js';
import { Device } from './device.js';
import { saveDevice } from './device.service.js';
import { deviceBy, devices } from './device.view.js';

@Resolver(() => Device)
export class DeviceResolver {
  @Query(() => DeviceConnection, { nullable: true, description: 'อุปกรณ์ตามเลขครุภัณฑ์ · Devices by asset number' })
  devices(@Ctx() context: SubgraphContext, @Args(() => DeviceListArguments) args: DeviceListArguments): Promise<Connection<Device>> {
    return devices(context, args);
  }

  @Query(() => Device, { nullable: true, description: 'อุปกรณ์หนึ่งเครื่อง · One device' })
  device(
    @Ctx() context: SubgraphContext,
    @Arg('key', () => String, { description: 'รหัสในระบบหรือเลขครุภัณฑ์ · Identifier or asset number' }) key: string,
  ): Promise<Device | null> {
    return deviceBy(context, key);
  }

  @Mutation(() => Device, { nullable: true, description: 'เพิ่มหรือแก้ไขอุปกรณ์ · Adds or changes a device' })
  saveDevice(
    @Ctx() context: SubgraphContext,
    @Arg('input', () => DeviceInput, { description: 'ข้อมูล · What is to be known' }) input: DeviceInput,
    @Arg('seenVersion', () => Int, { description: 'ลำดับที่ที่เห็นล่าสุด 0 = เพิ่มใหม่ · Version that was seen; 0 for a new one' })
    seenVersion: number,
  ): Promise<Device> {
    return saveDevice(context, input, seenVersion);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานเจ้าของ · The agency it belongs to' })
  agency(@Root() { agencyCode }: Device): Agency {
    return Object.assign(new Agency(), { code: agencyCode });
  }

  @FieldResolver(() => RepairTicketConnection, { nullable: true, description: 'ประวัติการซ่อม ใหม่ไปเก่า · Its repairs, newest first' })
  async repairs(
    @Ctx() context: SubgraphContext,
    @Root() { id }: Device,
    @Args(() => PageArguments) args: PageArguments,
  ): Promise<Connection<RepairTicket> | null> {
    return deviceHistory(context).load({ deviceId: id, size: pageSize(args.first), after: afterOf(args.after) });
  }

  @FieldResolver(() => RepairTicket, { nullable: true, description: 'งานซ่อมที่ยังไม่จบ · The repair that it is in now' })
  openRepair(@Ctx() context: SubgraphContext, @Root() { id }: Device): Promise<RepairTicket | null> {
    return openTicketOfDevice(context).load(id);
  }
}

function afterOf(cursor: string | null | undefined): { receivedMs: number; id: string } | null {
  const values = decodeCursor(cursor, 2);
  if (!values) return null;
  const [receivedMs, id] = values;
  if (typeof receivedMs !== 'number' || typeof id !== 'string' || !isUuid(id)) throw cursorInvalid();
  return { receivedMs, id };
}
