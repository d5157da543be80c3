import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import styles from './Grid.module.css';
import { type EditorCommand, editorCommandOf } from './keys.js';
import type { Editing } from './useGridState.js';

type Go = Extract<EditorCommand, { kind: 'commit' }>['go'];

interface GridEditorProps {
  editing: Editing;
  label: string;
  place: { left: number; top: number; width: number; height: number };
  /** `text` null leaves the cell as it was; `go` null leaves the focus where it went. */
  onDone: (text: string | null, go: Go | null) => void;
}

/** The one input, laid over the open cell. It keeps its text itself: typing draws nothing else anew. */
export function GridEditor({ editing, label, place, onDone }: GridEditorProps) {
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);
  const done = (text: string | null, go: Go | null) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(text, go);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    // Enter and Escape belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    const command = editorCommandOf(event, editing.mode);
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'cancel') done(null, null);
    else done(event.currentTarget.value, command.go);
  };
  return (
    <input
      ref={input}
      className={styles.editor}
      style={place}
      aria-label={label}
      defaultValue={editing.text}
      autoComplete="off"
      spellCheck={false}
      inputMode="decimal"
      onKeyDown={onKeyDown}
      onBlur={(event) => done(event.currentTarget.value, null)}
    />
  );
}
