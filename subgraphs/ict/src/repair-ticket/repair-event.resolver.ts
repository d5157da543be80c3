import type { SubgraphContext } from '@nakhon/kit/context';
import { Instant, LocalDateScalar } from '@nakhon/kit/scalars';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { officerById } from '../officer/service-officer.loader.js';
import { ServiceOfficer } from '../officer/service-officer.js';
import { LadderStep } from '../work/ladder.enums.js';
import { seesContact } from '../work/ticket-work.view.js';
import type { EventFacts } from './event-facts.js';
import { RepairEvent } from './repair-event.js';
import { RepairPlace, ServiceSection } from './repair-ticket.enums.js';

const factsOf = ({ facts }: RepairEvent): EventFacts => (facts as EventFacts | null) ?? {};

@Resolver(() => RepairEvent)
export class RepairEventResolver {
  @FieldResolver(() => ServiceOfficer, { nullable: true, description: 'ผู้รับผิดชอบตั้งแต่เหตุการณ์นี้ · Who is on it from this event on' })
  async officer(@Ctx() context: SubgraphContext, @Root() { officerId }: RepairEvent): Promise<ServiceOfficer | null> {
    return officerId ? officerById(context).load(officerId) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'เหตุผล · Why' })
  reasonTh(@Root() event: RepairEvent): string | null {
    return factsOf(event).reasonTh ?? null;
  }

  @FieldResolver(() => RepairPlace, { nullable: true, description: 'ซ่อมที่ใด · Where it is mended' })
  place(@Root() event: RepairEvent): RepairPlace | null {
    return factsOf(event).place ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'สาเหตุ · Cause' })
  causeTh(@Root() event: RepairEvent): string | null {
    return factsOf(event).causeTh ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'วิธีแก้ไข · Remedy' })
  remedyTh(@Root() event: RepairEvent): string | null {
    return factsOf(event).remedyTh ?? null;
  }

  @FieldResolver(() => LocalDateScalar, { nullable: true, description: 'วันที่นัดหมาย · Promised date' })
  promisedOn(@Root() event: RepairEvent): string | null {
    return factsOf(event).promisedOn ?? null;
  }

  @FieldResolver(() => ServiceSection, { nullable: true, description: 'ส่งต่อไปฝ่าย · The section it was handed to' })
  section(@Root() event: RepairEvent): ServiceSection | null {
    return factsOf(event).section ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'ผู้รับเครื่อง (เห็นเฉพาะช่างและหน่วยงานเจ้าของเรื่อง) · Who received it; only for those who mend and the agency itself',
  })
  async receivedBy(@Ctx() context: SubgraphContext, @Root() event: RepairEvent): Promise<string | null> {
    const { receivedBy } = factsOf(event);
    return receivedBy !== undefined && (await seesContact(context, event.ticket)) ? receivedBy : null;
  }

  @FieldResolver(() => [String], { description: 'เอกสารที่ส่งมอบ · Documents handed over' })
  documents(@Root() event: RepairEvent): string[] {
    return factsOf(event).documents ?? [];
  }

  @FieldResolver(() => LadderStep, { nullable: true, description: 'ขั้นของรายการตรวจ · Question of the ladder' })
  step(@Root() event: RepairEvent): LadderStep | null {
    return factsOf(event).step ?? null;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'คำตอบ · Answer' })
  answer(@Root() event: RepairEvent): boolean | null {
    return factsOf(event).answer ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'แก้ไขเหตุการณ์ลำดับที่ · Number of the event that it corrects' })
  corrects(@Root() event: RepairEvent): number | null {
    return factsOf(event).corrects ?? null;
  }

  @FieldResolver(() => Instant, { nullable: true, description: 'เวลาที่ถูกต้องของเหตุการณ์นั้น · When that event really happened' })
  correctedTo(@Root() event: RepairEvent): Date | null {
    const { occurredAt } = factsOf(event);
    return occurredAt === undefined ? null : new Date(occurredAt);
  }

  @FieldResolver(() => String, { nullable: true, description: 'หมายเหตุที่ถูกต้อง · The right note of that event' })
  correctedNoteTh(@Root() event: RepairEvent): string | null {
    return factsOf(event).noteTh ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'ตัดเหตุการณ์นั้นออก · It takes that event out' })
  strikes(@Root() event: RepairEvent): boolean {
    return factsOf(event).struck ?? false;
  }
}
