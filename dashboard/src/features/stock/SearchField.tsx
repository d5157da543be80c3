import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { usePaper } from '../../ui/paper.js';
import { readStockText } from './stockSearch.js';

const PAUSE_MS = 350;

/** Changes the address without a new entry in the history. */
export function useSearchChange(): (change: Record<string, unknown>) => void {
  const navigate = useNavigate();
  return (change) => {
    const next = (before: Record<string, unknown>) => ({ ...before, ...change });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
}

/** What is searched for, in the address once the typing pauses. */
export function SearchField() {
  const t = useT();
  const change = useSearchChange();
  const [text, setText] = useState(readStockText(useSearch({ strict: false })) ?? '');
  const search = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined }), PAUSE_MS);
  const type = (value: string) => {
    setText(value);
    search(value);
  };
  if (usePaper()) return null;
  return <TextInput type="search" label={t('stock.search')} value={text} onChange={(event) => type(event.currentTarget.value)} />;
}
