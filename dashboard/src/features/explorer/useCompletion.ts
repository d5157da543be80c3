import { type KeyboardEvent, type RefObject, useState } from 'react';
import { type Completion, completionAt } from './completion.js';
import type { TypesByName } from './queryPlace.js';

export interface OpenCompletion extends Completion {
  /** The place in `suggestions` that Enter chooses. */
  active: number;
}

/** The list of what can stand at the cursor of a text field: Ctrl+Space opens it, the arrows move, Enter or Tab chooses, Esc closes. */
export function useCompletion(area: RefObject<HTMLTextAreaElement | null>, types: TypesByName, onChange: (query: string) => void) {
  const [open, setOpen] = useState<OpenCompletion | null>(null);
  const close = () => setOpen(null);
  const show = () => {
    const field = area.current;
    const found = field && completionAt(field.value, field.selectionStart, types);
    setOpen(found && { ...found, active: 0 });
  };
  const choose = (index: number) => {
    const field = area.current;
    const chosen = open?.suggestions[index];
    if (!field || !open || !chosen) return;
    field.setRangeText(chosen.text, open.from, open.to, 'end');
    onChange(field.value);
    close();
    field.focus();
  };
  const move = (to: number) => open && setOpen({ ...open, active: (to + open.suggestions.length) % open.suggestions.length });
  /** Whether the key was meant for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    const act = open ? keysOfList(event, open, { move, choose, close }) : null;
    if (!act && !(event.ctrlKey && event.code === 'Space')) return false;
    event.preventDefault();
    (act ?? show)();
    return true;
  };
  return { open, show, close, choose, onKey };
}

interface Acts {
  move: (to: number) => void;
  choose: (index: number) => void;
  close: () => void;
}

function keysOfList(event: KeyboardEvent, { active }: OpenCompletion, { move, choose, close }: Acts): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const acts: Record<string, () => void> = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active - 1),
    Enter: () => choose(active),
    Tab: () => choose(active),
    Escape: close,
  };
  return acts[event.key] ?? null;
}
