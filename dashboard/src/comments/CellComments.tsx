import { Button, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../format/useFormat.js';
import { failuresOf } from '../graphql/failure.js';
import { type FragmentType, readFragment } from '../graphql/generated/fragment-masking.js';
import { graphql } from '../graphql/generated/gql.js';
import type { CellInput } from '../graphql/generated/graphql.js';
import { asQuery } from '../graphql/useApi.js';
import { addMessages, useLanguage, useT } from '../i18n/language.js';
import { commentsTh } from '../i18n/th/comments.js';
import { Callout } from '../ui/Callout.js';
import { failureText } from '../ui/Failures.js';
import styles from './CellComments.module.css';

addMessages(commentsTh);

export const CellComments_cell = graphql(`
  fragment CellComments_cell on QuarterResult {
    comments {
      id
      textTh
      recordedAt
      actor
    }
  }
`);

const AddComment = graphql(`
  mutation AddComment($cell: CellInput!, $textTh: String!) {
    addComment(cell: $cell, textTh: $textTh) {
      id
    }
  }
`);

interface CellCommentsProps {
  cell: FragmentType<typeof CellComments_cell>;
  cellKey: CellInput;
  onAdded: () => void;
}

/** What was said about a cell, by whoever works on it, and a line to say more. */
export function CellComments({ cell, cellKey, onAdded }: CellCommentsProps) {
  const t = useT();
  const format = useFormat();
  const { comments } = readFragment(CellComments_cell, cell);
  return (
    <section className={styles.comments}>
      <h3>{t('comments.title')}</h3>
      {comments.length === 0 && <p className={styles.small}>{t('comments.none')}</p>}
      <ul>
        {comments.map(({ id, textTh, recordedAt, actor }) => (
          <li key={id}>
            <div lang="th">{textTh}</div>
            <div className={styles.small}>{t('comments.by', { date: format.instant(recordedAt) ?? '', actor })}</div>
          </li>
        ))}
      </ul>
      <CommentForm cellKey={cellKey} onAdded={onAdded} />
    </section>
  );
}

/** The words being written stay when the hub did not take them. */
function CommentForm({ cellKey: { indicatorId, fiscalYear, quarter }, onAdded }: Pick<CellCommentsProps, 'cellKey' | 'onAdded'>) {
  const t = useT();
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const [{ fetching, error }, add] = useMutation(asQuery(AddComment));
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { data } = await add({ cell: { indicatorId, fiscalYear, quarter }, textTh: text.trim() });
    if (!data) return;
    setText('');
    onAdded();
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <Textarea label={t('comments.write')} rows={2} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {failuresOf(error).map((failure) => (
        <Callout key={failure.code} tone="bad">
          {failureText(failure, language, t)}
        </Callout>
      ))}
      <div>
        <Button type="submit" variant="default" loading={fetching} disabled={text.trim() === ''}>
          {t('comments.send')}
        </Button>
      </div>
    </form>
  );
}
