import { Button } from '@mantine/core';
import { addMessages, useT } from '../i18n/language.js';
import { exportsTh } from '../i18n/th/exports.js';
import { exportAddress, type ExportSearch } from './exportAddress.js';
import styles from './ExportLinks.module.css';
import { usePaper } from './paper.js';

addMessages(exportsTh);

interface ExportLinksProps {
  /** Which of the hub's files: a table by its name, unless it is one with a route of its own. */
  route?: string;
  /** What is shown: the table and its filters. */
  what: ExportSearch;
}

/** What a page shows as files. The hub writes them: nothing in them is run by a spreadsheet. */
export function ExportLinks({ route = 'table-export', what }: ExportLinksProps) {
  const t = useT();
  if (usePaper()) return null;
  return (
    <div className={styles.links}>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={exportAddress(route, what, format)}
          download
          variant="default"
          size="compact-sm"
          aria-label={t(`export.${format}`)}
          title={t(`export.${format}`)}
        >
          <span className={styles.file}>{format.toUpperCase()}</span>
        </Button>
      ))}
    </div>
  );
}
