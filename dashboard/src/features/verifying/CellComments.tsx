import { Button, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { failuresOf } from '../../graphql/failure.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { failureText } from '../../ui/Failures.js';
import type { OpenedCell } from './cell.query.js';
import type { CellKey } from './queue.rules.js';
import styles from './Verifying.module.css';

const AddVerifierCommentMutation = graphql(`
  mutation AddVerifierComment($cell: CellInput!, $textTh: String!) {
    addComment(cell: $cell, textTh: $textTh) {
      id
    }
  }
`);

interface CellCommentsProps {
  cellKey: CellKey;
  comments: OpenedCell['quarter']['comments'];
  added: () => void;
}

/** What was said about the cell, and a line of one's own. */
export function CellComments({ cellKey, comments, added }: CellCommentsProps) {
  const t = useT();
  const format = useFormat();
  return (
    <section className={styles.section}>
      <h3>{t('verifying.comments')}</h3>
      {comments.length === 0 && <p className={styles.small}>{t('verifying.comments.none')}</p>}
      <ul className={styles.plainList}>
        {comments.map(({ id, textTh, recordedAt, actor }) => (
          <li key={id}>
            <div lang="th">{textTh}</div>
            <div className={styles.small}>
              {format.instant(recordedAt)} {t('verifying.history.by', { actor })}
            </div>
          </li>
        ))}
      </ul>
      <CommentForm cellKey={cellKey} added={added} />
    </section>
  );
}

function CommentForm({ cellKey, added }: Pick<CellCommentsProps, 'cellKey' | 'added'>) {
  const t = useT();
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const [{ fetching, error }, add] = useMutation(asQuery(AddVerifierCommentMutation));
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { indicatorId, fiscalYear, quarter } = cellKey;
    const answer = await add({ cell: { indicatorId, fiscalYear, quarter }, textTh: text.trim() });
    if (answer.error) return;
    setText('');
    added();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <Textarea label={t('verifying.comments.write')} value={text} rows={2} onChange={(event) => setText(event.currentTarget.value)} />
      {failuresOf(error).map((failure) => (
        <Callout key={failure.code} tone="bad">
          {failureText(failure, language, t)}
        </Callout>
      ))}
      <div>
        <Button type="submit" variant="default" loading={fetching} disabled={text.trim() === ''}>
          {t('verifying.comments.send')}
        </Button>
      </div>
    </form>
  );
}
