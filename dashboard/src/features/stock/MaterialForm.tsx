import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { ActForm } from './ActForm.js';
import { type Material, SaveMaterialMutation } from './material.query.js';
import styles from './Stock.module.css';
import { wholeOf } from './stock.words.js';
import { useAct } from './useAct.js';

interface MaterialFormProps {
  /** The one to change; without it a new one. */
  material?: Material;
  saved: () => void;
  close: () => void;
}

/** A new material, or changes of one. */
export function MaterialForm({ material, saved, close }: MaterialFormProps) {
  const t = useT();
  const [given, setGiven] = useState({
    code: material?.code ?? '',
    nameTh: material?.nameTh ?? '',
    nameEn: material?.nameEn ?? '',
    unitTh: material?.unitTh ?? '',
    reorderLevel: String(material?.reorderLevel ?? 0),
    isPart: material?.isPart ?? false,
    active: material?.active ?? true,
  });
  const done = () => {
    saved();
    close();
  };
  const { isBusy, error, send } = useAct(SaveMaterialMutation, done, saved);
  const reorderLevel = wholeOf(given.reorderLevel);
  const save = () => {
    const input = { ...given, id: material?.id ?? null, nameEn: given.nameEn || null, reorderLevel: reorderLevel ?? 0 };
    void send({ input, seenVersion: material?.version ?? null });
  };
  const text = (key: 'code' | 'nameTh' | 'nameEn' | 'unitTh', label: string) => (
    <TextInput
      label={label}
      required={key !== 'nameEn'}
      value={given[key]}
      onChange={(event) => setGiven({ ...given, [key]: event.currentTarget.value })}
    />
  );
  const check = (key: 'isPart' | 'active') => (
    <label className={styles.check}>
      <input type="checkbox" checked={given[key]} onChange={(event) => setGiven({ ...given, [key]: event.currentTarget.checked })} />
      {t(`material.${key}`)}
    </label>
  );
  const title = t(material ? 'material.edit' : 'material.new');
  return (
    <ActForm title={title} act={t('material.save')} isBusy={isBusy} isReady={reorderLevel !== null} error={error} close={close} send={save}>
      {text('code', t('material.code'))}
      {text('nameTh', t('material.nameTh'))}
      {text('nameEn', t('material.nameEn'))}
      {text('unitTh', t('material.unit'))}
      <TextInput
        type="number"
        inputMode="numeric"
        min={0}
        label={t('material.reorder')}
        value={given.reorderLevel}
        onChange={(event) => setGiven({ ...given, reorderLevel: event.currentTarget.value })}
      />
      {check('isPart')}
      {check('active')}
    </ActForm>
  );
}
