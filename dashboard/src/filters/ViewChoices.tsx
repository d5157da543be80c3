import { useT } from '../i18n/language.js';
import { Segments } from '../ui/Segments.js';
import type { View, Who } from './filters.js';
import { useFilters } from './useFilters.js';

/** Districts or departments; and on a map or in a table, where there are both. */
export function ViewChoices({ withView }: { withView: boolean }) {
  const t = useT();
  const { filters, setFilters } = useFilters();
  return (
    <>
      <Segments
        label={t('filters.who')}
        value={filters.who}
        options={{ districts: t('filters.districts'), departments: t('filters.departments') }}
        onChange={(who: Who) => setFilters({ who, ...(who === 'departments' && { group: undefined }) })}
      />
      {withView && (
        <Segments
          label={t('filters.view')}
          value={filters.view}
          options={{ map: t('filters.map'), table: t('filters.table') }}
          onChange={(view: View) => setFilters({ view })}
        />
      )}
    </>
  );
}
