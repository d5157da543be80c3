import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

interface KeptTextProps {
  label: string;
  description?: string;
  /** What stands there now. */
  value: string;
  /** Takes what was typed once the field is left, or goes away. */
  keep: (text: string) => void;
  error?: string | undefined;
  /** Several lines, in Thai. */
  isLong?: boolean;
  size?: 'xl';
}

/** A field whose text is kept when one leaves it: neither each letter, nor a button to forget. */
export function KeptText({ label, description, value, keep, error, isLong = false, size }: KeptTextProps) {
  const [text, setText] = useState<string | null>(null);
  const latest = useRef({ text, keep });
  useEffect(() => {
    latest.current = { text, keep };
  });
  useEffect(
    () => () => {
      if (latest.current.text !== null) latest.current.keep(latest.current.text);
    },
    [],
  );
  const leave = () => {
    if (text !== null && text !== value) keep(text);
    setText(null);
  };
  const shared = {
    label,
    description,
    error,
    value: text ?? value,
    onChange: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    onBlur: leave,
  };
  if (isLong) return <Textarea {...shared} lang="th" autosize minRows={2} />;
  return (
    <TextInput
      {...shared}
      {...(size && { size })}
      inputMode="decimal"
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}
