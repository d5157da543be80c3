import type { ReactNode } from 'react';
import { Columns, Stack } from '../../ui/Page.js';

/** What the board shows below its totals. */
type Parts = Record<'trend' | 'completeness' | 'map' | 'ranking' | 'table', ReactNode>;

/** Every figure of every place first. */
export const AsTable = ({ table, completeness, trend }: Parts) => (
  <>
    {table}
    {completeness}
    <Columns>{trend}</Columns>
  </>
);

/** The map with what belongs to it, the ranking beside. */
export const OnScreen = ({ map, completeness, trend, ranking }: Parts) => (
  <Columns wide>
    <Stack>
      {map}
      {completeness}
      {trend}
    </Stack>
    {ranking}
  </Columns>
);

/** The map does not fit below the figures of the first sheet; the trend does. */
export const OnPaper = ({ trend, map, ranking, completeness }: Parts) => (
  <Stack>
    {trend}
    {map}
    {ranking}
    {completeness}
  </Stack>
);
