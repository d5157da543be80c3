import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Panel } from '../../ui/Panel.js';
import { AsSignedLink } from './SignedNotice.js';
import type { Signature } from './Signing.js';

/** The signatures of the year, the newest first. */
export function SignatureList({ signatures }: { signatures: readonly Signature[] }) {
  const t = useT();
  const format = useFormat();
  const caption = t('signing.past');
  return (
    <Panel title={caption}>
      {signatures.length === 0 ? (
        <p>{t('signing.pastNone')}</p>
      ) : (
        <DataTable caption={caption} columns={columnsOf(format, t)} rows={signatures.toReversed()} rowKey={(row) => row.id} />
      )}
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate): Column<Signature>[] {
  return [
    { key: 'at', label: t('signing.past.at'), heading: true, cell: (row) => format.instant(row.signedAt) },
    { key: 'quarter', label: t('signing.past.quarter'), cell: (row) => format.quarterShort(row) },
    { key: 'by', label: t('signing.past.by'), cell: (row) => row.actor },
    { key: 'cells', label: t('signing.past.cells'), align: 'right', cell: (row) => format.count(row.cells) },
    { key: 'left', label: t('signing.past.left'), align: 'right', cell: (row) => format.count(row.leftBehind) },
    { key: 'note', label: t('signing.past.note'), wordy: true, cell: (row) => row.noteTh },
    { key: 'figures', label: t('signing.past.figures'), cell: (row) => <AsSignedLink signature={row} /> },
  ];
}
