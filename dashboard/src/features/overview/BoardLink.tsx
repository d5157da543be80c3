import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FilterSearch } from '../../filters/filters.js';
import { type FigureChoice, figureSearch } from '../../filters/figureState.js';
import { useFigureState } from '../../filters/useFigureState.js';
import { type Filters, useFilters } from '../../filters/useFilters.js';
import type { BlockKey } from './blocks.rows.js';

/** The filters that mean the same on every board, with the state of the figures; sort and view are each board's own. */
const sharedFilters = ({ fiscalYear, quarter, group, section, who }: Filters, choice: FigureChoice): FilterSearch => ({
  ...figureSearch(choice),
  fiscalYear,
  quarter,
  who,
  ...(group !== undefined && { group }),
  ...(section !== undefined && { section }),
});

/** The way from a block to its board with the same filters. Positions have no board: theirs is the table of places, most vacant first. */
export function BoardLink({ block, children }: { block: BlockKey; children: ReactNode }) {
  const { filters } = useFilters();
  const { choice } = useFigureState();
  const search = sharedFilters(filters, choice);
  if (block === 'staffing') {
    return (
      <Link to="/" search={{ ...search, sort: '-vacant' }} hash="places">
        {children}
      </Link>
    );
  }
  const boards = {
    indicators: '/indicators',
    disbursement: '/disbursement',
    turnaround: '/turnaround',
    procurement: '/procurement',
  } as const;
  return (
    <Link to={boards[block]} search={search}>
      {children}
    </Link>
  );
}

/** The way from a block of one place to that place's page on the board; nothing for the blocks that the profile itself shows whole. */
export function PlaceBoardLink({
  block,
  code,
  isDistrict,
  children,
}: {
  block: BlockKey;
  code: string;
  isDistrict: boolean;
  children: ReactNode;
}) {
  const { filters } = useFilters();
  const { choice } = useFigureState();
  if (block === 'staffing' || block === 'procurement') return null;
  const to = isDistrict ? (`/${block}/district/$code` as const) : (`/${block}/agency/$code` as const);
  return (
    <Link to={to} params={{ code }} search={sharedFilters(filters, choice)}>
      {children}
    </Link>
  );
}
