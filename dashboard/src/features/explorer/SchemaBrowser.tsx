import { TextInput } from '@mantine/core';
import { useDeferredValue, useEffect, useState } from 'react';
import { useLanguage, useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import { ask } from './ask.js';
import styles from './Explorer.module.css';
import { matching, SCHEMA_QUERY, type SchemaRow, schemaRows, type TypeIn } from './schema.rows.js';

const SHOWN = 60;

/** All that can be asked, with its meaning; searched in both languages. */
export function SchemaBrowser() {
  const t = useT();
  const { language } = useLanguage();
  const rows = useSchemaRows();
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

function useSchemaRows(): SchemaRow[] {
  const [rows, setRows] = useState<SchemaRow[]>([]);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const { text } = await ask(SCHEMA_QUERY, {});
      const { data } = JSON.parse(text) as { data?: { __schema: { types: TypeIn[] } } };
      if (!isGone && data) setRows(schemaRows(data.__schema.types));
    };
    void load().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, []);
  return rows;
}
