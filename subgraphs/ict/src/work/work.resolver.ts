import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { RepairEventName, ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';
import { assignRepairs } from './assign.service.js';
import { GUARANTEE_DAYS } from '@nakhon/core/guarantee';
import { LadderStep } from './ladder.enums.js';
import { openRepair } from './open.service.js';
import { KNOWN_PROBLEMS } from './problem.rules.js';
import { RepairProblem } from './repair-move.js';
import { RepairBatch } from './work-batch.js';
import { CorrectionInput, MoveInput, NoteInput, OpenTicketInput, SeenTicketInput } from './work-input.js';
import { answerChecklist, correctRepairEvent, moveRepair, noteRepair } from './work.service.js';

const KEY = { description: 'คีย์กันส่งซ้ำ · Key that makes a repeated write the same write' };
const TICKET = { description: 'งานซ่อม · Repair' };
const SEEN = { description: 'ลำดับเหตุการณ์ล่าสุดที่เห็น (eventCount) · Number of the newest event seen' };

@Resolver()
export class WorkResolver {
  @Query(() => [RepairProblem], { nullable: true, description: 'ปัญหาที่พบบ่อยตามคู่มือ · Known problems, by the manuals' })
  repairProblems(): RepairProblem[] {
    return KNOWN_PROBLEMS.map((problem) => ({ ...problem, guaranteeDays: GUARANTEE_DAYS }));
  }

  @Mutation(() => RepairTicket, {
    nullable: true,
    description: 'แจ้งซ่อม (หน่วยงานของตน หรือเจ้าหน้าที่) · Open a repair, for one’s own agency or as an officer',
  })
  openRepair(
    @Ctx() context: SubgraphContext,
    @Arg('input', () => OpenTicketInput, { description: 'การแจ้ง · The request' }) input: OpenTicketInput,
    @Arg('idempotencyKey', () => String, KEY) key: string,
  ): Promise<RepairTicket | null> {
    return openRepair(context, input, key);
  }

  @Mutation(() => RepairTicket, { nullable: true, description: 'เปลี่ยนสถานะตามตารางขั้นตอน · Move a repair by the table of moves' })
  moveRepair(
    @Ctx() context: SubgraphContext,
    @Arg('ticketId', () => ID, TICKET) ticketId: string,
    @Arg('to', () => RepairEventName, { description: 'ไปสถานะ · To this state' }) to: RepairEventName,
    @Arg('seenEvent', () => Int, SEEN) seenEvent: number,
    @Arg('idempotencyKey', () => String, KEY) idempotencyKey: string,
    @Arg('input', () => MoveInput, { nullable: true, description: 'ข้อเท็จจริง · What it brings' }) input?: MoveInput | null,
  ): Promise<RepairTicket | null> {
    return moveRepair(context, { ticketId, seenEvent, idempotencyKey }, to, input ?? {});
  }

  @Mutation(() => RepairBatch, {
    nullable: true,
    description:
      'มอบหมายงาน ไม่เกิน 100 งาน ตอบทีละงาน (รับงานเอง หรือหัวหน้าฝ่าย) · Give repairs to an officer or a section, 100 at most, each answered by itself',
  })
  assignRepairs(
    @Ctx() context: SubgraphContext,
    @Arg('tickets', () => [SeenTicketInput], { description: 'งานซ่อม · Repairs' }) tickets: SeenTicketInput[],
    @Arg('idempotencyKey', () => String, KEY) idempotencyKey: string,
    @Arg('officerId', () => ID, { nullable: true, description: 'ให้เจ้าหน้าที่ · To this officer' }) officerId?: string | null,
    @Arg('section', () => ServiceSection, { nullable: true, description: 'ให้ฝ่าย · To this section' }) section?: ServiceSection | null,
    @Arg('reasonTh', () => String, { nullable: true, description: 'เหตุผล (ต้องมีเมื่อส่งต่อฝ่ายอื่น) · Why; needed for another section' })
    reasonTh?: string | null,
  ): Promise<RepairBatch> {
    const given = { officerId: officerId ?? null, section: section ?? null, reasonTh: reasonTh ?? null };
    return assignRepairs(context, { tickets, ...given, idempotencyKey });
  }

  @Mutation(() => RepairTicket, {
    nullable: true,
    description: 'บันทึกสาเหตุ วิธีแก้ไข วันนัด หรือหมายเหตุ · Note cause, remedy, promised date or a remark',
  })
  noteRepair(
    @Ctx() context: SubgraphContext,
    @Arg('ticketId', () => ID, TICKET) ticketId: string,
    @Arg('seenEvent', () => Int, SEEN) seenEvent: number,
    @Arg('input', () => NoteInput, { description: 'บันทึก · Notes' }) input: NoteInput,
    @Arg('idempotencyKey', () => String, KEY) idempotencyKey: string,
  ): Promise<RepairTicket | null> {
    return noteRepair(context, { ticketId, seenEvent, idempotencyKey }, input);
  }

  @Mutation(() => RepairTicket, {
    nullable: true,
    description: 'ตอบรายการตรวจซอฟต์แวร์ขั้นถัดไป · Answer the next question of the software ladder',
  })
  answerChecklist(
    @Ctx() context: SubgraphContext,
    @Arg('ticketId', () => ID, TICKET) ticketId: string,
    @Arg('seenEvent', () => Int, SEEN) seenEvent: number,
    @Arg('step', () => LadderStep, { description: 'ขั้น · Step' }) step: LadderStep,
    @Arg('answer', () => Boolean, { description: 'ใช่หรือไม่ · Yes or no' }) answer: boolean,
    @Arg('idempotencyKey', () => String, KEY) idempotencyKey: string,
    @Arg('noteTh', () => String, { nullable: true, description: 'หมายเหตุ · Note' }) noteTh?: string | null,
  ): Promise<RepairTicket | null> {
    return answerChecklist(context, { ticketId, seenEvent, idempotencyKey }, { step, answer, noteTh: noteTh ?? null });
  }

  @Mutation(() => RepairTicket, {
    nullable: true,
    description: 'แก้ไขเหตุการณ์ก่อนหน้าด้วยเหตุการณ์ใหม่พร้อมเหตุผล · Correct an earlier event by a later one, with the reason',
  })
  correctRepairEvent(
    @Ctx() context: SubgraphContext,
    @Arg('ticketId', () => ID, TICKET) ticketId: string,
    @Arg('seenEvent', () => Int, SEEN) seenEvent: number,
    @Arg('corrects', () => Int, { description: 'ลำดับของเหตุการณ์ที่ผิด · Number of the event that was wrong' }) corrects: number,
    @Arg('input', () => CorrectionInput, { description: 'สิ่งที่แก้ไข · What was wrong' }) input: CorrectionInput,
    @Arg('reasonTh', () => String, { description: 'เหตุผล · Why' }) reasonTh: string,
    @Arg('idempotencyKey', () => String, KEY) idempotencyKey: string,
  ): Promise<RepairTicket | null> {
    return correctRepairEvent(context, { ticketId, seenEvent, idempotencyKey }, { corrects, input, reasonTh });
  }
}
