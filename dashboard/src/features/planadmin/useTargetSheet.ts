import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Client, useClient } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { asQuery } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import type { ApiAnswer } from '../../ui/Answer.js';
import type { Failure } from '../../ui/Failures.js';
import { type TargetSheetPage, TargetSheetQuery } from './targets.query.js';
import { createTargetSheet, type TargetSheet } from './targetSheet.js';
import type { Drafts, TargetRow } from './targetSheet.rules.js';

/** What was typed and not saved, by agency and year, as long as the page lives: one may look at another agency and come back. */
const kept = new Map<string, Drafts>();

interface Loaded {
  key: string;
  rows: readonly TargetRow[] | null;
  failures: Failure[];
}

/** The targets of an agency's year, all pages of them: the grid wants all rows. */
export function useTargetSheet(agencyCode: string, fiscalYear: number): ApiAnswer<TargetSheet> {
  const client = useClient();
  const t = useT();
  const { language } = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const key = `${agencyCode}/${fiscalYear}/${attempt}`;
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const sheet = await loadTargets(client, agencyCode, fiscalYear);
      if (isWanted) setLoaded({ key, ...sheet });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [client, agencyCode, fiscalYear, key]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const current = loaded?.key === key ? loaded : null;
  const rows = current?.rows ?? null;
  const sheet = useMemo(() => {
    const place = `${agencyCode}/${fiscalYear}`;
    return rows ? createTargetSheet(rows, { t, language }, kept.get(place), (drafts) => kept.set(place, drafts)) : undefined;
  }, [rows, t, language, agencyCode, fiscalYear]);
  return { data: sheet, loading: current === null, failures: current?.failures ?? [], retry };
}

async function loadTargets(client: Client, agencyCode: string, fiscalYear: number): Promise<Omit<Loaded, 'key'>> {
  const rows: TargetRow[] = [];
  for (let after: string | null = null, more = true; more;) {
    const variables: { agencyCode: string; fiscalYear: number; after: string | null } = { agencyCode, fiscalYear, after };
    const { data, error } = await client.query(asQuery(TargetSheetQuery), variables, { requestPolicy: 'network-only' }).toPromise();
    const page: TargetSheetPage | null = data?.indicatorDictionary ?? null;
    if (!page) return { rows: null, failures: failuresOf(error) };
    rows.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.endCursor ?? null;
    more = page.pageInfo.hasNextPage;
  }
  return { rows, failures: [] };
}
