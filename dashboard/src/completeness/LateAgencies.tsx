import { previousQuarter } from '@nakhon/core/fiscal-calendar';
import { Link } from '@tanstack/react-router';
import { useFilters } from '../filters/useFilters.js';
import { useFormat } from '../format/useFormat.js';
import { useT } from '../i18n/language.js';
import { Panel } from '../ui/Panel.js';
import styles from './Completeness.module.css';
import type { Figures } from './CompletenessCards.js';

/** The agencies that miss something or were late, by name, each leading to its indicators. */
export function LateAgencies({ figures }: { figures: Figures }) {
  const t = useT();
  const { due, lateAgencyCount, lateAgencies } = figures;
  if (due === null || due === undefined) return null;
  const isComplete = lateAgencyCount === 0;
  const more = (lateAgencyCount ?? 0) - lateAgencies.length;
  return (
    <Panel title={t('completeness.behind')}>
      {due === 0 && <NotDue />}
      {due > 0 && isComplete && <p>✓ {t('completeness.allIn')}</p>}
      <ul className={styles.behind}>
        {lateAgencies.map((row) => (
          <LateAgency key={row.agency?.code} row={row} />
        ))}
      </ul>
      {more > 0 && (
        <p>
          <Link to="/indicators" search={true}>
            {t('completeness.more', { count: more })} <span aria-hidden>→</span>
          </Link>
        </p>
      )}
    </Panel>
  );
}

/** Results fall due after the quarter's end: what can be looked at is the quarter before. */
function NotDue() {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const before = previousQuarter({ fiscalYear: filters.fiscalYear, quarter: filters.quarter });
  return (
    <p>
      {t('completeness.notDue')}{' '}
      <Link to="." search={((search: object) => ({ ...search, ...before })) as never}>
        {t('completeness.before', { quarter: format.quarterShort(before) })} <span aria-hidden>→</span>
      </Link>
    </p>
  );
}

function LateAgency({ row: { agency, due, late, missing } }: { row: Figures['lateAgencies'][number] }) {
  const t = useT();
  const format = useFormat();
  if (!agency) return null;
  const counted = (value: number) => format.count(value) ?? '';
  return (
    <li>
      <Link to="/indicators/agency/$code" params={{ code: agency.code }} search={true}>
        {format.name(agency)}
      </Link>
      <span>
        {missing > 0 && <strong>{t('completeness.missing', { missing: counted(missing), due: counted(due) })}</strong>}
        {missing > 0 && late > 0 && ' · '}
        {late > 0 && t('completeness.late', { late: counted(late) })}
      </span>
    </li>
  );
}
