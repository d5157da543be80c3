import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type Translate, useT } from '../i18n/language.js';
import { useFormat } from '../format/useFormat.js';
import { useSession } from '../session/session.js';
import { sourceName } from '../ui/SourceBadge.js';
import { Choice } from '../ui/Choice.js';
import styles from './FilterBar.module.css';
import { DroppedNotice } from './DroppedNotice.js';
import type { FilterSearch } from './filters.js';
import { PeriodChoices } from './PeriodChoices.js';
import { PlaceChoices } from './PlaceChoices.js';
import { type Filters, useFilters } from './useFilters.js';
import { ViewChoices } from './ViewChoices.js';

const cleared: Partial<FilterSearch> = { group: undefined, section: undefined, source: undefined };

export interface FilterBarProps {
  /** The sources that the board's figures have; leave it out where the API names none. */
  sources?: readonly string[] | null | undefined;
  /** 'period' on the page of one place: year, quarter and source only. 'places' where there is one view only: no map or table to choose. */
  only?: 'period' | 'places';
}

/** The filters that all boards share. On a phone they fold into one line that says what is chosen. */
export function FilterBar({ sources, only }: FilterBarProps) {
  const t = useT();
  const { filters } = useFilters();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const format = useFormat();
  const choices = <Choices sources={sources ?? []} withPlaces={only !== 'period'} withView={only === undefined} />;
  return (
    <search aria-label={t('filters.label')}>
      <DroppedNotice />
      {narrow ? (
        <details className={styles.fold}>
          <summary>
            {t('filters.label')}: {format.quarterShort(filters)}
            {only !== 'period' && <FoldedWords filters={filters} t={t} />}
          </summary>
          {choices}
        </details>
      ) : (
        choices
      )}
    </search>
  );
}

function FoldedWords({ filters, t }: { filters: Filters; t: Translate }) {
  const { districtGroups } = useSession();
  const format = useFormat();
  const group = districtGroups.find((one) => one.code === filters.group);
  const words = [
    filters.who === 'departments' ? t('filters.departments') : null,
    group ? format.name(group) : null,
    filters.section ? t('filters.sectionName', { section: filters.section }) : null,
    filters.source ? sourceName(filters.source, t) : null,
  ];
  return words.filter((word) => word !== null).map((word) => ` · ${word}`);
}

function Choices({ sources, withPlaces, withView }: { sources: readonly string[]; withPlaces: boolean; withView: boolean }) {
  const t = useT();
  const { filters, setFilters } = useFilters();
  const isNarrowed = [filters.group, filters.section, filters.source].some((value) => value !== undefined);
  return (
    <div className={styles.bar}>
      <PeriodChoices />
      {withPlaces && <PlaceChoices />}
      {sources.length > 1 && (
        <Choice
          label={t('filters.source')}
          all={t('filters.all')}
          value={filters.source ?? ''}
          options={sources.map((source) => ({ value: source, label: sourceName(source, t) }))}
          onChange={(source) => setFilters({ source: source || undefined })}
        />
      )}
      {withPlaces && <ViewChoices withView={withView} />}
      {withPlaces && isNarrowed && (
        <Button variant="subtle" onClick={() => setFilters(cleared)}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
}
