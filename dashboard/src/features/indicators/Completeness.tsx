import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import styles from './Indicators.module.css';
import { behindRows, completenessOf, type PlaceRow } from './indicators.rows.js';
import { PlaceLink } from './PlaceLink.js';

const SHOWN_FIRST = 12;

/** Who has not reported or reported late, by name. */
export function Completeness({ rows }: { rows: PlaceRow[] }) {
  const t = useT();
  const state = completenessOf(rows);
  const unknown = rows.filter((row) => row.due === null).length;
  return (
    <Panel title={t('indicators.complete.title')} subtitle={t('indicators.complete.subtitle')}>
      {state === 'behind' && <Behind rows={behindRows(rows)} />}
      {state === 'complete' && <p>✓ {t('indicators.complete.none')}</p>}
      {state === 'notDue' && <p>{t('indicators.complete.notDue')}</p>}
      {unknown > 0 && <p className={styles.small}>{t('indicators.complete.unknown', { count: unknown })}</p>}
    </Panel>
  );
}

function Behind({ rows }: { rows: PlaceRow[] }) {
  const t = useT();
  const [all, setAll] = useState(usePaper() !== null);
  const counts = { missing: rows.filter((row) => (row.missing ?? 0) > 0).length, late: rows.filter((row) => (row.late ?? 0) > 0).length };
  return (
    <>
      <p>{t('indicators.complete.counts', { count: rows.length, ...counts })}</p>
      <ul className={styles.behind}>
        {(all ? rows : rows.slice(0, SHOWN_FIRST)).map((row) => (
          <BehindPlace key={row.code} row={row} />
        ))}
      </ul>
      {rows.length > SHOWN_FIRST && (
        <Button variant="default" size="xs" mt="xs" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('indicators.complete.fewer') : t('indicators.complete.all', { count: rows.length })}
        </Button>
      )}
    </>
  );
}

function BehindPlace({ row }: { row: PlaceRow }) {
  const t = useT();
  const format = useFormat();
  const count = (value: number | null) => format.count(value) ?? '–';
  return (
    <li>
      <PlaceLink who={row.who} code={row.code} name={row.name} />
      <span>
        {(row.missing ?? 0) > 0 && (
          <strong>{t('indicators.complete.missing', { missing: count(row.missing), due: count(row.due) })}</strong>
        )}
        {(row.missing ?? 0) > 0 && (row.late ?? 0) > 0 && ' · '}
        {(row.late ?? 0) > 0 && t('indicators.complete.late', { late: count(row.late) })}
      </span>
    </li>
  );
}
