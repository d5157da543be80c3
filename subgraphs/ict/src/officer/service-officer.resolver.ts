import type { SubgraphContext } from '@nakhon/kit/context';
import { Role } from '@nakhon/kit/role';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import { ServiceOfficerInput } from './officer-input.js';
import { ServiceOfficer } from './service-officer.js';
import { saveServiceOfficer, serviceOfficers } from './service-officer.service.js';

/** Who keeps the roster, and so has to see whose account is whose. */
const KEEPERS: ReadonlySet<Role> = new Set([Role.ADMIN, Role.TECHNICIAN]);

@Resolver(() => ServiceOfficer)
export class ServiceOfficerResolver {
  @Query(() => [ServiceOfficer], { nullable: true, description: 'ทะเบียนเจ้าหน้าที่ · The roster of officers' })
  serviceOfficers(
    @Ctx() context: SubgraphContext,
    @Arg('section', () => ServiceSection, { nullable: true, description: 'เฉพาะฝ่าย · Only of this section' })
    section?: ServiceSection | null,
    @Arg('active', () => Boolean, { nullable: true, description: 'เฉพาะที่ยังปฏิบัติงาน · Only those at work, or only those who left' })
    active?: boolean | null,
  ): Promise<ServiceOfficer[]> {
    return serviceOfficers(context, section ?? null, active ?? null);
  }

  @Mutation(() => ServiceOfficer, {
    nullable: true,
    description: 'เพิ่มหรือแก้ไขเจ้าหน้าที่ (ผู้ดูแลระบบ หรือหัวหน้าฝ่าย) · Add or change an officer, as administrator or head of the section',
  })
  saveServiceOfficer(
    @Ctx() context: SubgraphContext,
    @Arg('input', () => ServiceOfficerInput, { description: 'เจ้าหน้าที่ · Officer' }) input: ServiceOfficerInput,
  ): Promise<ServiceOfficer> {
    return saveServiceOfficer(context, input);
  }

  @FieldResolver(() => String, { nullable: true, description: 'ชื่อบัญชี (เห็นเฉพาะผู้ดูแลทะเบียน) · Username, for those who keep the roster' })
  username(@Ctx() { viewer }: SubgraphContext, @Root() { username }: ServiceOfficer): string | null {
    return viewer.grants.some(({ role }) => KEEPERS.has(role)) ? username : null;
  }
}
