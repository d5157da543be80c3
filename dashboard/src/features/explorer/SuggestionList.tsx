// A list of HTML would take the focus out of the text.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage, useT } from '../../i18n/language.js';
import type { Suggestion } from './completion.js';
import styles from './SuggestionList.module.css';
import type { OpenCompletion } from './useCompletion.js';

interface SuggestionListProps {
  id: string;
  area: RefObject<HTMLTextAreaElement | null>;
  completion: OpenCompletion;
  choose: (index: number) => void;
}

/** What can stand at the cursor, right below the word that it replaces. The focus stays in the text. */
export function SuggestionList({ id, area, completion, choose }: SuggestionListProps) {
  const t = useT();
  const { language } = useLanguage();
  const { suggestions, active, from } = completion;
  const { mark, list, place } = usePlace(area);
  useLayoutEffect(() => {
    void document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <>
      <div className={styles.mirror} aria-hidden>
        {area.current?.value.slice(0, from)}
        <span ref={mark} />
      </div>
      <div ref={list} id={id} role="listbox" aria-label={t('explorer.suggestions')} className={styles.list} style={place}>
        {suggestions.map((one, index) => (
          // The keys are those of the text, where the focus is.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events jsx-a11y/interactive-supports-focus
          <div
            key={one.name}
            id={`${id}-${index}`}
            role="option"
            className={styles.option}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <SuggestionWords one={one} />
            {one[language] && <small lang={language}>{one[language]}</small>}
          </div>
        ))}
      </div>
    </>
  );
}

const SuggestionWords = ({ one: { name, type } }: { one: Suggestion }) => (
  <span>
    <strong>{name}</strong>
    {type && `: ${type}`}
  </span>
);

/** Measured on a hidden copy of the text, as a text field does not tell where its cursor stands. */
function usePlace(area: RefObject<HTMLTextAreaElement | null>) {
  const mark = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (!area.current || !mark.current || !list.current) return;
    const { clientWidth, clientHeight, scrollTop } = area.current;
    const { offsetLeft, offsetTop, offsetHeight } = mark.current;
    const below = offsetTop + offsetHeight - scrollTop;
    setPlace({ left: Math.max(0, Math.min(offsetLeft, clientWidth - list.current.offsetWidth)), top: Math.min(below, clientHeight) + 4 });
  }, [area]);
  return { mark, list, place };
}
