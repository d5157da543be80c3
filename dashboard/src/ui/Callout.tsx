import type { ReactNode } from 'react';
import styles from './Callout.module.css';

export interface CalloutProps {
  tone: 'warn' | 'bad';
  title?: string;
  children: ReactNode;
}

/** Something to know (`warn`) or something that failed (`bad`, which is announced at once). */
export function Callout({ tone, title, children }: CalloutProps) {
  const words = (
    <>
      {title && <strong>{title}</strong>}
      <div>{children}</div>
    </>
  );
  if (tone === 'warn') return <output className={styles.callout}>{words}</output>;
  return (
    <div className={styles.callout} data-bad role="alert">
      {words}
    </div>
  );
}
