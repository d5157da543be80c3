import { useSearch } from '@tanstack/react-router';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { type Translate, useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { Choice } from '../../ui/Choice.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Stack } from '../../ui/Page.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { useSearchChange } from './SearchField.js';
import styles from './Stock.module.css';
import { materialName } from './stock.words.js';
import { monthsUpTo, readMonth } from './stockSearch.js';
import { MaterialUseQuery, type Use, type UseRow, type UseTotal } from './use.query.js';

const MONTHS_BACK = 24;

/** 'พฤศจิกายน 2569' of '2026-11'. */
export function monthWords(month: string, { language }: Formats): string {
  const locale = language === 'th' ? 'th-TH-u-ca-buddhist' : 'en-GB';
  const parts = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).formatToParts(new Date(`${month}-01`));
  return parts
    .filter(({ type }) => type === 'month' || type === 'year')
    .map(({ value }) => value)
    .join(' ');
}

/** What the agencies drew in a month, with totals; on paper the report, and as CSV. */
export function UseReport() {
  const t = useT();
  const format = useFormat();
  const { today, districts } = useSession();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const change = useSearchChange();
  const month = readMonth(search, today);
  const agencyCode = typeof search['agency'] === 'string' || typeof search['agency'] === 'number' ? String(search['agency']) : null;
  const answer = useApi(MaterialUseQuery, { month, agencyCode });
  const months = monthsUpTo(today, MONTHS_BACK).map((value) => ({ value, label: monthWords(value, format) }));
  const offices = districts.map((district) => ({ value: district.office.code, label: format.name(district) }));
  return (
    <Stack>
      <div className={styles.bar}>
        <Choice label={t('use.month')} value={month} options={months} onChange={(next) => change({ month: next })} />
        <Choice
          label={t('use.agency')}
          value={agencyCode ?? ''}
          options={offices}
          all={t('use.allAgencies')}
          onChange={(agency) => change({ agency: agency || undefined })}
        />
      </div>
      <Answer answer={answer}>
        {({ materialUse }) =>
          materialUse && materialUse.rows.length > 0 ? (
            <UseTables use={materialUse} agencyCode={agencyCode} />
          ) : (
            <EmptyState text={t('use.none')} isFiltered={false} />
          )
        }
      </Answer>
    </Stack>
  );
}

function UseTables({ use, agencyCode }: { use: Use; agencyCode: string | null }) {
  const t = useT();
  const format = useFormat();
  const title = t('use.title', { month: monthWords(use.month, format) });
  const isPaper = usePaper() !== null;
  const summary = t('use.summary', { agencies: format.count(use.agencies) ?? '', slips: format.count(use.slips) ?? '' });
  return (
    <Stack>
      <Panel title={title} subtitle={summary} action={<ExportLinks route="material-use" what={{ month: use.month, agency: agencyCode }} />}>
        <h3>{t('use.totals')}</h3>
        <DataTable
          caption={t('use.totals')}
          columns={columnsOf<UseTotal>(format, t)}
          rows={use.totals}
          rowKey={({ material }) => material?.id ?? ''}
        />
      </Panel>
      <ByAgency use={use} isOpen={isPaper || agencyCode !== null} />
    </Stack>
  );
}

/** All agencies would be a long way on a phone: their rows are opened when they are wanted. */
function ByAgency({ use, isOpen }: { use: Use; isOpen: boolean }) {
  const t = useT();
  const format = useFormat();
  return (
    <Panel title={t('use.byAgency')}>
      <details open={isOpen}>
        <summary>{t('use.show', { count: use.rows.length })}</summary>
        <DataTable
          caption={t('use.byAgency')}
          columns={[agencyColumn(format, t), ...columnsOf<UseRow>(format, t).map((column) => ({ ...column, heading: false }))]}
          rows={use.rows}
          rowKey={({ agency, material }) => `${agency?.code} ${material?.id}`}
        />
      </details>
    </Panel>
  );
}

function columnsOf<Row extends UseTotal>(format: Formats, t: Translate): Column<Row>[] {
  const unit = ({ material }: Row) => material?.unitTh ?? '';
  return [
    {
      key: 'material',
      label: t('stock.col.material'),
      heading: true,
      wordy: true,
      cell: ({ material }) => (
        <>
          {materialName(material, format)} <span className={styles.small}>{material?.code}</span>
        </>
      ),
    },
    { key: 'handedOut', label: t('use.handedOut'), align: 'right', cell: ({ handedOut }) => format.count(handedOut) },
    { key: 'returned', label: t('use.returned'), align: 'right', cell: ({ returned }) => format.count(returned) },
    {
      key: 'used',
      label: t('use.used'),
      align: 'right',
      cell: (row) => <strong>{t('stock.quantityOf', { count: format.count(row.used) ?? '', unit: unit(row) })}</strong>,
    },
  ];
}

const agencyColumn = (format: Formats, t: Translate): Column<UseRow> => ({
  key: 'agency',
  label: t('stock.col.agency'),
  heading: true,
  wordy: true,
  cell: ({ agency }) => agency && format.name(agency),
});
