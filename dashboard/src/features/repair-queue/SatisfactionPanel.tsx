import { Button, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Refusals } from '../../repair/Refusals.js';
import { refusalsOf } from '../../repair/refusals.rules.js';
import repair from '../../repair/Repair.module.css';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { AnswerSatisfactionMutation, type WorkedTicket } from './work.query.js';
import styles from './Work.module.css';

const SCORES = [5, 4, 3, 2, 1] as const;

/** How content the agency is: asked once after the hand-over, told to everybody who sees the repair. */
export function SatisfactionPanel({ ticket, refresh }: { ticket: WorkedTicket; refresh: () => void }) {
  const t = useT();
  const format = useFormat();
  const isPaper = usePaper() !== null;
  const { account } = useSession();
  const { satisfaction, state } = ticket;
  if (satisfaction)
    return (
      <Panel title={t('work.satisfaction')}>
        <p>
          <strong>{t(`work.score.${String(satisfaction.score) as '1' | '2' | '3' | '4' | '5'}`)}</strong> ({satisfaction.score}/5) ·{' '}
          {format.day(satisfaction.answeredAt)}
        </p>
        {satisfaction.commentTh && <p lang="th">{satisfaction.commentTh}</p>}
      </Panel>
    );
  const isAsked = !isPaper && ticket.handedOverAt != null && (state === 'HANDED_OVER' || state === 'CLOSED');
  return isAsked && (hasRole(account, 'REQUESTER') || hasRole(account, 'HEAD')) ? <Question id={ticket.id} refresh={refresh} /> : null;
}

function Question({ id, refresh }: { id: string; refresh: () => void }) {
  const t = useT();
  const [score, setScore] = useState<number | null>(null);
  const [comment, setComment] = useState('');
  const [{ fetching, error }, answer] = useMutation(asQuery(AnswerSatisfactionMutation));
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (score === null) return;
    await answer({ ticketId: id, score, commentTh: comment.trim() || null });
    refresh();
  };
  return (
    <Panel title={t('work.satisfaction')} subtitle={t('work.satisfactionLead')}>
      <form className={repair.form} onSubmit={(event) => void submit(event)}>
        <fieldset className={styles.places}>
          <legend>{t('work.satisfactionAsk')}</legend>
          {SCORES.map((one) => (
            <label key={one}>
              <input type="radio" name="score" required checked={score === one} onChange={() => setScore(one)} /> {t(`work.score.${one}`)}
            </label>
          ))}
        </fieldset>
        <Textarea label={t('work.comment')} rows={2} value={comment} onChange={(event) => setComment(event.currentTarget.value)} />
        <Refusals failures={refusalsOf(error, []).rest} />
        <div>
          <Button type="submit" loading={fetching}>
            {t('work.send')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
