import { Button, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useClient } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { failuresOf } from '../../graphql/failure.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { type Failure, failureText } from '../../ui/Failures.js';
import styles from './Reporting.module.css';
import type { CellKey } from './sheet.js';

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
  cellKey: CellKey;
  onAdded: () => void;
}

/** What was said about the cell, and a line to say more. */
export function CellComments({ cell, cellKey, onAdded }: CellCommentsProps) {
  const t = useT();
  const format = useFormat();
  const { comments } = readFragment(CellComments_cell, cell);
  return (
    <section className={styles.part}>
      <h3>{t('reporting.comments.title')}</h3>
      {comments.length === 0 && <p className={styles.small}>{t('reporting.comments.none')}</p>}
      <ul className={styles.timeline}>
        {comments.map(({ id, textTh, recordedAt, actor }) => (
          <li key={id}>
            <div lang="th">{textTh}</div>
            <div className={styles.small}>
              {actor} · {format.instant(recordedAt)}
            </div>
          </li>
        ))}
      </ul>
      <CommentForm cellKey={cellKey} onAdded={onAdded} />
    </section>
  );
}

function CommentForm({ cellKey, onAdded }: Pick<CellCommentsProps, 'cellKey' | 'onAdded'>) {
  const t = useT();
  const { language } = useLanguage();
  const { text, setText, failure, send } = useCommenting(cellKey, onAdded);
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <Textarea label={t('reporting.comments.write')} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" variant="default" disabled={text.trim() === ''}>
        {t('reporting.comments.send')}
      </Button>
      {failure && <Callout tone="bad">{failureText(failure, language, t)}</Callout>}
    </form>
  );
}

/** The words being written; they stay when the hub did not take them. */
function useCommenting(cellKey: CellKey, onAdded: () => void) {
  const client = useClient();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const { error } = await client.mutation(asQuery(AddComment), { cell: cellKey, textTh: text.trim() });
    setFailure(failuresOf(error)[0] ?? null);
    if (error) return;
    setText('');
    onAdded();
  };
  return { text, setText, failure, send };
}
