import type { EntityManager } from '@mikro-orm/postgresql';

export interface ListedAccount {
  username: string;
  nameTh: string;
  nameEn: string;
  active: boolean;
  demonstration: boolean;
  /** `ROLE agency` joined by commas. */
  grants: string;
}

/** Every account with its roles, by user name, in one statement; never anything of its password. */
export function listAccounts(em: EntityManager): Promise<ListedAccount[]> {
  return em.execute<ListedAccount[]>(
    `select account.username, account.display_name_th as "nameTh", account.display_name_en as "nameEn", account.active, account.demonstration,
       coalesce((select string_agg(role_grant.role || ' ' || role_grant.agency_code, ', ' order by role_grant.role, role_grant.agency_code)
         from role_grant where role_grant.account_id = account.id), '') as grants
     from account order by account.username`,
  );
}
