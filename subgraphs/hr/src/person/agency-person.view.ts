import type { SubgraphContext } from '@nakhon/kit/context';
import { subtreesOf } from '@nakhon/kit/permission';
import { containing, textArray } from '@nakhon/kit/sql';
import type { AgencyPerson } from './agency-person.js';
import { PERSON_READERS } from './person-visibility.js';

/** The most that are given; with more a search is needed. */
const MOST_PEOPLE = 100;

/**
 * Who works at an agency or below it with an account in use, the agency's own first, then by name: one statement. None of agencies outside
 * the viewer's subtrees. `search` is part of a name or user name. Refuses SEARCH_TOO_LONG.
 */
export function agencyPeople(context: SubgraphContext, agencyCode: string, search: string | null): Promise<AgencyPerson[]> {
  const like = containing(search?.trim() ?? '');
  return context.em.execute<AgencyPerson[]>(
    `select account.id as "accountId", display_name_th as "nameTh", display_name_en as "nameEn", agency.code as "agencyCode"
     from account join agency on agency.code = account.agency_code join agency asked on asked.code = ? and agency.path like asked.path || '%'
     where account.active and (display_name_th ilike ? or display_name_en ilike ? or username ilike ?)
       and exists (select 1 from unnest(?::text[]) subtree where agency.path like subtree || '%')
     order by agency.path, display_name_th, account.id limit ?`,
    [agencyCode, like, like, like, textArray(subtreesOf(context.viewer, PERSON_READERS)), MOST_PEOPLE],
  );
}
