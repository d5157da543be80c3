import { NativeSelect } from '@mantine/core';
import { ChosenWords } from './ChosenWords.js';
import { usePaper } from './paper.js';

/** A labelled choice with "all" as its first entry where `all` is given; '' stands for all. */
export interface ChoiceProps {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  all?: string;
  onChange: (value: string) => void;
}

export function Choice({ label, value, options, all, onChange }: ChoiceProps) {
  const chosen = options.find((option) => option.value === value);
  if (usePaper()) return <ChosenWords label={label} words={chosen?.label} />;
  const data = all === undefined ? options : [{ value: '', label: all }, ...options];
  return <NativeSelect label={label} value={value} data={data} onChange={(event) => onChange(event.currentTarget.value)} />;
}
