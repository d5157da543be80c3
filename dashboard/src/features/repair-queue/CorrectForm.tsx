import { Textarea, TextInput } from '@mantine/core';
import type { SubmitEvent } from 'react';
import type { WorkTimeline_eventFragment as Event } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import { instantOf, localOf } from '../../repair/bangkokInput.js';
import { FormActions } from '../../repair/FormActions.js';
import { Refusals, useFieldWords } from '../../repair/Refusals.js';
import { refusalsOf } from '../../repair/refusals.rules.js';
import repair from '../../repair/Repair.module.css';
import { useAct } from '../../repair/useAct.js';
import { useDraft } from '../../repair/useDraft.js';
import { Dialog } from '../../ui/Dialog.js';
import type { ActProps } from './ActsPanel.js';
import { RecordedMeanwhile, useSeen } from './RecordedMeanwhile.js';
import type { ToldEvent } from './timeline.rules.js';
import { CorrectEventMutation } from './work.query.js';

const FIELDS = ['occurredAt', 'noteTh', 'reasonTh'];

interface CorrectFormProps extends ActProps {
  corrected: ToldEvent<Event>;
  close: () => void;
}

/** Corrects an event by a later one, with the reason: when it happened, its note, or that it never did. */
export function CorrectForm({ ticket, events, corrected, refresh, close }: CorrectFormProps) {
  const t = useT();
  const { event, at, noteTh } = corrected;
  const start = { occurredAt: localOf(at), noteTh: noteTh ?? '', struck: '', reasonTh: '' };
  const { draft, change, forget } = useDraft(`${ticket.code}.correct.${event.seq}`, start);
  const { isBusy, error, send } = useAct(CorrectEventMutation);
  const { seen, see } = useSeen(ticket.eventCount);
  const { byField, rest } = refusalsOf(error, FIELDS);
  const wordsFor = useFieldWords(byField);
  const submit = async (submitted: SubmitEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    const reasonTh = draft.reasonTh.trim();
    const data = await send({ ticketId: ticket.id, seenEvent: seen, corrects: event.seq, input: inputOf(draft, start), reasonTh });
    if (data?.correctRepairEvent) {
      forget();
      close();
    }
    refresh();
  };
  const isStruck = draft.struck !== '';
  return (
    <Dialog title={t('work.correctOne', { name: t(`ticket.event.${event.name}`), seq: event.seq })} onClose={close}>
      <form className={repair.form} onSubmit={(submitted) => void submit(submitted)}>
        <RecordedMeanwhile events={events} seen={seen} see={() => see(ticket.eventCount)} />
        <TextInput
          type="datetime-local"
          label={t('work.field.occurredAt')}
          value={draft.occurredAt}
          disabled={isStruck}
          error={wordsFor('occurredAt')}
          onChange={(changed) => change({ occurredAt: changed.currentTarget.value })}
        />
        <Textarea
          label={t('work.field.noteTh')}
          rows={2}
          value={draft.noteTh}
          disabled={isStruck}
          error={wordsFor('noteTh')}
          onChange={(changed) => change({ noteTh: changed.currentTarget.value })}
        />
        <label>
          <input type="checkbox" checked={isStruck} onChange={(changed) => change({ struck: changed.currentTarget.checked ? '1' : '' })} />{' '}
          {t('work.strike')}
        </label>
        <Textarea
          label={t('repairs.reason')}
          required
          rows={2}
          value={draft.reasonTh}
          error={wordsFor('reasonTh')}
          onChange={(changed) => change({ reasonTh: changed.currentTarget.value })}
        />
        <p className={repair.hint}>{t('work.correctHint')}</p>
        <Refusals failures={rest} />
        <FormActions act={t('work.correct')} isBusy={isBusy} close={close} />
      </form>
    </Dialog>
  );
}

type Draft = Record<'occurredAt' | 'noteTh' | 'struck' | 'reasonTh', string>;

/** Only what was changed is corrected. */
function inputOf(draft: Draft, start: Draft) {
  if (draft.struck !== '') return { struck: true };
  return {
    occurredAt: draft.occurredAt === start.occurredAt ? null : instantOf(draft.occurredAt),
    noteTh: draft.noteTh === start.noteTh ? null : draft.noteTh.trim(),
  };
}
