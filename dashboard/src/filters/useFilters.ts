import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useSession } from '../session/session.js';
import { defaultQuarter, type FilterSearch, readFilters, type View, type Who } from './filters.js';
import { departmentsWithin, districtsWithin, type Scope, scopeOf } from './scope.js';

/** The filters in force: quarter, view and who are filled in where the address leaves them out. */
export interface Filters extends FilterSearch {
  fiscalYear: number;
  quarter: number;
  view: View;
  who: Who;
}

/** The filters of the address, and the way to change some of them; a change replaces the notice about unreadable values. */
export function useFilters() {
  const session = useSession();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const path = useLocation({ select: ({ pathname }) => pathname });
  const navigate = useNavigate();
  const filters = useMemo<Filters>(
    () => ({ ...defaultQuarter(path, session.currentQuarter), view: 'map', who: 'districts', ...readFilters(search) }),
    [path, search, session],
  );
  const setFilters = useCallback(
    (change: Partial<FilterSearch>) => {
      const next = (before: Record<string, unknown>) => {
        const unreadable = (readFilters(before).dropped ?? []).map((name) => [name, undefined]);
        return { ...before, ...Object.fromEntries(unreadable), dropped: undefined, ...change };
      };
      void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
    },
    [navigate],
  );
  return { filters, setFilters };
}

/** The districts and departments that the filters leave, and the scope to ask the totals for. */
export function useFilteredScope(filters: FilterSearch) {
  const { districts, departments } = useSession();
  return useMemo(() => {
    const scope: Scope | null = scopeOf(filters, districts, departments);
    return { districts: districtsWithin(districts, filters), departments: departmentsWithin(departments, filters), scope };
  }, [filters, districts, departments]);
}
