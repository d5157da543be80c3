import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { ActForm } from './ActForm.js';
import { materialName } from './stock.words.js';
import { useAct } from './useAct.js';
import {
  CancelWithdrawalMutation,
  DecideWithdrawalMutation,
  HandOutWithdrawalMutation,
  SignWithdrawalMutation,
} from './withdrawal.query.js';
import type { SlipFormProps } from './WithdrawalActs.js';

/** Hands out what was approved, named once more. */
export function HandOutForm({ slip, close, reload }: SlipFormProps) {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const [byName, setByName] = useState(account.displayNameTh);
  const { isBusy, error, send } = useAct(HandOutWithdrawalMutation, close, reload);
  return (
    <ActForm
      title={t('withdrawal.move.HAND_OUT')}
      act={t('withdrawal.move.HAND_OUT')}
      isBusy={isBusy}
      error={error}
      close={close}
      send={() => void send({ id: slip.id, seenVersion: slip.version, byName })}
    >
      <ul>
        {slip.lines
          .filter(({ approved }) => approved)
          .map(({ line, approved, material }) => (
            <li key={line}>
              {materialName(material, format)}{' '}
              <strong>{t('stock.quantityOf', { count: format.count(approved) ?? '', unit: material?.unitTh ?? '' })}</strong>
            </li>
          ))}
      </ul>
      <p>{t('withdrawal.handOut.note')}</p>
      <TextInput label={t('stock.byName')} value={byName} onChange={(event) => setByName(event.currentTarget.value)} />
    </ActForm>
  );
}

/** Records who took the materials. */
export function SignForm({ slip, close, reload }: SlipFormProps) {
  const t = useT();
  const [name, setName] = useState(slip.requestedBy);
  const { isBusy, error, send } = useAct(SignWithdrawalMutation, close, reload);
  return (
    <ActForm
      title={t('withdrawal.move.SIGN')}
      act={t('withdrawal.move.SIGN')}
      isBusy={isBusy}
      isReady={name.trim() !== ''}
      error={error}
      close={close}
      send={() => void send({ id: slip.id, seenVersion: slip.version, receivedBy: name })}
    >
      <TextInput label={t('withdrawal.signName')} required value={name} onChange={(event) => setName(event.currentTarget.value)} />
    </ActForm>
  );
}

/** Declines, with a reason. */
export function RefuseForm({ slip, close, reload }: SlipFormProps) {
  const { account } = useSession();
  const { isBusy, error, send } = useAct(DecideWithdrawalMutation, close, reload);
  const refuse = (reasonTh: string) =>
    void send({ id: slip.id, seenVersion: slip.version, byName: account.displayNameTh, approve: false, lines: null, reasonTh });
  return <ReasonOnly move="REFUSE" isBusy={isBusy} error={error} close={close} send={refuse} />;
}

/** Cancels, with a reason. */
export function CancelForm({ slip, close, reload }: SlipFormProps) {
  const { account } = useSession();
  const { isBusy, error, send } = useAct(CancelWithdrawalMutation, close, reload);
  const cancel = (reasonTh: string) => void send({ id: slip.id, seenVersion: slip.version, byName: account.displayNameTh, reasonTh });
  return <ReasonOnly move="CANCEL" isBusy={isBusy} error={error} close={close} send={cancel} />;
}

interface ReasonOnlyProps extends Pick<React.ComponentProps<typeof ActForm>, 'isBusy' | 'error' | 'close'> {
  move: 'REFUSE' | 'CANCEL';
  send: (reasonTh: string) => void;
}

function ReasonOnly({ move, isBusy, error, close, send }: ReasonOnlyProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const words = t(`withdrawal.move.${move}`);
  return (
    <ActForm
      title={words}
      act={words}
      isBusy={isBusy}
      isReady={reason.trim() !== ''}
      error={error}
      close={close}
      send={() => send(reason.trim())}
    >
      <Textarea label={t('stock.reason')} required rows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </ActForm>
  );
}
