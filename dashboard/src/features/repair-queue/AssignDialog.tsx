import { Textarea } from '@mantine/core';
import type { SubmitEvent } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { FormActions } from '../../repair/FormActions.js';
import { Refusals, useFieldWords } from '../../repair/Refusals.js';
import { refusalsOf } from '../../repair/refusals.rules.js';
import { choicesOf, serviceSections } from '../../repair/state.rules.js';
import repair from '../../repair/Repair.module.css';
import { useAct } from '../../repair/useAct.js';
import { useDraft } from '../../repair/useDraft.js';
import { Choice } from '../../ui/Choice.js';
import { Dialog } from '../../ui/Dialog.js';
import { Segments } from '../../ui/Segments.js';
import { AssignRepairsMutation } from './queue.query.js';
import { type AssignmentOutcome, assignmentOutcome } from './queue.rules.js';
import type { Officers } from './useOfficers.js';

interface AssignDialogProps {
  tickets: readonly { id: string; code: string; eventCount: number }[];
  officers: Officers;
  onDone: (outcome: AssignmentOutcome) => void;
  close: () => void;
}

const EMPTY = { to: 'officer', officerId: '', section: '', reasonTh: '' };

/** Gives repairs to an officer, or to another section with the reason. */
export function AssignDialog({ tickets, officers, onDone, close }: AssignDialogProps) {
  const t = useT();
  const { draft, change, forget } = useDraft('assign', { ...EMPTY, officerId: officers.own?.id ?? '' });
  const { isBusy, error, send } = useAct(AssignRepairsMutation);
  const { byField, rest } = refusalsOf(error, ['reasonTh', 'officerId']);
  const wordsFor = useFieldWords(byField);
  const toOfficer = draft.to === 'officer';
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const seen = tickets.map(({ id, eventCount }) => ({ ticketId: id, seenEvent: eventCount }));
    const target = toOfficer ? { officerId: draft.officerId, section: null } : { officerId: null, section: draft.section as never };
    const data = await send({ tickets: seen, ...target, reasonTh: draft.reasonTh.trim() || null });
    if (!data?.assignRepairs) return;
    const outcome = assignmentOutcome(tickets, data.assignRepairs.rows);
    if (outcome.refused.length === 0) forget();
    onDone(outcome);
  };
  return (
    <Dialog title={t('repairs.assignTitle', { count: tickets.length })} onClose={close}>
      <form className={repair.form} onSubmit={(event) => void submit(event)}>
        <Segments
          label={t('repairs.assignTo')}
          value={draft.to as 'officer' | 'section'}
          options={{ officer: t('repairs.toOfficer'), section: t('repairs.toSection') }}
          onChange={(to) => change({ to })}
        />
        <Target officers={officers} draft={draft} change={change} />
        <Textarea
          label={t(toOfficer ? 'repairs.reasonOptional' : 'repairs.reason')}
          required={!toOfficer}
          rows={2}
          value={draft.reasonTh}
          error={wordsFor('reasonTh')}
          onChange={(event) => change({ reasonTh: event.currentTarget.value })}
        />
        <Refusals failures={[...rest, ...byField.values()].filter((failure) => failure.field !== 'reasonTh')} />
        <FormActions
          act={t('repairs.assign')}
          isBusy={isBusy}
          isReady={(toOfficer ? draft.officerId : draft.section) !== ''}
          close={close}
        />
      </form>
    </Dialog>
  );
}

interface TargetProps {
  officers: Officers;
  draft: typeof EMPTY;
  change: (part: Partial<typeof EMPTY>) => void;
}

function Target({ officers: { all, own }, draft, change }: TargetProps) {
  const t = useT();
  const format = useFormat();
  if (draft.to === 'section') {
    const others = serviceSections.filter((section) => section !== own?.section);
    return (
      <Choice
        label={t('ticket.section')}
        all={t('repairs.choose')}
        value={draft.section}
        options={choicesOf(others, (section) => t(`ticket.section.${section}`))}
        onChange={(section) => change({ section })}
      />
    );
  }
  const near = own ? all.filter(({ section }) => section === own.section) : all;
  const label = (officer: (typeof all)[number]) =>
    officer.id === own?.id ? t('repairs.myself', { name: format.name(officer) }) : format.name(officer);
  return (
    <Choice
      label={t('repairs.officer')}
      all={t('repairs.choose')}
      value={draft.officerId}
      options={near.map((officer) => ({ value: officer.id, label: label(officer) }))}
      onChange={(officerId) => change({ officerId })}
    />
  );
}
