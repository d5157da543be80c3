import type { CSSProperties } from 'react';
import { useT } from '../../i18n/language.js';
import { QrCode } from '../../ui/QrCode.js';
import type { LabelSheet } from './labelSheet.rules.js';
import styles from './RepairPapers.module.css';

/** What stands on a label. */
export interface Label {
  address: string;
  assetNumber: string;
  name: string;
  agency: string;
}

/** Sheets of A4 as the printer gets them: every label where its paper has one. */
export function LabelSheets({ sheets, sheet }: { sheets: readonly (Label | null)[][]; sheet: LabelSheet }) {
  const { columns, width, height, left, top, gap } = sheet;
  const measures = {
    '--label-columns': columns,
    '--label-width': `${width}mm`,
    '--label-height': `${height}mm`,
    '--label-left': `${left}mm`,
    '--label-top': `${top}mm`,
    '--label-gap': `${gap}mm`,
  } as CSSProperties;
  return (
    <div style={measures}>
      {sheets.map((labels, number) => (
        <div key={number} className={styles.sheet} data-small={width < 60 || undefined}>
          {labels.map((label, place) => (
            <OneLabel key={place} label={label} />
          ))}
        </div>
      ))}
    </div>
  );
}

function OneLabel({ label }: { label: Label | null }) {
  const t = useT();
  if (!label) return <div className={styles.label} />;
  return (
    <div className={styles.label}>
      <QrCode text={label.address} label={label.assetNumber} className={styles.labelCode} />
      <div className={styles.labelText}>
        <strong>{label.assetNumber}</strong>
        <span>{label.name}</span>
        <span>{label.agency}</span>
        <small>{t('labels.scan')}</small>
      </div>
    </div>
  );
}
