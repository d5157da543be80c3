import { defineLoader } from '@nakhon/kit/loader';
import { Account, RoleGrantRow } from './account.js';

export const accountById = defineLoader<string, Account>(
  (id) => id,
  async (ids, { em }) => new Map((await em.find(Account, { id: { $in: [...ids] } })).map((account) => [account.id, account])),
);

export const grantsByAccount = defineLoader<string, RoleGrantRow[]>(
  (id) => id,
  async (ids, { em }) => {
    const grants = await em.find(RoleGrantRow, { accountId: { $in: [...ids] } }, { orderBy: { role: 'asc', agencyCode: 'asc' } });
    return Map.groupBy(grants, (grant) => grant.accountId);
  },
);
