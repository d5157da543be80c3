import { type ReactNode, useEffect } from 'react';
import { useT } from '../i18n/language.js';
import { type PaperHeading, usePaper } from './paper.js';
import styles from './Page.module.css';
import { PrintLink } from './PrintLink.js';

interface PageProps {
  title: string;
  lead?: ReactNode;
  /** The link to the page above. */
  back?: ReactNode;
  /** The page as files. */
  exports?: ReactNode;
  /** Whether there is a sheet of paper of this page; tools such as the explorer have none. */
  onPaper?: boolean;
  children: ReactNode;
}

/** A page: heading, a line under it, and its parts below one another. */
export function Page({ title, lead, back, exports, onPaper = true, children }: PageProps) {
  const t = useT();
  const paper = usePaper();
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  return (
    <div className={styles.page}>
      {paper ? (
        <PaperHead title={title} lead={lead} paper={paper} />
      ) : (
        <header>
          {back && <div className={styles.back}>{back}</div>}
          <div className={styles.head}>
            <h1>{title}</h1>
            <div className={styles.tools}>
              {exports}
              {onPaper && <PrintLink />}
            </div>
          </div>
          {lead && <div className={styles.lead}>{lead}</div>}
        </header>
      )}
      {children}
    </div>
  );
}

function PaperHead({ title, lead, paper }: { title: string; lead: ReactNode; paper: PaperHeading }) {
  return (
    <header className={styles.paperHead}>
      <div>
        {paper.above}
        <h1>{title}</h1>
        {lead && <div>{lead}</div>}
        {paper.below}
      </div>
      {paper.beside}
    </header>
  );
}

/** Cards side by side, as many as fit. */
export const CardRow = ({ children }: { children: ReactNode }) => <div className={styles.cards}>{children}</div>;

/** Two columns side by side, one below the other when narrow; `wide` gives the left one more room. */
export const Columns = ({ wide, children }: { wide?: boolean; children: ReactNode }) => (
  <div className={styles.columns} data-wide={wide || undefined}>
    {children}
  </div>
);

/** Several panels that share one column. */
export const Stack = ({ children }: { children: ReactNode }) => <div className={styles.stack}>{children}</div>;
