import type { ReactNode } from 'react';
import { Figure } from '../ui/Figure.js';
import styles from './Repair.module.css';

/** Names and values below one another; text that is missing is shown as missing. */
export function FactList({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.flatMap(([name, value]) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name} value`}>{value == null || value === '' ? <Figure text={null} /> : value}</dd>,
      ])}
    </dl>
  );
}
