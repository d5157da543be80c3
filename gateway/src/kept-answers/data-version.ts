import type { SubgraphLink } from '../subgraph-link.js';

const ANSWERS_WITHIN_MS = 2_000;

/** Reads the version of the data of the whole hub; null when a part can't tell. */
export type ReadDataVersion = () => Promise<string | null>;

/**
 * One reading asks each database server once, through any subgraph on it. Whoever asks while a reading is under way shares the next one,
 * which begins after all of them asked: a reading that began before the question could miss a write committed in between.
 */
export function hubDataVersion(links: readonly SubgraphLink[]): ReadDataVersion {
  const read = serverReadings(links);
  let underWay: Promise<string | null> | null = null;
  let next: Promise<string | null> | null = null;

  function begin(): Promise<string | null> {
    next = null;
    underWay = read().finally(() => (underWay = null));
    return underWay;
  }

  return () => {
    if (!underWay) return begin();
    next ??= underWay.then(begin);
    return next;
  };
}

function serverReadings(links: readonly SubgraphLink[]): ReadDataVersion {
  /** Of each server the subgraphs on it; empty until every subgraph has told where it is. */
  let linksOf: readonly (readonly SubgraphLink[])[] = [];

  async function learn(): Promise<string | null> {
    const told = await Promise.all(links.map((link) => versionOf(link)));
    if (told.some((each) => each === null)) return null;
    const servers = told.map((each) => each!.server);
    linksOf = [...Map.groupBy(links, (_, index) => servers[index]!).values()];
    return linksOf.map((group) => told[links.indexOf(group[0]!)]!.version).join('\n');
  }

  return async () => {
    if (linksOf.length === 0) return learn();
    if (linksOf.length === 1) return firstOf(linksOf[0]!);
    const versions = await Promise.all(linksOf.map(firstOf));
    return versions.some((version) => version === null) ? null : versions.join('\n');
  };
}

/** The next subgraph on the server is asked when one does not answer. */
async function firstOf(links: readonly SubgraphLink[]): Promise<string | null> {
  for (const link of links) {
    const told = await versionOf(link);
    if (told) return told.version;
  }
  return null;
}

async function versionOf(link: SubgraphLink) {
  try {
    return await link.dataVersion(AbortSignal.timeout(ANSWERS_WITHIN_MS));
  } catch {
    return null;
  }
}
