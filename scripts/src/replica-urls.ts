import { SUBGRAPHS, type SubgraphName } from '@nakhon/db/bootstrap';
import { requirePostgresUrl } from '@nakhon/db/hub-database.refusals';
import type { HubEnvironment } from './env.js';

type ReplicaSettings = Pick<HubEnvironment, 'replicaUrl' | 'subgraphReplicaUrls' | 'subgraphDatabaseUrls'>;

/**
 * Where each subgraph's figures may be read: `DATABASE_REPLICA_URL_<SUBGRAPH>`, else `DATABASE_REPLICA_URL` unless the subgraph is on
 * a server of its own. A standby has the roles of its primary, so each subgraph takes its own login along.
 * @throws Refusal `DATABASE_URL_INVALID` with the variable's name.
 */
export function replicaUrlsOf(urls: Record<SubgraphName, string>, settings: ReplicaSettings): Partial<Record<SubgraphName, string>> {
  const found = SUBGRAPHS.flatMap((name) => {
    const replica = replicaOf(name, settings);
    return replica === null ? [] : [[name, withLoginOf(urls[name], replica)] as const];
  });
  return Object.fromEntries(found);
}

function replicaOf(name: SubgraphName, { replicaUrl, subgraphReplicaUrls, subgraphDatabaseUrls }: ReplicaSettings): string | null {
  const own = `DATABASE_REPLICA_URL_${name.toUpperCase()}`;
  const isElsewhere = subgraphDatabaseUrls[`DATABASE_URL_${name.toUpperCase()}`] !== undefined;
  const [variable, url] = subgraphReplicaUrls[own]
    ? [own, subgraphReplicaUrls[own]]
    : ['DATABASE_REPLICA_URL', isElsewhere ? undefined : replicaUrl];
  if (url === undefined) return null;
  requirePostgresUrl(url, variable);
  return url;
}

/** The primary's address with the replica's server and database: login and session settings stay. */
function withLoginOf(primary: string, replica: string): string {
  const changed = new URL(replica);
  const { username, password, searchParams } = new URL(primary);
  changed.username = username;
  changed.password = password;
  const options = [searchParams.get('options'), changed.searchParams.get('options')].filter((part) => part !== null);
  if (options.length > 0) changed.searchParams.set('options', options.join(' '));
  // A plus is a plus to PostgreSQL's reading of a URL, not a space.
  return changed.href.replaceAll('+', '%20');
}
