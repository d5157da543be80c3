import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { ActFailures } from './ActForm.js';
import { type CountableMaterial, RecordCountMutation } from './count.query.js';
import styles from './Stock.module.css';
import { materialName, wholeOf } from './stock.words.js';
import { useAct } from './useAct.js';

/** Materials that are still to be counted, each with a field for what was found: written down one by one, as one walks along the shelves. */
export function CountEntry({ id, materials }: { id: string; materials: CountableMaterial[] }) {
  return (
    <ul className={styles.lines}>
      {materials.map((material) => (
        <CountedField key={material.id} id={id} material={material} />
      ))}
    </ul>
  );
}

function CountedField({ id, material }: { id: string; material: CountableMaterial }) {
  const t = useT();
  const format = useFormat();
  const [text, setText] = useState('');
  const { isBusy, error, send } = useAct(RecordCountMutation, () => setText(''));
  const counted = wholeOf(text);
  const record = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (counted !== null) void send({ id, lines: [{ materialId: material.id, counted, noteTh: null }] });
  };
  const name = materialName(material, format);
  return (
    <li>
      <div>
        {name} <span className={styles.small}>{`${material.code} · ${material.unitTh}`}</span>
        <ActFailures error={error} />
      </div>
      <form id={`count-${material.id}`} onSubmit={record}>
        <TextInput
          type="number"
          inputMode="numeric"
          min={0}
          aria-label={t('count.enter', { name })}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
      <Button type="submit" form={`count-${material.id}`} variant="default" loading={isBusy} disabled={counted === null}>
        {t('count.record')}
      </Button>
    </li>
  );
}
