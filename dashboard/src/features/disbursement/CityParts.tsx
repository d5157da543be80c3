import type { ReactNode } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { DataTable } from '../../ui/DataTable.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Disbursement.module.css';
import { type PlaceRow, restOfWhole } from './disbursement.rows.js';
import { figureColumns } from './DisbursementTable.js';
import { PlaceLink } from './PlaceLink.js';

const WHOLE = 'whole';

interface CityPartsProps {
  groups: PlaceRow[];
  holders: PlaceRow[];
  whole: PlaceRow;
  links: ReactNode;
}

/** What the city's total is made of: the district offices, the departments, and the budget holders that are no agency. */
export function CityParts({ groups, holders, whole, links }: CityPartsProps) {
  const t = useT();
  const format = useFormat();
  const rest = restOfWhole([...groups, ...holders], whole, t('disbursement.rest'));
  const rows = [...groups, ...holders, ...(rest ? [rest] : []), { ...whole, code: WHOLE }];
  const isUnpaid = [...groups, ...holders].some((row) => row.appropriatedBaht !== null && row.disbursedBaht === null);
  const isHolder = (row: PlaceRow) => holders.some((one) => one.code === row.code);
  const nameOf = (row: PlaceRow) => {
    if (row.code === WHOLE) return <strong>{row.name}</strong>;
    return isHolder(row) ? <PlaceLink who="departments" code={row.code} name={row.name} /> : row.name;
  };
  return (
    <Panel title={t('disbursement.partsTitle')} subtitle={t('disbursement.partsSubtitle')} action={links}>
      <DataTable
        caption={t('disbursement.partsTitle')}
        columns={[
          { key: 'name', label: t('disbursement.part'), heading: true, cell: nameOf },
          ...figureColumns(['appropriated', 'allotted', 'disbursed', 'remaining'], format, t),
        ]}
        rows={rows}
        rowKey={(row) => row.code}
      />
      {isUnpaid && <p className={styles.small}>{t('disbursement.partsUnpaid')}</p>}
    </Panel>
  );
}
