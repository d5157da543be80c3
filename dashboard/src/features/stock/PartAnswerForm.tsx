import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PartRequestState } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { ActForm } from './ActForm.js';
import { AnswerPartMutation, type Part } from './part.query.js';
import { useAct } from './useAct.js';

interface PartAnswerFormProps {
  part: Part;
  to: PartRequestState;
  words: string;
  close: () => void;
  reload: () => void;
}

/** Moves a part request on; an order needs its date, a refusal or a cancelling its reason. */
export function PartAnswerForm({ part, to, words, close, reload }: PartAnswerFormProps) {
  const t = useT();
  const { account, today } = useSession();
  const [note, setNote] = useState('');
  const [expectedOn, setExpectedOn] = useState(part.expectedOn ?? '');
  const { isBusy, error, send } = useAct(AnswerPartMutation, close, reload);
  const needsReason = to === 'REFUSED' || to === 'CANCELLED';
  const isOrder = to === 'ORDERED';
  const answer = () =>
    void send({
      id: part.id,
      to,
      seenVersion: part.version,
      expectedOn: isOrder ? expectedOn : null,
      noteTh: note.trim() || null,
      byName: account.displayNameTh,
    });
  const isReady = (!needsReason || note.trim() !== '') && (!isOrder || expectedOn !== '');
  return (
    <ActForm title={words} act={words} isBusy={isBusy} isReady={isReady} error={error} close={close} send={answer}>
      {isOrder && (
        <TextInput
          type="date"
          min={today}
          label={t('part.expected')}
          required
          value={expectedOn}
          onChange={(event) => setExpectedOn(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={needsReason ? t('stock.reason') : t('part.note')}
        required={needsReason}
        rows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActForm>
  );
}
