import { CheckTable } from '../../checking/CheckTable.js';
import type { Selection } from '../../checking/useSelection.js';
import { useFormat } from '../../format/useFormat.js';
import { useLanguage, useT } from '../../i18n/language.js';
import type { QueueRow } from './queue.query.js';
import { judge, rowVersionOf } from './queue.rules.js';
import { queueColumns } from './queueColumns.js';

interface QueueTableProps {
  rows: QueueRow[];
  selection: Selection<QueueRow>;
  open: (row: QueueRow) => void;
}

/** The rows of the queue, to be selected and opened. */
export function QueueTable({ rows, selection, open }: QueueTableProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const columns = queueColumns({ format, t, language, open, isOpened: (row) => selection.opened.has(rowVersionOf(row)) });
  // Rows of one state are named by the choice above them; the room goes to the words.
  const isOneState = new Set(rows.map(({ cell }) => cell.state)).size < 2;
  return (
    <CheckTable
      caption={t('verifying.queue')}
      columns={isOneState ? columns.filter(({ key }) => key !== 'state') : columns}
      rows={rows}
      judge={judge}
      nameOf={({ indicator }) => format.name(indicator)}
      selection={selection}
      open={open}
    />
  );
}
