import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { sourceName } from '../ui/SourceBadge.js';
import { useFilters } from './useFilters.js';

/** What the filters narrow, in words; on the page of one place ('period') only the source can. */
export function useFilterWords(only?: 'period' | 'places'): string[] {
  const t = useT();
  const format = useFormat();
  const { districtGroups } = useSession();
  const { filters } = useFilters();
  const group = districtGroups.find((one) => one.code === filters.group);
  const ofPlaces = [
    filters.who === 'departments' ? t('filters.departments') : null,
    group ? format.name(group) : null,
    filters.section ? t('filters.sectionName', { section: filters.section }) : null,
  ];
  const ofAll = [filters.source ? sourceName(filters.source, t) : null];
  return [...(only === 'period' ? [] : ofPlaces), ...ofAll].filter((word) => word !== null);
}
