import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Choice } from '../../ui/Choice.js';
import { ActForm } from './ActForm.js';
import { materialName, wholeOf } from './stock.words.js';
import { useAct } from './useAct.js';
import { ReturnMaterialMutation } from './withdrawal.query.js';
import type { SlipFormProps } from './WithdrawalActs.js';

/** Takes back what was handed out and not used. */
export function ReturnForm({ slip, close, reload }: SlipFormProps) {
  const t = useT();
  const format = useFormat();
  const held = slip.lines.filter(({ approved, returned }) => (approved ?? 0) > returned);
  const [materialId, setMaterialId] = useState(held[0]?.material?.id ?? '');
  const [quantity, setQuantity] = useState('1');
  const [reason, setReason] = useState('');
  const { isBusy, error, send } = useAct(ReturnMaterialMutation, close, reload);
  const whole = wholeOf(quantity);
  const options = held.flatMap(({ material }) => (material ? [{ value: material.id, label: materialName(material, format) }] : []));
  return (
    <ActForm
      title={t('withdrawal.return')}
      act={t('withdrawal.return')}
      isBusy={isBusy}
      isReady={materialId !== '' && whole !== null && reason.trim() !== ''}
      error={error}
      close={close}
      send={() => void send({ id: slip.id, seenVersion: slip.version, materialId, quantity: whole ?? 0, reasonTh: reason })}
    >
      <Choice label={t('stock.col.material')} value={materialId} options={options} onChange={setMaterialId} />
      <TextInput
        type="number"
        inputMode="numeric"
        min={1}
        label={t('withdrawal.return.quantity')}
        value={quantity}
        onChange={(event) => setQuantity(event.currentTarget.value)}
      />
      <Textarea label={t('stock.reason')} required rows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </ActForm>
  );
}
