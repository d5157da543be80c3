import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { Choice } from '../ui/Choice.js';
import { useFilters } from './useFilters.js';

/** Group of districts (for districts only) and service section. */
export function PlaceChoices() {
  const t = useT();
  const format = useFormat();
  const { districtGroups } = useSession();
  const { filters, setFilters } = useFilters();
  return (
    <>
      {filters.who === 'districts' && (
        <Choice
          label={t('filters.group')}
          all={t('filters.all')}
          value={filters.group ?? ''}
          options={districtGroups.map((group) => ({ value: group.code, label: format.name(group) }))}
          onChange={(group) => setFilters({ group: group || undefined })}
        />
      )}
      <Choice
        label={t('filters.section')}
        all={t('filters.all')}
        value={String(filters.section ?? '')}
        options={[1, 2].map((section) => ({ value: String(section), label: t('filters.sectionName', { section }) }))}
        onChange={(section) => setFilters({ section: section ? Number(section) : undefined })}
      />
    </>
  );
}
