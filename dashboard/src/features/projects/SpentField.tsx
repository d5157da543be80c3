import { Button } from '@mantine/core';
import { useFormat } from '../../format/useFormat.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { reasonText } from '../../outbox/outbox.rules.js';
import { KeptText } from './KeptText.js';
import { amountProblem, type ProgressChange } from './progress.rules.js';
import styles from './Projects.module.css';

/** What finance knows of the spending by a month's end, and from where. */
export interface SpendingProposal {
  /** null = finance knows none. */
  baht: string | null;
  /** Code of the budget item. */
  item: string | null;
  month: { fiscalYear: number; month: number };
}

interface SpentFieldProps {
  content: ProgressChange;
  proposal: SpendingProposal | null;
  write: (text: string, proposed: string | null) => void;
}

/** Spending by the month's end: proposed by finance with its source, confirmed or corrected by the planner. */
export function SpentField({ content, proposal, write }: SpentFieldProps) {
  const t = useT();
  const { language } = useLanguage();
  const problem = content.spentBaht === null ? undefined : amountProblem(content.spentBaht);
  const proposed = proposal?.baht ?? content.spentProposedBaht;
  return (
    <div className={styles.spent}>
      <KeptText
        label={t('projects.form.spentBaht')}
        value={content.spentBaht ?? ''}
        keep={(text) => write(text, proposed)}
        error={problem && reasonText(problem, language)}
      />
      {proposal && <Proposal proposal={proposal} confirmed={content.spentBaht} confirm={(baht) => write(baht, baht)} />}
    </div>
  );
}

interface ProposalProps {
  proposal: SpendingProposal;
  confirmed: string | null;
  confirm: (baht: string) => void;
}

function Proposal({ proposal: { baht, item, month }, confirmed, confirm }: ProposalProps) {
  const t = useT();
  const format = useFormat();
  if (baht === null) return <p className={styles.small}>{t(item === null ? 'projects.spent.noItem' : 'projects.spent.unknown')}</p>;
  const source = { amount: format.bahtExact(baht) ?? '', item: item ?? '–', month: format.monthLong(month) };
  return (
    <p className={styles.small}>
      {t('projects.spent.proposed', source)}{' '}
      {confirmed === baht ? (
        <strong>✓ {t('projects.spent.confirmed')}</strong>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => confirm(baht)}>
          {t('projects.spent.confirm')}
        </Button>
      )}
    </p>
  );
}
