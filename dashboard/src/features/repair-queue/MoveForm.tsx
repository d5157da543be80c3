import type { SubmitEvent } from 'react';
import { useT } from '../../i18n/language.js';
import { instantOf } from '../../repair/bangkokInput.js';
import { FormActions } from '../../repair/FormActions.js';
import { Refusals, useFieldWords } from '../../repair/Refusals.js';
import { refusalsOf } from '../../repair/refusals.rules.js';
import repair from '../../repair/Repair.module.css';
import { useAct } from '../../repair/useAct.js';
import { useDraft } from '../../repair/useDraft.js';
import { Callout } from '../../ui/Callout.js';
import { Dialog } from '../../ui/Dialog.js';
import { type ActProps, moveWords } from './ActsPanel.js';
import { fieldsOf, type Move, moveInputOf } from './move.rules.js';
import { MoveInputField } from './MoveInputField.js';
import { RecordedMeanwhile, useSeen } from './RecordedMeanwhile.js';
import { MoveRepairMutation } from './work.query.js';

export interface FormProps extends ActProps {
  forAgency: boolean;
  done: () => void;
  close: () => void;
}

const EMPTY = {
  place: '',
  reasonTh: '',
  causeTh: '',
  remedyTh: '',
  receivedBy: '',
  documents: '',
  promisedOn: '',
  noteTh: '',
  occurredAt: '',
};

/** Moves a repair on, with what the move needs; a refusal stands beside its field, and what was typed stays. */
export function MoveForm({ ticket, events, move, forAgency, done, close, refresh }: FormProps & { move: Move }) {
  const t = useT();
  const { draft, change, forget } = useDraft(`${ticket.code}.${move.to}`, EMPTY);
  const { isBusy, error, send } = useAct(MoveRepairMutation);
  const { seen, see } = useSeen(ticket.eventCount);
  const fields = fieldsOf(move, forAgency);
  const { byField, rest } = refusalsOf(
    error,
    fields.map(({ field }) => field),
  );
  const wordsFor = useFieldWords(byField);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = await send({ ticketId: ticket.id, to: move.to, seenEvent: seen, input: moveInputOf(draft, fields, instantOf) });
    if (!data?.moveRepair) return refresh();
    forget();
    done();
  };
  return (
    <Dialog title={t(moveWords(ticket.state, move.to, forAgency))} onClose={close}>
      <form className={repair.form} onSubmit={(event) => void submit(event)}>
        <RecordedMeanwhile events={events} seen={seen} see={() => see(ticket.eventCount)} />
        {move.needs.includes('CHECKLIST') && <Callout tone="warn">{t('work.needsChecklist')}</Callout>}
        {fields.map((field) => (
          <MoveInputField
            key={field.field}
            {...field}
            isAnswer={forAgency}
            value={draft[field.field]}
            error={wordsFor(field.field)}
            change={change}
          />
        ))}
        <Refusals failures={rest} />
        <FormActions act={t('work.send')} isBusy={isBusy} close={close} />
      </form>
    </Dialog>
  );
}
