import { type ReactNode, type Ref, useEffect, useMemo } from 'react';
import { readSort, writeSort } from '../filters/filters.js';
import { useFilters } from '../filters/useFilters.js';
import type { GridColumn, GridSort, HeadColumn } from '../grid/cell.js';
import { Grid, type GridProps } from '../grid/Grid.js';
import { useColumnWidths } from '../grid/useColumnWidths.js';
import { withWidths } from '../grid/widths.js';
import { useLanguage, useT } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import styles from './EntryGrid.module.css';
import type { WholeGrid } from './liveGrid.js';
import type { Sign } from './saveSigns.js';
import { SignLegend } from './SignLegend.js';
import { useGridNotice } from './useGridNotice.js';

interface Layout {
  columns: readonly GridColumn[];
  headColumns: readonly HeadColumn[];
  /** What the browser keeps the person's widths under. */
  widthsOf: string;
}

interface EntryGridProps extends Layout, Required<Pick<GridProps, 'label' | 'editorLabel' | 'renderAbout' | 'onOpen'>> {
  /** The grid over the whole sheet: what can be taken back outlives the choice of rows. */
  grid: WholeGrid;
  /** The rows that are shown; must keep its identity, as `nameOf` must. */
  ids: readonly string[];
  nameOf: (id: string) => string;
  /** The column that is in view and has the focus at first; another one begins anew. */
  startColumn?: number;
  /** What the signs in the cells mean, beside those of saving. */
  signs: readonly Sign[];
  ref?: Ref<HTMLElement>;
  /** Stands above the grid. */
  children?: ReactNode;
}

/** A sheet as a grid, saved while one goes on typing: columns as wide as the person made them, in the order of the address, and the signs below. */
export function EntryGrid({ grid, ids, nameOf, startColumn, signs, ref, children, ...shown }: EntryGridProps) {
  const t = useT();
  const { language } = useLanguage();
  const { notice, pasted, hidden } = useGridNotice(nameOf);
  useEffect(() => grid.connect(), [grid]);
  const store = useMemo(() => grid.view(ids, hidden), [grid, ids, hidden]);
  const layout = useLayout(shown);
  const { label, editorLabel, renderAbout, onOpen } = shown;
  if (ids.length === 0) return null;
  return (
    <section ref={ref} className={styles.sheet}>
      {children}
      <Grid
        key={`${language}${startColumn}`}
        help={t('reporting.sheet.help')}
        {...{ store, startColumn, label, editorLabel, renderAbout, onOpen }}
        {...layout}
        onPasted={pasted}
      />
      {notice}
      <p className={styles.keys} aria-hidden>
        {t('reporting.sheet.keys')}
      </p>
      <SignLegend signs={signs} />
    </section>
  );
}

/** Columns with the person's own widths, and the order of the rows, which stands in the address. */
function useLayout({ columns, headColumns, widthsOf }: Layout) {
  const { account } = useSession();
  const { filters, setFilters } = useFilters();
  const { widths, resize } = useColumnWidths(`nakhon.widths.${account.username}.${widthsOf}`);
  const sort = filters.sort === undefined ? undefined : readSort(filters.sort);
  const onSort = (next: GridSort) => setFilters({ sort: writeSort(next) });
  return {
    columns: useMemo(() => withWidths(columns, widths), [columns, widths]),
    headColumns: useMemo(() => withWidths(headColumns, widths), [headColumns, widths]),
    onResize: resize,
    sort,
    onSort,
  };
}
