import { type Formats, useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { ProcurementSteps_stepFragment as Step } from '../../graphql/generated/graphql.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Procurement.module.css';
import { type StepBar, stepBars, stepWords } from './procurement.rows.js';

const ProcurementSteps_step = graphql(`
  fragment ProcurementSteps_step on ProcurementStep {
    number
    nameTh
    nameEn
    startedOn
    endedOn
    standardDays
    actualWorkingDays
    late
  }
`);

type Row = Step & { bar: StepBar };

/** The steps in their order: days taken against the longest standard, as bar, numbers and words. */
export function ProcurementSteps({ steps }: { steps: readonly FragmentType<typeof ProcurementSteps_step>[] }) {
  const t = useT();
  const format = useFormat();
  const facts = readFragment(ProcurementSteps_step, steps);
  const bars = stepBars(facts);
  const rows = facts.map((step, index): Row => ({ ...step, bar: bars[index] ?? { actual: null, standard: null } }));
  return (
    <Panel title={t('procurement.steps')} subtitle={t('procurement.stepsNote')}>
      <DataTable caption={t('procurement.steps')} columns={columnsOf(format, t)} rows={rows} rowKey={(row) => String(row.number)} />
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate): Column<Row>[] {
  return [
    { key: 'step', label: t('procurement.step'), heading: true, cell: (row) => `${row.number}. ${format.name(row)}` },
    {
      key: 'startedOn',
      label: t('procurement.startedOn'),
      cell: (row) => <Whole text={format.day(row.startedOn)} />,
    },
    {
      key: 'endedOn',
      label: t('procurement.endedOn'),
      cell: (row) => <Whole text={format.day(row.endedOn)} />,
    },
    { key: 'standard', label: t('procurement.standard'), align: 'right', cell: (row) => <Whole text={format.days(row.standardDays)} /> },
    { key: 'actual', label: t('procurement.actual'), align: 'right', cell: (row) => <Whole text={format.days(row.actualWorkingDays)} /> },
    { key: 'bar', label: t('procurement.bar'), cell: (row) => <Bar bar={row.bar} late={row.late} /> },
    {
      key: 'words',
      label: t('procurement.standing'),
      cell: (row) => <span className={row.late ? styles.over : undefined}>{stepWords(row, t)}</span>,
    },
  ];
}

/** A number and its unit in one line. */
const Whole = ({ text }: { text: string | null }) => (
  <span className={styles.figure}>
    <Figure text={text} />
  </span>
);

/** Decoration beside the numbers: the bar is the days taken, the upright mark the standard. */
function Bar({ bar, late }: { bar: StepBar; late: boolean }) {
  return (
    <div className={styles.track} data-late={late || undefined} aria-hidden>
      {bar.actual !== null && <i className={styles.bar} style={{ width: `${bar.actual}%` }} />}
      {bar.standard !== null && <i className={styles.mark} style={{ left: `${bar.standard}%` }} />}
    </div>
  );
}
