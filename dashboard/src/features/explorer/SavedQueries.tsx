import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';
import { Panel } from '../../ui/Panel.js';
import { SavedQueryRow } from './SavedQueryRow.js';
import { renamed, savedName, type SavedQuery, withSaved, without } from './savedQueries.js';
import styles from './SavedQueries.module.css';
import { useSavedQueries } from './useSavedQueries.js';

interface SavedQueriesProps {
  /** What stands in the editor. */
  current: Omit<SavedQuery, 'name'>;
  onLoad: (saved: SavedQuery) => void;
}

/** The reader's own queries, kept in the browser by name. */
export function SavedQueries({ current, onLoad }: SavedQueriesProps) {
  const t = useT();
  const { queries, keep } = useSavedQueries();
  const [written, setWritten] = useState('');
  const [state, setState] = useState<'kept' | 'lost' | null>(null);
  const change = (next: SavedQuery[]) => setState(keep(next) ? null : 'lost');
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = savedName(written);
    if (name === null) return;
    setState(keep(withSaved(queries, { name, ...current })) ? 'kept' : 'lost');
    setWritten('');
  };
  const load = (saved: SavedQuery) => {
    setState(null);
    onLoad(saved);
  };
  const rename = (from: string, to: string) => {
    const isFree = !queries.some((one) => one.name === to);
    if (isFree) change(renamed(queries, from, to));
    return isFree;
  };
  return (
    <Panel title={t('explorer.saved')} subtitle={t('explorer.savedNote')}>
      <form onSubmit={save} className={styles.form}>
        <TextInput label={t('explorer.saveAs')} required value={written} onChange={(event) => setWritten(event.currentTarget.value)} />
        <Button type="submit" variant="default">
          {t('explorer.save')}
        </Button>
        <output>{state === 'kept' && t('explorer.kept')}</output>
      </form>
      {state === 'lost' && <Callout tone="bad">{t('explorer.notKept')}</Callout>}
      {queries.length > 0 && (
        <ul className={styles.list}>
          {queries.map((saved) => (
            <SavedQueryRow
              key={saved.name}
              saved={saved}
              onLoad={load}
              onRename={rename}
              onDelete={(name) => change(without(queries, name))}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}
