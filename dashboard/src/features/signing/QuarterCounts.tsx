import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { CardRow } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { StatCard } from '../../ui/StatCard.js';
import { type Counts, agenciesBehind, behindOf } from './signing.rules.js';
import styles from './Signing.module.css';

interface AgencyCounts extends Pick<Counts, 'submitted' | 'returned' | 'entered' | 'empty'> {
  agency: { code: string; nameTh: string; nameEn: string };
}

const cards = ['due', 'verified', 'signed', 'submitted', 'returned', 'open', 'missing'] as const;

/** How the quarter stands, and what is still missing or returned, agency by agency. */
export function QuarterCounts({ counts, agencies }: { counts: Counts; agencies: readonly AgencyCounts[] }) {
  const t = useT();
  const format = useFormat();
  const figures = { ...counts, ...behindOf(counts) };
  return (
    <section aria-label={t('signing.counts')} className={styles.stack}>
      <CardRow>
        {cards.map((key) => (
          <StatCard
            key={key}
            label={t(`signing.count.${key}`)}
            value={format.count(figures[key])}
            definition={t(`signing.def.${key}`)}
            unit={t('signing.unit')}
          />
        ))}
      </CardRow>
      <AgenciesBehind agencies={agenciesBehind(agencies)} />
    </section>
  );
}

function AgenciesBehind({ agencies }: { agencies: readonly AgencyCounts[] }) {
  const t = useT();
  const format = useFormat();
  if (agencies.length === 0) return null;
  return (
    <Panel title={t('signing.byAgency')}>
      <ul className={styles.list}>
        {agencies.map((counts) => {
          const { submitted, returned, open } = behindOf(counts);
          return (
            <li key={counts.agency.code}>
              <strong>{format.name(counts.agency)}</strong> · {t('signing.behindParts', { submitted, returned, open })}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
