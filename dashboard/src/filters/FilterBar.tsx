import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useT } from '../i18n/language.js';
import { useFormat } from '../format/useFormat.js';
import { Choice } from '../ui/Choice.js';
import { usePaper } from '../ui/paper.js';
import { sourceName } from '../ui/SourceBadge.js';
import styles from './FilterBar.module.css';
import { DroppedNotice } from './DroppedNotice.js';
import type { FilterSearch } from './filters.js';
import { PeriodChoices } from './PeriodChoices.js';
import { PlaceChoices } from './PlaceChoices.js';
import { useFilters } from './useFilters.js';
import { useFilterWords } from './useFilterWords.js';
import { ViewChoices } from './ViewChoices.js';

const cleared: Partial<FilterSearch> = { group: undefined, section: undefined, source: undefined };

export interface FilterBarProps {
  /** The sources that the board's figures have, nothing while they load; leave it out where there is no such choice. */
  sources?: readonly string[] | null | undefined;
  /** 'period' on the page of one place: year, quarter and source only. 'places' where there is one view only: no map or table to choose. */
  only?: 'period' | 'places';
}

/** The filters that all boards share. On a phone they fold into one line that says what is chosen. */
export function FilterBar(props: FilterBarProps) {
  const { sources, only } = props;
  const t = useT();
  const { filters } = useFilters();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const format = useFormat();
  const words = useFilterWords(only);
  if (usePaper()) return <FilterWords words={words} />;
  const choices = (
    <Choices sources={sources} withSources={'sources' in props} withPlaces={only !== 'period'} withView={only === undefined} />
  );
  return (
    <search aria-label={t('filters.label')}>
      <DroppedNotice />
      {narrow ? (
        <details className={styles.fold}>
          <summary>
            {t('filters.label')}: {format.quarterShort(filters)}
            {words.map((word) => ` · ${word}`)}
          </summary>
          {choices}
        </details>
      ) : (
        choices
      )}
    </search>
  );
}

/** On paper nothing can be chosen: what is in force, in words. */
function FilterWords({ words }: { words: string[] }) {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  return <p>{t('print.filters', { words: [format.quarterShort(filters), ...words].join(' · ') })}</p>;
}

interface ChoicesProps {
  sources: FilterBarProps['sources'];
  withSources: boolean;
  withPlaces: boolean;
  withView: boolean;
}

function Choices({ sources, withSources, withPlaces, withView }: ChoicesProps) {
  const t = useT();
  const { filters, setFilters } = useFilters();
  const isNarrowed = [filters.group, filters.section, filters.source].some((value) => value !== undefined);
  return (
    <div className={styles.bar}>
      <PeriodChoices />
      {withPlaces && <PlaceChoices />}
      {withSources && <SourceChoice sources={sources} />}
      {withPlaces && <ViewChoices withView={withView} />}
      {withPlaces && isNarrowed && (
        <Button variant="subtle" onClick={() => setFilters(cleared)}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
}

/** Shown where there is anything to choose from, and while that is not known; a source of the address that has no figures here stays to be seen. */
function SourceChoice({ sources }: { sources: FilterBarProps['sources'] }) {
  const t = useT();
  const { filters, setFilters } = useFilters();
  const offered = [...new Set([...(sources ?? []), ...(filters.source ? [filters.source] : [])])];
  if (sources && offered.length === 0) return null;
  return (
    <Choice
      label={t('filters.source')}
      all={t('filters.all')}
      value={filters.source ?? ''}
      options={offered.map((source) => ({ value: source, label: sourceName(source, t) }))}
      onChange={(source) => setFilters({ source: source || undefined })}
    />
  );
}
