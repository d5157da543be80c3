import { Button } from '@mantine/core';
import { addMessages, useT } from '../i18n/language.js';
import { exportsTh } from '../i18n/th/exports.js';
import styles from './ExportLinks.module.css';
import { usePaper } from './paper.js';

addMessages(exportsTh);

interface ExportLinksProps {
  fiscalYear: number;
  /** Left out: all four quarters. */
  quarter?: number;
  /** With all below it; left out: every agency that the reader may see. */
  agency?: string | undefined;
}

/** The results behind a page as files. The hub writes them: nothing in them is run by a spreadsheet. */
export function ExportLinks({ fiscalYear, quarter, agency }: ExportLinksProps) {
  const t = useT();
  if (usePaper()) return null;
  const what = { fiscalYear: String(fiscalYear), ...(quarter && { quarter: String(quarter) }), ...(agency && { agency }) };
  return (
    <div className={styles.links}>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={`/files/results-export?${new URLSearchParams({ ...what, format })}`}
          download
          variant="default"
          size="compact-sm"
        >
          {t(`export.${format}`)}
        </Button>
      ))}
    </div>
  );
}
