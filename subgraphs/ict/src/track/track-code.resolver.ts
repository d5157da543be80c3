import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { Device } from '../device/device.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { codeOfDevice, codeOfTicket } from './track-code.loader.js';
import { trackPath } from './track-code.rules.js';
import { issueTrackCodes, withdrawTrackCode } from './track-code.service.js';
import type { TrackedKind } from './track-code.view.js';

enum Tracked {
  TICKET = 'TICKET',
  DEVICE = 'DEVICE',
}

registerEnumType(Tracked, {
  name: 'Tracked',
  description: 'สิ่งที่รหัสติดตามนำไปถึง · What a tracking code leads to',
  valuesConfig: {
    TICKET: { description: 'งานซ่อมหนึ่งงาน · One repair' },
    DEVICE: { description: 'งานซ่อมล่าสุดของอุปกรณ์ · The newest repair of a device' },
  },
});

const KINDS: Record<Tracked, TrackedKind> = { TICKET: 'ticket', DEVICE: 'device' };

@ObjectType({ description: 'ที่อยู่ของหน้าติดตาม สำหรับพิมพ์เป็นคิวอาร์โค้ด · Where a repair can be followed; to be printed as a QR code' })
class TrackLink {
  @Field(() => ID, { description: 'งานซ่อมหรืออุปกรณ์ · The repair or the device' })
  id!: string;
  @Field(() => String, { description: 'ที่อยู่ต่อท้าย PUBLIC_URL · Path below the hub’s address' })
  path!: string;
}

@Resolver(() => RepairTicket)
export class TrackCodeResolver {
  @Mutation(() => [TrackLink], {
    nullable: true,
    description: 'รหัสติดตามที่ใช้อยู่ ออกให้ใหม่ถ้ายังไม่มี (ไม่เกิน 100) · The codes in force; who has none gets one; at most 100',
  })
  async issueTrackCodes(
    @Ctx() context: SubgraphContext,
    @Arg('of', () => Tracked, { description: 'งานซ่อมหรืออุปกรณ์ · Repairs or devices' }) of: Tracked,
    @Arg('ids', () => [ID], { description: 'รหัสในระบบ · Identifiers' }) ids: string[],
  ): Promise<TrackLink[]> {
    const codes = await issueTrackCodes(context, KINDS[of], ids);
    return [...codes].map(([id, code]) => Object.assign(new TrackLink(), { id, path: trackPath(code) }));
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: 'เพิกถอนรหัสติดตาม หน้านั้นจะเปิดไม่ได้อีก · Withdraws the code in force: its page is gone; false when there was none',
  })
  withdrawTrackCode(
    @Ctx() context: SubgraphContext,
    @Arg('of', () => Tracked, { description: 'งานซ่อมหรืออุปกรณ์ · A repair or a device' }) of: Tracked,
    @Arg('id', () => ID, { description: 'รหัสในระบบ · Identifier' }) id: string,
  ): Promise<boolean> {
    return withdrawTrackCode(context, KINDS[of], id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'ที่อยู่ของหน้าติดตาม · Path of the public page; null when none is in force' })
  async trackPath(@Ctx() context: SubgraphContext, @Root() { id }: RepairTicket): Promise<string | null> {
    const code = await codeOfTicket(context).load(id);
    return code === null ? null : trackPath(code);
  }
}

@Resolver(() => Device)
export class DeviceTrackResolver {
  @FieldResolver(() => String, { nullable: true, description: 'ที่อยู่ของหน้าติดตาม · Path of the public page; null when none is in force' })
  async trackPath(@Ctx() context: SubgraphContext, @Root() { id }: Device): Promise<string | null> {
    const code = await codeOfDevice(context).load(id);
    return code === null ? null : trackPath(code);
  }
}
