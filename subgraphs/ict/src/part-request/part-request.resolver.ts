import { localDateOf } from '@nakhon/core/bangkok-time';
import type { SubgraphContext } from '@nakhon/kit/context';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { materialById } from '../material/material.loader.js';
import { Material } from '../material/material.js';
import { KEY, SEEN } from '../material/stock-arguments.js';
import { ticketById } from '../repair-ticket/repair-ticket.loader.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { PartRequestEvent } from './part-request-event.js';
import { PartRequestInput } from './part-request-input.js';
import { PartRequestState } from './part-request.enums.js';
import { PartRequestArguments, PartRequestConnection } from './part-request.list.js';
import { eventsOfPartRequest, partPartiesOfTicket, partRequestById, partsOfTicket, repairOfPart } from './part-request.loader.js';
import { openPartMoves } from './part-request.rules.js';
import { answerPartRequest, requestPart } from './part-request.service.js';
import { partRequests } from './part-request.view.js';
import { PartRequest } from './part-request.js';

@Resolver(() => PartRequest)
export class PartRequestResolver {
  @Query(() => PartRequestConnection, { nullable: true, description: 'คำขออะไหล่ ใหม่ไปเก่า · Part requests, newest first' })
  partRequests(
    @Ctx() context: SubgraphContext,
    @Args(() => PartRequestArguments) args: PartRequestArguments,
  ): Promise<PartRequestConnection> {
    return partRequests(context, args);
  }

  @Query(() => PartRequest, { nullable: true, description: 'คำขออะไหล่หนึ่งรายการ · A part request' })
  partRequest(
    @Ctx() context: SubgraphContext,
    @Arg('id', () => ID, { description: 'รหัสในระบบ · Identifier' }) id: string,
  ): Promise<PartRequest | null> {
    return partRequestById(context).load(id);
  }

  @Mutation(() => PartRequest, { nullable: true, description: 'ขออะไหล่ให้งานซ่อม (เจ้าหน้าที่ช่าง) · Ask for a part, as technician' })
  async requestPart(
    @Ctx() context: SubgraphContext,
    @Arg('input', () => PartRequestInput, { description: 'คำขอ · The request' }) input: PartRequestInput,
    @Arg('idempotencyKey', () => String, KEY) key: string,
  ): Promise<PartRequest | null> {
    return fresh(context, await requestPart(context, input, key));
  }

  @Mutation(() => PartRequest, { nullable: true, description: 'เปลี่ยนสถานะคำขออะไหล่ · Move a part request on' })
  async answerPartRequest(
    @Ctx() context: SubgraphContext,
    @Arg('id', () => ID, { description: 'คำขอ · The request' }) id: string,
    @Arg('to', () => PartRequestState, { description: 'สถานะใหม่ · State it becomes' }) to: PartRequestState,
    @Arg('seenVersion', () => Int, SEEN) seenVersion: number,
    @Arg('idempotencyKey', () => String, KEY) idempotencyKey: string,
    @Arg('expectedOn', () => LocalDateScalar, {
      nullable: true,
      description: 'วันที่คาดว่าจะได้ของ (เมื่อสั่งซื้อ) · Day it is expected, when ordered',
    })
    expectedOn?: string | null,
    @Arg('noteTh', () => String, { nullable: true, description: 'เหตุผลหรือหมายเหตุ · Reason or note' }) noteTh?: string | null,
    @Arg('byName', () => String, { nullable: true, description: 'ชื่อผู้ทำรายการ · Name of who acts' }) byName?: string | null,
  ): Promise<PartRequest | null> {
    const act = { id, to, seenVersion, idempotencyKey, expectedOn: expectedOn ?? null, noteTh: noteTh ?? null, byName: byName ?? null };
    return fresh(context, await answerPartRequest(context, act));
  }

  @FieldResolver(() => RepairTicket, { nullable: true, description: 'งานซ่อม (เฉพาะผู้ที่เห็นงานซ่อมได้) · The repair, for those who may see it' })
  ticket(@Ctx() context: SubgraphContext, @Root() { ticketId }: PartRequest): Promise<RepairTicket | null> {
    return ticketById(context).load(ticketId);
  }

  @FieldResolver(() => String, { description: 'เลขที่งานซ่อม · Number of the repair' })
  async ticketCode(@Ctx() context: SubgraphContext, @Root() { ticketId }: PartRequest): Promise<string> {
    return (await repairOfPart(context).load(ticketId))?.code ?? '';
  }

  @FieldResolver(() => String, { nullable: true, description: 'อาการของงานซ่อม · What the repair is about' })
  async subjectTh(@Ctx() context: SubgraphContext, @Root() { ticketId }: PartRequest): Promise<string | null> {
    return (await repairOfPart(context).load(ticketId))?.subjectTh ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'เครื่องที่ซ่อม · The device under repair' })
  async deviceTh(@Ctx() context: SubgraphContext, @Root() { ticketId }: PartRequest): Promise<string | null> {
    return (await repairOfPart(context).load(ticketId))?.deviceTh ?? null;
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานผู้แจ้งซ่อม · The agency whose device it is' })
  async agency(@Ctx() context: SubgraphContext, @Root() { ticketId }: PartRequest): Promise<Agency | null> {
    const repair = await repairOfPart(context).load(ticketId);
    return repair ? Object.assign(new Agency(), { code: repair.agencyCode }) : null;
  }

  @FieldResolver(() => Material, { nullable: true, description: 'วัสดุในคลังที่ตรงกัน · The material of the store that it is' })
  material(@Ctx() context: SubgraphContext, @Root() { materialId }: PartRequest): Promise<Material | null> {
    return materialId === null ? Promise.resolve(null) : materialById(context).load(materialId);
  }

  @FieldResolver(() => Boolean, { description: 'เลยกำหนดส่งของแล้ว · Whether it should have arrived by now' })
  overdue(@Ctx() { now }: SubgraphContext, @Root() { state, expectedOn }: PartRequest): boolean {
    return state === PartRequestState.ORDERED && expectedOn !== null && expectedOn < localDateOf(now);
  }

  @FieldResolver(() => [PartRequestEvent], { description: 'เหตุการณ์ เก่าไปใหม่ · Its log, oldest first' })
  async events(@Ctx() context: SubgraphContext, @Root() { id }: PartRequest): Promise<PartRequestEvent[]> {
    return (await eventsOfPartRequest(context).load(id)) ?? [];
  }

  @FieldResolver(() => [PartRequestState], { description: 'สถานะที่ผู้ใช้เปลี่ยนไปได้ · States that the viewer may move it to' })
  async moves(@Ctx() context: SubgraphContext, @Root() { state, ticketId }: PartRequest): Promise<PartRequestState[]> {
    return openPartMoves(state, (await partPartiesOfTicket(context).load(ticketId)) ?? []);
  }
}

@Resolver(() => RepairTicket)
export class TicketPartsResolver {
  @FieldResolver(() => [PartRequest], { description: 'อะไหล่ที่ขอให้งานซ่อมนี้ · Parts asked for this repair' })
  async parts(@Ctx() context: SubgraphContext, @Root() { id }: RepairTicket): Promise<PartRequest[]> {
    return (await partsOfTicket(context).load(id)) ?? [];
  }
}

function fresh(context: SubgraphContext, id: string): Promise<PartRequest | null> {
  return partRequestById(context).clear(id).load(id);
}
