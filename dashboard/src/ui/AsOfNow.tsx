import { useState } from 'react';
import { AsOf } from './AsOf.js';

/** For lists that are read as they stand now: as of when they were opened, and where their rows come from. */
export function AsOfNow({ sources }: { sources: readonly (string | null | undefined)[] }) {
  const [asOf] = useState(() => new Date().toISOString());
  return <AsOf figures={{ asOf, sources: [...new Set(sources.filter((source) => source != null))] }} />;
}
