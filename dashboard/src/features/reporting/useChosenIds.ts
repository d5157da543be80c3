import { useMemo } from 'react';
import { readSort } from '../../filters/filters.js';
import { useFilters } from '../../filters/useFilters.js';
import { useLanguage, useT } from '../../i18n/language.js';
import type { Words } from '../../outbox/saveSigns.js';
import { isNamed, isShown } from './sheet.rows.js';
import type { SheetModel } from './sheetModel.js';
import { useSheetSearch } from './sheetSearch.js';
import { sortedSheet } from './sheetSort.js';
import { useOutbox } from './useOutbox.js';

/** Which rows are shown, and in which order, is decided when it is chosen: a row does not vanish or move while one types in it. */
export function useChosenIds(model: SheetModel): readonly string[] {
  const t = useT();
  const { language } = useLanguage();
  const { service } = useOutbox();
  const { quarter, sort = '' } = useFilters().filters;
  const { show, search } = useSheetSearch().chosen;
  return useMemo(() => {
    const words: Words = { t, language };
    const rows = model.rows().filter((row) => isNamed(row, search) && isShown(row, quarter, show, service.get(), words));
    return sortedSheet(rows, sort === '' ? null : readSort(sort), language).map(({ indicator }) => indicator.id);
  }, [model, service, quarter, show, search, sort, t, language]);
}
