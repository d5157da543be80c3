import { useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import type { WorkedTicket } from './work.query.js';
import styles from './Work.module.css';

/** The papers of a repair in their official form; each opens for printing. */
export function PaperLinks({ ticket: { code, device } }: { ticket: WorkedTicket }) {
  const t = useT();
  return (
    <Panel title={t('work.papers')}>
      <div className={styles.links}>
        <PaperLink href={`/print/repair-letter/${code}`} text={t('work.letterPaper')} />
        <PaperLink href={`/print/hand-over/${code}`} text={t('work.handOverPaper')} />
        {device && <PaperLink href={`/print/device-labels?ids=${device.id}`} text={t('work.label')} />}
      </div>
    </Panel>
  );
}

const PaperLink = ({ href, text }: { href: string; text: string }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {text}
  </a>
);
