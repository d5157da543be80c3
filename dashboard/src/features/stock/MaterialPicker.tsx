import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useConnection } from '../../graphql/useConnection.js';
import { useT } from '../../i18n/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { type ListedMaterial, MaterialListQuery } from './material.query.js';
import styles from './Stock.module.css';
import { materialName } from './stock.words.js';

const PAUSE_MS = 300;

/** Finds materials in use by name or code, each with what there is of it, to be added to a list. */
export function MaterialPicker({ chosen, add }: { chosen: readonly string[]; add: (material: ListedMaterial) => void }) {
  const t = useT();
  const format = useFormat();
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), PAUSE_MS);
  const asked = { search: search || null, belowReorder: null, isPart: null, active: true };
  const list = useConnection(MaterialListQuery, asked, (data) => data.materials);
  return (
    <div className={styles.form}>
      <TextInput type="search" label={t('withdrawal.request.find')} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <div className={styles.picker}>
        <ListAnswer list={list} none={<EmptyState text={t('material.none')} isFiltered={false} />}>
          <ul className={styles.lines}>
            {list.nodes
              .filter(({ id }) => !chosen.includes(id))
              .map((material) => (
                <li key={material.id}>
                  <div>
                    {materialName(material, format)} <span className={styles.small}>{material.code}</span>
                  </div>
                  <span className={styles.right}>
                    {t('stock.quantityOf', { count: format.count(material.balance) ?? '', unit: material.unitTh })}
                  </span>
                  <Button
                    variant="default"
                    aria-label={`${t('withdrawal.request.add')} ${materialName(material, format)}`}
                    onClick={() => add(material)}
                  >
                    {t('withdrawal.request.add')}
                  </Button>
                </li>
              ))}
          </ul>
        </ListAnswer>
      </div>
    </div>
  );
}
