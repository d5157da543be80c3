import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.js';
import { agencyByCode } from '../agency/agency.loader.js';
import { AgencyPerson } from './agency-person.js';
import { agencyPeople } from './agency-person.view.js';

@Resolver(() => AgencyPerson)
export class AgencyPersonResolver {
  @Query(() => [AgencyPerson], {
    nullable: true,
    description: 'ผู้ปฏิบัติงานของหน่วยงานและใต้สังกัด ไม่เกิน 100 คน · Who works at an agency and below it, at most 100, its own people first',
  })
  agencyPeople(
    @Arg('agencyCode', () => ID, { description: 'รหัสหน่วยงาน · Agency code' }) agencyCode: string,
    @Ctx() context: SubgraphContext,
    @Arg('search', () => String, { nullable: true, description: 'ส่วนหนึ่งของชื่อ · Part of a name' }) search: string | null = null,
  ): Promise<AgencyPerson[]> {
    return agencyPeople(context, agencyCode, search);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานที่สังกัด · Agency the person works at' })
  agency(@Root() person: AgencyPerson, @Ctx() context: SubgraphContext): Promise<Agency | null> {
    return agencyByCode(context).load(person.agencyCode);
  }
}
