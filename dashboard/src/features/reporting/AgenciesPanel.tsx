import { Link } from '@tanstack/react-router';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { AgenciesPanel_homeFragment as Home } from '../../graphql/generated/graphql.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Reporting.module.css';

export const AgenciesPanel_home = graphql(`
  fragment AgenciesPanel_home on PlannerHome {
    agencies {
      agency {
        code
        nameTh
        nameEn
      }
      due
      entered
      submitted
      returned
      verified
      signed
      missing
    }
  }
`);

type Row = Home['agencies'][number];

/** The agencies one reports for, how far each is, and the way to its sheet. */
export function AgenciesPanel({ home }: { home: FragmentType<typeof AgenciesPanel_home> }) {
  const t = useT();
  const format = useFormat();
  const { agencies } = readFragment(AgenciesPanel_home, home);
  return (
    <Panel title={t('reporting.agencies.title')} subtitle={t('reporting.agencies.note')}>
      <DataTable
        caption={t('reporting.agencies.title')}
        columns={columnsOf(format, t)}
        rows={agencies}
        rowKey={({ agency }) => agency.code}
      />
    </Panel>
  );
}

const figures = ['entered', 'returned', 'missing'] as const;

const columnsOf = (format: Formats, t: Translate): Column<Row>[] => [
  {
    key: 'name',
    label: t('reporting.agencies.name'),
    heading: true,
    cell: ({ agency }) => (
      <Link to="/reporting/sheet/$code" params={{ code: agency.code }} search={true}>
        {format.name(agency)}
      </Link>
    ),
  },
  { key: 'progress', label: t('reporting.agencies.reported'), align: 'right', cell: (row) => <Progress row={row} /> },
  ...figures.map((name): Column<Row> => ({
    key: name,
    label: t(`reporting.count.${name}`),
    align: 'right',
    cell: (row) => format.count(row[name]),
  })),
];

function Progress({ row: { due, submitted, verified, signed } }: { row: Row }) {
  const t = useT();
  const done = submitted + verified + signed;
  return (
    <span className={styles.progress}>
      <progress value={done} max={Math.max(1, due)} aria-hidden /> {t('reporting.agencies.progress', { done, due })}
    </span>
  );
}
