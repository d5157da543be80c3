import { Button } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { copyText } from '../../ui/copyText.js';
import { Choice } from '../../ui/Choice.js';
import { Panel } from '../../ui/Panel.js';
import { asCurl, variablesIn } from './ask.js';
import { examples } from './examples.js';
import styles from './Explorer.module.css';
import { QueryArea } from './QueryArea.js';
import type { TypesByName } from './queryPlace.js';
import type { SavedQuery } from './savedQueries.js';

export interface QueryEditorProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  types: TypesByName;
  run: (query: string, variables: Record<string, unknown>) => Promise<void>;
}

type Draft = Omit<SavedQuery, 'name'>;

/** The query with its variables. Ctrl+Enter runs it. */
export function QueryEditor({ draft, onChange, types, run }: QueryEditorProps) {
  const t = useT();
  const { query, variables: text } = draft;
  const [state, setState] = useState<'wrong' | 'copied' | 'shown' | 'busy' | null>(null);
  const setQuery = (next: string) => onChange({ query: next });
  const submit = async () => {
    const variables = variablesIn(text);
    if (!variables) return setState('wrong');
    setState('busy');
    await run(query, variables);
    setState(null);
  };
  const command = () => asCurl(window.location.origin, query, variablesIn(text) ?? {});
  const copy = async () => setState((await copyText(command())) ? 'copied' : 'shown');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };
  return (
    <Panel title={t('explorer.query')} action={<Examples choose={setQuery} />}>
      <div className={styles.editor}>
        <QueryArea value={query} types={types} onChange={setQuery} onKeyDown={onKeyDown} />
        <Variables value={text} onChange={(variables) => onChange({ variables })} onKeyDown={onKeyDown} />
        {state === 'wrong' && <Callout tone="bad">{t('explorer.variablesWrong')}</Callout>}
        {state === 'shown' && (
          <Callout tone="warn" title={t('explorer.notCopied')}>
            <code className={styles.command}>{command()}</code>
          </Callout>
        )}
        <div className={styles.actions}>
          <Button loading={state === 'busy'} onClick={() => void submit()}>
            {t('explorer.run')}
          </Button>
          <Button variant="default" onClick={() => void copy()}>
            {t(state === 'copied' ? 'explorer.copied' : 'explorer.curl')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function Examples({ choose }: { choose: (query: string) => void }) {
  const t = useT();
  const [key, setKey] = useState('overview');
  const options = examples.map((one) => ({ value: one.key, label: t(`explorer.example.${one.key}`) }));
  const onChange = (next: string) => {
    setKey(next);
    const example = examples.find((one) => one.key === next);
    if (example) choose(example.query);
  };
  return <Choice label={t('explorer.examples')} value={key} options={options} onChange={onChange} />;
}

interface VariablesProps {
  value: string;
  onChange: (value: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Variables({ value, onChange, onKeyDown }: VariablesProps) {
  const t = useT();
  return (
    <label className={styles.label}>
      {t('explorer.variables')}
      <textarea
        className={styles.area}
        rows={4}
        spellCheck={false}
        autoCapitalize="none"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
