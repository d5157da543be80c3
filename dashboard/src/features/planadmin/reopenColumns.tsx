import { Button } from '@mantine/core';
import { exactMeasured } from '../../format/measure.js';
import type { Formats } from '../../format/useFormat.js';
import type { Translate } from '../../i18n/language.js';
import type { Column } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { StateMark } from '../../ui/StateMark.js';
import { indicatorColumns } from './indicatorColumns.js';
import { isReopenable } from './reopen.rules.js';
import type { ReopenRow } from './ReopenCells.js';

interface ColumnContext {
  format: Formats;
  t: Translate;
  /** Until when the cell is open again; null when it is not. */
  untilOf: (row: ReopenRow) => string | null;
  ask: (row: ReopenRow) => void;
  /** Shows what happened to a cell and what was said about it. */
  open: (row: ReopenRow) => void;
}

export function reopenColumns({ format, t, untilOf, ask, open }: ColumnContext): Column<ReopenRow>[] {
  return [
    ...indicatorColumns({ format, t, titleOf: (name) => t('planAdmin.cell.open', { name }), open }),
    {
      key: 'value',
      label: t('planAdmin.col.value'),
      align: 'right',
      cell: (row) => <Figure text={exactMeasured(row.quarter.result, row, format)} />,
    },
    { key: 'state', label: t('planAdmin.col.state'), cell: (row) => <StateMark state={row.quarter.state} /> },
    { key: 'open', label: t('planAdmin.col.open'), cell: (row) => openWords(row, untilOf(row), format, t) },
    {
      key: 'act',
      label: t('planAdmin.col.act'),
      cell: (row) =>
        isReopenable(row.quarter.state) && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('planAdmin.reopen.named', { name: format.name(row) })}
            onClick={() => ask(row)}
          >
            {t('planAdmin.reopen.act')}
          </Button>
        ),
    },
  ];
}

function openWords({ quarter: { isOpen, closedBecause } }: ReopenRow, until: string | null, format: Formats, t: Translate): string {
  if (until !== null) return t('planAdmin.reopen.until', { date: format.instant(until) ?? '' });
  if (!isOpen && closedBecause === 'NOT_YET_OPEN') return t('planAdmin.periods.standing.before');
  return t(isOpen ? 'planAdmin.reopen.open' : 'planAdmin.reopen.closed');
}
