import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { ActForm } from './ActForm.js';
import { type Material, ReceiveMaterialMutation } from './material.query.js';
import { wholeOf } from './stock.words.js';
import { useAct } from './useAct.js';

/** Takes material into the store under the number of its document. */
export function ReceiptForm({ material, close }: { material: Material; close: () => void }) {
  const t = useT();
  const [given, setGiven] = useState({ quantity: '', documentNumber: '', noteTh: '' });
  const { isBusy, error, send } = useAct(ReceiveMaterialMutation, close);
  const quantity = wholeOf(given.quantity);
  const field = (key: keyof typeof given, label: string, required: boolean) => (
    <TextInput
      label={label}
      required={required}
      {...(key === 'quantity' && { type: 'number', inputMode: 'numeric', min: 1 })}
      value={given[key]}
      onChange={(event) => setGiven({ ...given, [key]: event.currentTarget.value })}
    />
  );
  return (
    <ActForm
      title={`${t('material.receive')} · ${material.nameTh}`}
      act={t('material.receive')}
      isBusy={isBusy}
      isReady={quantity !== null && given.documentNumber.trim() !== ''}
      error={error}
      close={close}
      send={() =>
        void send({
          input: { materialId: material.id, quantity: quantity ?? 0, documentNumber: given.documentNumber, noteTh: given.noteTh || null },
        })
      }
    >
      {field('quantity', t('material.receive.quantity'), true)}
      {field('documentNumber', t('material.receive.document'), true)}
      {field('noteTh', t('material.receive.note'), false)}
    </ActForm>
  );
}
