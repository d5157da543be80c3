import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { ChosenWords } from '../../ui/ChosenWords.js';
import { usePaper } from '../../ui/paper.js';
import { useProgressSearch } from './progressSearch.js';

const TYPING_PAUSE_MS = 400;

/** Part of a code or name; it stands in the address once the typing pauses. */
export function SearchBox() {
  const t = useT();
  const { chosen, choose } = useProgressSearch();
  const [text, setText] = useState(chosen.search);
  const search = useDebouncedCallback((typed: string) => choose({ q: typed.trim() || undefined }), TYPING_PAUSE_MS);
  if (usePaper()) return <ChosenWords label={t('projects.search')} words={chosen.search} />;
  const type = (typed: string) => {
    setText(typed);
    search(typed);
  };
  return (
    <TextInput
      type="search"
      label={t('projects.search')}
      value={text}
      maxLength={80}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
