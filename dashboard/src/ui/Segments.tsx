import { SegmentedControl } from '@mantine/core';
import styles from './Segments.module.css';

export interface SegmentsProps<Value extends string> {
  label: string;
  value: Value;
  options: Record<Value, string>;
  onChange: (value: Value) => void;
}

/** A choice among a few, all in view; the label stands above it as above a select. */
export function Segments<Value extends string>({ label, value, options, onChange }: SegmentsProps<Value>) {
  const data = Object.entries<string>(options).map(([key, text]) => ({ value: key, label: text }));
  return (
    <div>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <SegmentedControl aria-label={label} value={value} data={data} onChange={(next) => onChange(next as Value)} transitionDuration={0} />
    </div>
  );
}
