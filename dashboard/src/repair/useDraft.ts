import { useState } from 'react';
import { useSession } from '../session/session.js';

/**
 * What is being typed, kept for the tab: closing the form, a reload or a tab that the phone dropped loses nothing. `forget` when it was sent.
 * Values are texts by field.
 */
export function useDraft<Draft extends Record<string, string>>(place: string, empty: Draft) {
  const { account } = useSession();
  const key = `nakhon.draft.${account.username}.${place}`;
  const [draft, setDraft] = useState<Draft>(() => ({ ...empty, ...readDraft(sessionStorage.getItem(key)) }));
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  return { draft, change, forget: () => sessionStorage.removeItem(key) };
}

function readDraft(text: string | null): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
}
