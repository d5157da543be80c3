import type { SubmitEvent } from 'react';
import { useT } from '../../i18n/language.js';
import { FormActions } from '../../repair/FormActions.js';
import { Refusals, useFieldWords } from '../../repair/Refusals.js';
import { refusalsOf } from '../../repair/refusals.rules.js';
import repair from '../../repair/Repair.module.css';
import { useAct } from '../../repair/useAct.js';
import { useDraft } from '../../repair/useDraft.js';
import { Dialog } from '../../ui/Dialog.js';
import { moveInputOf } from './move.rules.js';
import type { FormProps } from './MoveForm.js';
import { MoveInputField } from './MoveInputField.js';
import { RecordedMeanwhile, useSeen } from './RecordedMeanwhile.js';
import { NoteRepairMutation } from './work.query.js';

const FIELDS = ['causeTh', 'remedyTh', 'promisedOn', 'noteTh'] as const;

/** Notes cause, remedy, promised date or a remark while a repair stays where it is; an agency writes a remark alone. */
export function NoteForm({ ticket, events, forAgency, done, close, refresh }: FormProps) {
  const t = useT();
  const known = { causeTh: ticket.causeTh ?? '', remedyTh: ticket.remedyTh ?? '', promisedOn: ticket.promisedOn ?? '' };
  const { draft, change, forget } = useDraft(`${ticket.code}.NOTED`, { causeTh: '', remedyTh: '', promisedOn: '', noteTh: '' });
  const { isBusy, error, send } = useAct(NoteRepairMutation);
  const { seen, see } = useSeen(ticket.eventCount);
  const fields = FIELDS.filter((field) => !forAgency || field === 'noteTh').map((field) => ({ field, isRequired: forAgency }));
  const { byField, rest } = refusalsOf(error, FIELDS);
  const wordsFor = useFieldWords(byField);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = await send({ ticketId: ticket.id, seenEvent: seen, input: moveInputOf(draft, fields, (text) => text) });
    if (!data?.noteRepair) return refresh();
    forget();
    done();
  };
  return (
    <Dialog title={t(forAgency ? 'work.answerNote' : 'work.note')} onClose={close}>
      <form className={repair.form} onSubmit={(event) => void submit(event)}>
        <RecordedMeanwhile events={events} seen={seen} see={() => see(ticket.eventCount)} />
        {fields.map((field) => (
          <div key={field.field}>
            <MoveInputField {...field} isAnswer={forAgency} value={draft[field.field]} error={wordsFor(field.field)} change={change} />
            {field.field !== 'noteTh' && known[field.field] && (
              <p className={repair.hint}>{t('work.known', { text: known[field.field] })}</p>
            )}
          </div>
        ))}
        <Refusals failures={rest} />
        <FormActions act={t('work.send')} isBusy={isBusy} close={close} />
      </form>
    </Dialog>
  );
}
