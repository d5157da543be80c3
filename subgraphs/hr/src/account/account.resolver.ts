import type { SubgraphContext } from '@nakhon/kit/context';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.js';
import { agencyByCode } from '../agency/agency.loader.js';
import { Account, RoleGrant } from './account.js';
import { accountById, grantsByAccount } from './account.loader.js';

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account, { nullable: true, description: 'บัญชีของผู้ที่เข้าสู่ระบบอยู่ ว่างเมื่อยังไม่เข้าสู่ระบบ · The account signed in, or null' })
  async me(@Ctx() context: SubgraphContext): Promise<Account | null> {
    const { accountId } = context.viewer;
    return accountId === undefined ? null : accountById(context).load(accountId);
  }

  @FieldResolver(() => Agency, { description: 'หน่วยงานที่สังกัด · Agency the person works at' })
  agency(@Root() account: Account, @Ctx() context: SubgraphContext): Promise<Agency | null> {
    return agencyByCode(context).load(account.agencyCode);
  }

  @FieldResolver(() => [RoleGrant], { description: 'บทบาทที่ได้รับ · Roles granted' })
  async grants(@Root() account: Account, @Ctx() context: SubgraphContext): Promise<RoleGrant[]> {
    return (await grantsByAccount(context).load(account.id)) ?? [];
  }
}

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  @FieldResolver(() => Agency, { description: 'หน่วยงานที่บทบาทครอบคลุม · Agency that the role covers, with all below' })
  agency(@Root() grant: RoleGrant, @Ctx() context: SubgraphContext): Promise<Agency | null> {
    return agencyByCode(context).load(grant.agencyCode);
  }
}
