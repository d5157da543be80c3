import { useEffect } from 'react';
import { useApi } from '../../graphql/useApi.js';
import { usePaper } from '../../ui/paper.js';
import { RepairWorkQuery } from './work.query.js';

const LOOKS_EVERY_MS = 20_000;

/** One repair, looked at again while the page is in view; what is being typed stands in the forms and is left alone. */
export function useRepair(code: string) {
  const answer = useApi(RepairWorkQuery, { code });
  const isPaper = usePaper() !== null;
  const { retry, data } = answer;
  useEffect(() => {
    if (isPaper) return;
    const look = () => document.visibilityState === 'visible' && retry();
    const timer = setInterval(look, LOOKS_EVERY_MS);
    return () => clearInterval(timer);
  }, [retry, isPaper]);
  // Looking again shows nothing of itself: only another repair is waited for.
  const isSame = data?.repairTicket != null;
  return { ...answer, loading: answer.loading && !isSame };
}
