import styles from './OpenButton.module.css';

interface OpenButtonProps {
  /** What it does, where the name alone does not say. */
  title?: string;
  words: string;
  open: () => void;
}

/** A name that opens a window about what it names; it looks like a link. */
export const OpenButton = ({ title, words, open }: OpenButtonProps) => (
  <button type="button" className={styles.open} aria-haspopup="dialog" title={title} onClick={open}>
    {words}
  </button>
);
