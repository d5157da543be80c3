import { CellComments } from '../../comments/CellComments.js';
import { exactMeasured } from '../../format/measure.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { AdminCellQuery as Answered } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { Dialog } from '../../ui/Dialog.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { StateMark } from '../../ui/StateMark.js';
import { Timeline } from '../../ui/Timeline.js';
import styles from './PlanAdmin.module.css';
import type { ReopenRow } from './ReopenCells.js';

const AdminCellQuery = graphql(`
  query AdminCell($id: ID!, $fiscalYear: Int!, $quarter: Int!) {
    indicator(id: $id) {
      id
      unitTh
      unitEn
      decimals
      quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
        fiscalYear
        quarter
        reopenedUntil
        ...CellComments_cell
        versions {
          version
          state
          value
          noteTh
          recordedAt
          actor
        }
      }
    }
  }
`);

type OpenedCell = NonNullable<Answered['indicator']>;

/** What happened to one cell and what was said about it, with a line of one's own. */
export function CellDetails({ row, close }: { row: ReopenRow; close: () => void }) {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, quarter } = row.quarter;
  const answer = useApi(AdminCellQuery, { id: row.id, fiscalYear, quarter });
  return (
    <Dialog isDrawer title={format.name(row)} onClose={close}>
      <p className={styles.words}>
        {row.code} · {row.agency && format.name(row.agency)} · {format.quarterShort(row.quarter)}
      </p>
      <Answer answer={answer}>
        {({ indicator }) =>
          indicator ? (
            <>
              <CellComments cell={indicator.quarter} cellKey={{ indicatorId: indicator.id, fiscalYear, quarter }} onAdded={answer.retry} />
              <History cell={indicator} />
            </>
          ) : (
            <EmptyState text={t('planAdmin.none')} />
          )
        }
      </Answer>
    </Dialog>
  );
}

function History({ cell }: { cell: OpenedCell }) {
  const t = useT();
  const format = useFormat();
  const { versions, reopenedUntil } = cell.quarter;
  return (
    <section className={styles.section}>
      <h3>{t('planAdmin.cell.history')}</h3>
      {reopenedUntil != null && <p>{t('planAdmin.reopen.until', { date: format.instant(reopenedUntil) ?? '' })}</p>}
      {versions.length === 0 && <p className={styles.words}>{t('planAdmin.cell.noHistory')}</p>}
      <Timeline label={t('planAdmin.cell.history')}>
        {versions.map(({ version, state, value, recordedAt, actor, noteTh }) => (
          <li key={version}>
            <StateMark state={state} /> <strong>{exactMeasured(value, cell, format)}</strong>
            <div className={styles.words}>{t('planAdmin.cell.by', { date: format.instant(recordedAt) ?? '', actor: actor ?? '' })}</div>
            {noteTh && <div lang="th">{noteTh}</div>}
          </li>
        ))}
      </Timeline>
    </section>
  );
}
