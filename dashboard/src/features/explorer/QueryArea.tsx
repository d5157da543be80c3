import { type KeyboardEvent, useId, useRef } from 'react';
import { useT } from '../../i18n/language.js';
import styles from './Explorer.module.css';
import type { TypesByName } from './queryPlace.js';
import { SuggestionList } from './SuggestionList.js';
import { useCompletion } from './useCompletion.js';

interface QueryAreaProps {
  value: string;
  types: TypesByName;
  onChange: (query: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The query, with a list of what can stand at the cursor. */
export function QueryArea({ value, types, onChange, onKeyDown }: QueryAreaProps) {
  const t = useT();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { open, show, close, choose, onKey } = useCompletion(area, types, onChange);
  const list = open && { 'aria-controls': `${id}-list`, 'aria-activedescendant': `${id}-list-${open.active}` };
  return (
    <div className={styles.label}>
      <label htmlFor={id}>{t('explorer.query')}</label>
      <div className={styles.place}>
        <textarea
          ref={area}
          id={id}
          className={styles.area}
          rows={18}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-describedby={`${id}-hint`}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => onKey(event) || onKeyDown(event)}
          onSelect={() => open && show()}
          onBlur={close}
          {...list}
        />
        {open && <SuggestionList key={open.from} id={`${id}-list`} area={area} completion={open} choose={choose} />}
      </div>
      <span id={`${id}-hint`} className={styles.hint}>
        {t('explorer.hint')}
      </span>
      <output className="nk-visually-hidden">{open && t('explorer.suggested', { count: open.suggestions.length })}</output>
    </div>
  );
}
