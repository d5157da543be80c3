import { Button, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { exactMeasured } from '../../format/measure.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { AdminCellQuery as Answered } from '../../graphql/generated/graphql.js';
import { asQuery, useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { Dialog } from '../../ui/Dialog.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { StateMark } from '../../ui/StateMark.js';
import { Timeline } from '../../ui/Timeline.js';
import { MutationFailures } from './MutationFailures.js';
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
        comments {
          id
          textTh
          recordedAt
          actor
        }
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

const AddAdminCommentMutation = graphql(`
  mutation AddAdminComment($cell: CellInput!, $textTh: String!) {
    addComment(cell: $cell, textTh: $textTh) {
      id
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
              <Comments cell={indicator} added={answer.retry} />
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

function Comments({ cell, added }: { cell: OpenedCell; added: () => void }) {
  const t = useT();
  const format = useFormat();
  const { comments, fiscalYear, quarter } = cell.quarter;
  const [text, setText] = useState('');
  const [{ fetching, error }, add] = useMutation(asQuery(AddAdminCommentMutation));
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { data } = await add({ cell: { indicatorId: cell.id, fiscalYear, quarter }, textTh: text.trim() });
    if (!data) return;
    setText('');
    added();
  };
  return (
    <section className={styles.section}>
      <h3>{t('planAdmin.cell.comments')}</h3>
      {comments.length === 0 && <p className={styles.words}>{t('planAdmin.cell.noComments')}</p>}
      <ul className={styles.list}>
        {comments.map(({ id, textTh, recordedAt, actor }) => (
          <li key={id}>
            <div lang="th">{textTh}</div>
            <div className={styles.words}>{t('planAdmin.cell.by', { date: format.instant(recordedAt) ?? '', actor })}</div>
          </li>
        ))}
      </ul>
      <form className={styles.form} onSubmit={(event) => void send(event)}>
        <Textarea label={t('planAdmin.cell.write')} rows={2} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <MutationFailures error={error} />
        <div>
          <Button type="submit" variant="default" loading={fetching} disabled={text.trim() === ''}>
            {t('planAdmin.cell.send')}
          </Button>
        </div>
      </form>
    </section>
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
