import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import { useFilteredScope, useFilters } from './useFilters.js';

/** The line under a board's heading: which quarter, and whom the totals count. */
export function ScopeLine() {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const { scope, districts, departments } = useFilteredScope(filters);
  const counted =
    scope === null
      ? t('scope.all')
      : scope.agencyCodes
        ? t('scope.departments', { count: departments.length })
        : t('scope.districts', { count: districts.length });
  return `${format.quarterLong(filters)} · ${counted}`;
}
