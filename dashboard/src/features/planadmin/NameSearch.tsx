import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { readNameSearch } from './adminSearch.js';

const PAUSE_MS = 350;

/** Part of a name or code, in the address once the typing pauses. */
export function NameSearch() {
  const t = useT();
  const navigate = useNavigate();
  const [text, setText] = useState(readNameSearch(useSearch({ strict: false })) ?? '');
  const search = useDebouncedCallback((q: string) => {
    const next = (before: Record<string, unknown>) => ({ ...before, q: q.trim() || undefined });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  }, PAUSE_MS);
  const type = (value: string) => {
    setText(value);
    search(value);
  };
  return <TextInput type="search" label={t('planAdmin.search')} value={text} onChange={(event) => type(event.currentTarget.value)} />;
}
