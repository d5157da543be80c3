import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/language.js';
import styles from './RepairPapers.module.css';

/** What the address of the paper says, and the way to change it, so that a link shows what was chosen. */
export function usePaperSearch(): [Record<string, unknown>, (change: Record<string, string>) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (next: Record<string, string>) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, ...next })) as never, replace: true, resetScroll: false });
  return [search, change];
}

interface PaperChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** A choice about the paper itself; it stands on the screen alone. */
export function PaperChoice({ label, value, options, onChange }: PaperChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is chosen above a paper, and the button that prints it; not printed itself. */
export function PaperTools({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <div className={styles.tools}>
      {children}
      <button type="button" className={styles.print} onClick={() => window.print()}>
        {t('paper.print')}
      </button>
    </div>
  );
}

/** Digits of an official paper: 123 or ๑๒๓. */
export function DigitsChoice() {
  const t = useT();
  const [search, change] = usePaperSearch();
  const options = [
    { value: 'arabic', label: t('paper.digits.arabic') },
    { value: 'th', label: t('paper.digits.thai') },
  ];
  const value = search['digits'] === 'th' ? 'th' : 'arabic';
  return <PaperChoice label={t('paper.digits')} value={value} options={options} onChange={(digits) => change({ digits })} />;
}
