import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFilters } from '../../filters/useFilters.js';
import { useT } from '../../i18n/language.js';
import { Choice } from '../../ui/Choice.js';
import { ChosenWords } from '../../ui/ChosenWords.js';
import { usePaper } from '../../ui/paper.js';
import { shows } from './sheet.rows.js';
import { useSheetSearch } from './sheetSearch.js';

const PAUSE_MS = 350;

/** The orders that can be chosen without the grid's headings, as on a phone: figures of the quarter one is at. */
const sortsOf = (quarter: number) => [
  { value: 'name', words: 'reporting.sheet.indicator', descending: false } as const,
  ...(['t', 'r'] as const).flatMap((kind) => {
    const words = kind === 't' ? 'reporting.sheet.target' : 'reporting.sheet.result';
    return [
      { value: `${quarter}${kind}`, words, descending: false } as const,
      { value: `-${quarter}${kind}`, words, descending: true } as const,
    ];
  }),
];

/** Which rows of the sheet are shown, and in which order; all choices stand in the address. */
export function SheetChoices() {
  const t = useT();
  const { chosen, choose } = useSheetSearch();
  const { filters, setFilters } = useFilters();
  const isPaper = usePaper() !== null;
  const sorts = sortsOf(filters.quarter);
  const [text, setText] = useState(chosen.search);
  useEffect(() => {
    if (text === chosen.search) return undefined;
    const timer = setTimeout(() => choose({ q: text }), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <>
      <Choice
        label={t('reporting.show')}
        value={chosen.show}
        options={shows.map((show) => ({ value: show, label: t(`reporting.show.${show}`) }))}
        onChange={(show) => choose({ show })}
      />
      <Choice
        label={t('reporting.sort')}
        value={filters.sort ?? ''}
        all={t('reporting.sort.plan')}
        options={sorts.map(({ value, words, descending }) => ({
          value,
          label: t(descending ? 'reporting.sort.descending' : 'reporting.sort.ascending', { column: t(words) }),
        }))}
        onChange={(sort) => setFilters({ sort: sort === '' ? undefined : sort })}
      />
      {isPaper ? (
        <ChosenWords label={t('reporting.search')} words={chosen.search} />
      ) : (
        <TextInput type="search" label={t('reporting.search')} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      )}
    </>
  );
}
