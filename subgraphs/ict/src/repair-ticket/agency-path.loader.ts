import { AgencyRef } from '@nakhon/kit/agency-ref';
import { defineLoader } from '@nakhon/kit/loader';

/** Paths of agencies by code. */
export const agencyPathByCode = defineLoader<string, string>(
  (code) => code,
  async (codes, { em }) => new Map((await em.find(AgencyRef, { code: { $in: [...codes] } })).map(({ code, path }) => [code, path])),
);
