import { SUBGRAPHS, type SubgraphName } from '../bootstrap.js';
import { roleOf } from '../bootstrap-role.js';

/** A database that holds one or more subgraphs: what one snapshot, and one transaction, can reach. */
export interface HubPart {
  url: string;
  subgraphs: PartSubgraph[];
}

export interface PartSubgraph {
  /** Also the name of its schema. */
  name: SubgraphName;
  /** Who owns the schema and is acted as; null where the login itself does. */
  role: string | null;
}

/**
 * The hub's own database with every subgraph that has no `DATABASE_URL_<SUBGRAPH>` in `env`, then each of the others by itself.
 * By default all five are in the one.
 */
export function hubParts(adminUrl: string, env: Record<string, string | undefined>): HubPart[] {
  const urlOf = (name: SubgraphName) => env[`DATABASE_URL_${name.toUpperCase()}`];
  const here = SUBGRAPHS.filter((name) => !urlOf(name)).map((name) => ({ name, role: roleOf(name) }));
  const elsewhere = SUBGRAPHS.flatMap((name) => {
    const url = urlOf(name);
    return url ? [{ url, subgraphs: [{ name, role: null }] }] : [];
  });
  return [...(here.length ? [{ url: adminUrl, subgraphs: here }] : []), ...elsewhere];
}
