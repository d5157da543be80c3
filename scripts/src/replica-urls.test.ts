import { describe, expect, it } from 'vitest';
import { readEnvironment } from './env.js';
import { replicaUrlsOf } from './replica-urls.js';

const urls = {
  hr: 'postgres://nakhon_hr:a%2Fb@main:5432/nakhon',
  plans: 'postgres://nakhon_plans:p@main:5432/nakhon',
  finance: 'postgres://nakhon_finance:f@main:5432/nakhon',
  procurement: 'postgres://nakhon_procurement:q@main:5432/nakhon',
  ict: 'postgres://own:o@apart:5432/tickets?options=-c%20search_path%3Dict',
};
const found = (environment: Record<string, string>) => replicaUrlsOf(urls, readEnvironment(environment));

describe('the replica of a subgraph', () => {
  it('is none without a setting', () => {
    expect(found({})).toEqual({});
    expect(found({ DATABASE_REPLICA_URL: '' })).toEqual({});
  });

  it('is the hub’s, under the login of the subgraph and no other', () => {
    const { hr, plans } = found({ DATABASE_REPLICA_URL: 'postgres://admin:secret@standby:5433/nakhon?sslmode=require' });
    expect(hr).toBe('postgres://nakhon_hr:a%2Fb@standby:5433/nakhon?sslmode=require');
    expect(plans).toBe('postgres://nakhon_plans:p@standby:5433/nakhon?sslmode=require');
  });

  it('is not the hub’s where the subgraph is on a server of its own, unless it has one of its own', () => {
    const apart = { DATABASE_REPLICA_URL: 'postgres://standby/nakhon', DATABASE_URL_ICT: urls.ict };
    expect(Object.keys(found(apart))).toEqual(['hr', 'plans', 'finance', 'procurement']);
    expect(found({ ...apart, DATABASE_REPLICA_URL_ICT: 'postgres://two:5434/tickets' }).ict).toBe(
      'postgres://own:o@two:5434/tickets?options=-c%20search_path%3Dict',
    );
  });

  it.each(['DATABASE_REPLICA_URL', 'DATABASE_REPLICA_URL_ICT'])('is refused by name where %s is no address of PostgreSQL', (variable) => {
    expect(() => found({ [variable]: 'standby:5432' })).toThrow(
      expect.objectContaining({ code: 'DATABASE_URL_INVALID', facts: { variable } }),
    );
  });
});
