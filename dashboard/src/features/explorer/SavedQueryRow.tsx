import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useT } from '../../i18n/language.js';
import { savedName, type SavedQuery } from './savedQueries.js';
import styles from './SavedQueries.module.css';

interface SavedQueryRowProps {
  saved: SavedQuery;
  onLoad: (saved: SavedQuery) => void;
  /** False where the name is taken. */
  onRename: (from: string, to: string) => boolean;
  onDelete: (name: string) => void;
}

/** One kept query: its name loads it; it can be renamed, and deleted once asked again. */
export function SavedQueryRow({ saved, onLoad, onRename, onDelete }: SavedQueryRowProps) {
  const t = useT();
  const { name } = saved;
  const [doing, setDoing] = useState<'rename' | 'delete' | null>(null);
  const done = () => setDoing(null);
  if (doing === 'rename') {
    return (
      <li>
        <Rename name={name} onRename={onRename} done={done} />
      </li>
    );
  }
  const remove = () => (doing === 'delete' ? onDelete(name) : setDoing('delete'));
  return (
    <li>
      <Button size="compact-sm" variant="subtle" onClick={() => onLoad(saved)} aria-label={t('explorer.load', { name })}>
        {name}
      </Button>
      <span className={styles.actions}>
        <Button size="compact-sm" variant="default" onClick={() => setDoing('rename')} aria-label={t('explorer.renameNamed', { name })}>
          {t('explorer.rename')}
        </Button>
        <Button
          size="compact-sm"
          variant={doing === 'delete' ? 'filled' : 'default'}
          onClick={remove}
          onBlur={done}
          aria-label={t(doing === 'delete' ? 'explorer.deleteSure' : 'explorer.deleteNamed', { name })}
        >
          {t(doing === 'delete' ? 'explorer.deleteSure' : 'explorer.delete', { name })}
        </Button>
      </span>
    </li>
  );
}

interface RenameProps {
  name: string;
  onRename: SavedQueryRowProps['onRename'];
  done: () => void;
}

function Rename({ name, onRename, done }: RenameProps) {
  const t = useT();
  const [written, setWritten] = useState(name);
  const [isTaken, setTaken] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const to = savedName(written);
    if (to === null) return;
    if (to === name || onRename(name, to)) done();
    else setTaken(true);
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <TextInput
        label={t('explorer.newName')}
        // The reader asked for this field just now.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        required
        value={written}
        error={isTaken && t('explorer.taken')}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('explorer.save')}
      </Button>
      <Button variant="default" onClick={done}>
        {t('explorer.cancel')}
      </Button>
    </form>
  );
}
