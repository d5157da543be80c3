import { Button } from '@mantine/core';
import { useFormat } from '../format/useFormat.js';
import type { GridCell } from '../grid/cell.js';
import { useT } from '../i18n/language.js';
import { type Due, dueWords } from './dueWords.js';
import styles from './EntryGrid.module.css';

interface AboutCellProps {
  /** Whose cell it is. */
  name: string;
  period: string;
  cell: GridCell;
  /** By when it is to be written; null where nothing can be. */
  due: Due | null;
  onOpen: () => void;
}

/** What is to be known of the cell one is in: whose it is, how it stands, what is odd, and the way to its details. */
export function AboutCell({ name, period, cell: { mark, message }, due, onOpen }: AboutCellProps) {
  const t = useT();
  const format = useFormat();
  const until = due && dueWords(due, t, format);
  return (
    <div className={styles.about}>
      <span>
        <strong>{name}</strong> · {period} · {mark?.text}
        {until && ` · ${until}`}
        {message && (
          <em data-tone={message.tone}>
            {message.tone === 'bad' ? '✕' : '!'} {message.text}
          </em>
        )}
      </span>
      <Button size="compact-sm" variant="default" onClick={onOpen}>
        {t('reporting.cell.details')}
      </Button>
    </div>
  );
}
