import { TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLanguage, useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Explorer.module.css';
import { matching, schemaRows, type TypeIn } from './schema.rows.js';

const SHOWN = 60;

/** All that can be asked, with its meaning; searched in both languages. */
export function SchemaBrowser({ types }: { types: readonly TypeIn[] }) {
  const t = useT();
  const { language } = useLanguage();
  const rows = useMemo(() => schemaRows(types), [types]);
  const [text, setText] = useState('');
  const found = matching(rows, useDeferredValue(text));
  return (
    <Panel title={t('explorer.schema')}>
      <TextInput type="search" label={t('explorer.search')} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <output className={styles.found}>{t('explorer.found', { count: found.length })}</output>
      <dl className={styles.schema}>
        {found.slice(0, SHOWN).map((row) => (
          <div key={row.coordinate}>
            <dt>
              <code>
                {row.coordinate}
                {row.type && `: ${row.type}`}
              </code>
            </dt>
            <dd lang={language}>{row[language] || row.th}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
