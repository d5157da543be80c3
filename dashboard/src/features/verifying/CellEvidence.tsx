import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import type { OpenedCell } from './cell.query.js';
import styles from './Verifying.module.css';

/** The files that prove the result, each to be downloaded. */
export function CellEvidence({ evidence }: Pick<OpenedCell['quarter'], 'evidence'>) {
  const t = useT();
  const format = useFormat();
  return (
    <section className={styles.section}>
      <h3>{t('verifying.evidenceTitle')}</h3>
      {evidence.length === 0 && <p className={styles.small}>{t('verifying.evidenceNone')}</p>}
      <ul className={styles.plainList}>
        {evidence.map(({ id, name, bytes, uploadedAt, uploadedBy, downloadPath }) => (
          <li key={id}>
            <a href={downloadPath} download={name}>
              {name}
            </a>
            <div className={styles.small}>
              {t('verifying.evidenceMeta', { size: format.fileSize(bytes), date: format.instant(uploadedAt) ?? '', by: uploadedBy })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
