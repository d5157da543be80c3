import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** A page with one thing to say, in the middle of the screen. */
export function Notice({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  return (
    <main className={styles.notice}>
      <h1>{title}</h1>
      <p>{body}</p>
      {children}
    </main>
  );
}
