import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, type Translate, useT } from '../../i18n/language.js';
import { stockTh } from '../../i18n/th/stock.js';
import { Answer } from '../../ui/Answer.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page, Stack } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { useSearchChange } from './SearchField.js';
import { SlipPaper } from './SlipPaper.js';
import styles from './Stock.module.css';
import { StockLog } from './StockLog.js';
import { materialName } from './stock.words.js';
import { SlipMark } from './StockMark.js';
import { type Slip, type SlipLine, WithdrawalPageQuery } from './withdrawal.query.js';
import { WithdrawalActs } from './WithdrawalActs.js';

addMessages(stockTh);

/** One withdrawal with what the reader may do; on paper the official slip. */
export function WithdrawalPage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  const answer = useApi(WithdrawalPageQuery, { id });
  const paper = usePaper();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const slip = answer.data?.withdrawal;
  if (paper && slip) return <SlipPaper slip={slip} thaiDigits={search['digits'] === 'th'} code={paper.beside} />;
  return (
    <Page
      title={slip ? t('withdrawal.title', { number: slip.number }) : t('stock.title')}
      lead={slip && <SlipMark state={slip.state} />}
      back={<Link to="/stock">← {t('stock.back')}</Link>}
    >
      <Answer answer={answer}>
        {({ withdrawal }) =>
          withdrawal ? (
            <SlipOnScreen slip={withdrawal} reload={answer.retry} />
          ) : (
            <EmptyState text={t('withdrawal.notFound')} isFiltered={false} />
          )
        }
      </Answer>
    </Page>
  );
}

function SlipOnScreen({ slip, reload }: { slip: Slip; reload: () => void }) {
  const t = useT();
  const format = useFormat();
  return (
    <Stack>
      <WithdrawalActs key={slip.version} slip={slip} reload={reload} />
      <SlipFacts slip={slip} />
      <Panel title={t('withdrawal.lines')}>
        <DataTable
          caption={t('withdrawal.lines')}
          columns={columnsOf(slip, format, t)}
          rows={slip.lines}
          rowKey={({ line }) => String(line)}
        />
      </Panel>
      <Panel title={t('withdrawal.log')}>
        <StockLog
          label={t('withdrawal.log')}
          events={slip.events.map((event) => ({ ...event, words: t(`withdrawal.event.${event.state}`) }))}
        />
      </Panel>
      <DigitChoice />
    </Stack>
  );
}

function SlipFacts({ slip: { agency, purposeTh, requestedBy, receivedBy, ticket } }: { slip: Slip }) {
  const t = useT();
  const format = useFormat();
  const facts: [string, React.ReactNode][] = [
    [t('stock.col.agency'), agency && format.name(agency)],
    [t('withdrawal.purpose'), purposeTh],
    [t('withdrawal.requestedBy'), requestedBy],
  ];
  if (receivedBy) facts.push([t('withdrawal.receivedBy'), receivedBy]);
  if (ticket)
    facts.push([
      t('withdrawal.ticket'),
      <Link key="ticket" to="/turnaround/ticket/$code" params={{ code: ticket.code }}>
        {ticket.code}
      </Link>,
    ]);
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function columnsOf({ lines }: Slip, format: Formats, t: Translate): Column<SlipLine>[] {
  const quantity = (count: number | null | undefined, { material }: SlipLine) =>
    count == null ? '–' : t('stock.quantityOf', { count: format.count(count) ?? '', unit: material?.unitTh ?? '' });
  const notes: Column<SlipLine> = {
    key: 'note',
    label: t('stock.col.note'),
    wordy: true,
    cell: (line) =>
      [line.cutReasonTh, line.returned > 0 && `${t('withdrawal.returned')} ${quantity(line.returned, line)}`].filter(Boolean).join(' · '),
  };
  return [
    {
      key: 'material',
      label: t('stock.col.material'),
      heading: true,
      cell: ({ material }) =>
        material && (
          <>
            <Link to="/stock/material/$id" params={{ id: material.id }}>
              {materialName(material, format)}
            </Link>{' '}
            <span className={styles.small}>{material.code}</span>
          </>
        ),
    },
    { key: 'asked', label: t('withdrawal.asked'), align: 'right', cell: (line) => quantity(line.asked, line) },
    { key: 'approved', label: t('withdrawal.approved'), align: 'right', cell: (line) => quantity(line.approved, line) },
    { key: 'balance', label: t('withdrawal.balance'), align: 'right', cell: (line) => quantity(line.material?.balance, line) },
    ...(lines.some(({ cutReasonTh, returned }) => cutReasonTh || returned > 0) ? [notes] : []),
  ];
}

/** Whether the slip is printed with Thai digits, in the address so that the print link has it too. */
function DigitChoice() {
  const t = useT();
  const change = useSearchChange();
  const search: Record<string, unknown> = useSearch({ strict: false });
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={search['digits'] === 'th'}
        onChange={(event) => change({ digits: event.currentTarget.checked ? 'th' : undefined })}
      />
      {t('withdrawal.thaiDigits')}
    </label>
  );
}
