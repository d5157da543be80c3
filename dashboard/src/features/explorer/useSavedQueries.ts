import { useState } from 'react';
import { useSession } from '../../session/session.js';
import { readSaved, type SavedQuery } from './savedQueries.js';

/** The queries kept in this browser for this account. `keep` gives false where the browser lets nothing be kept; they last as long as the page then. */
export function useSavedQueries(): { queries: SavedQuery[]; keep: (queries: SavedQuery[]) => boolean } {
  const key = `nakhon.explorer.queries.${useSession().account.username}`;
  const [queries, setQueries] = useState(() => readSaved(kept(key)));
  const keep = (next: SavedQuery[]) => {
    setQueries(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
      return true;
    } catch {
      return false;
    }
  };
  return { queries, keep };
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
