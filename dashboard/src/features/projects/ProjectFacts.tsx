import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { Panel } from '../../ui/Panel.js';
import { useProgressSearch } from './progressSearch.js';
import type { ShownProject } from './project.query.js';
import styles from './Projects.module.css';

/** What a project is and serves, and what finance knows of its money. */
export function ProjectFacts({ project }: { project: ShownProject }) {
  const t = useT();
  const format = useFormat();
  const { agency, indicator, strategy, startsOn, endsOn, revision } = project;
  return (
    <Panel title={t('projects.facts')}>
      <dl className={styles.facts}>
        <Fact label={t('projects.col.code')}>{project.code}</Fact>
        <Fact label={t('projects.col.agency')}>{agency && format.name(agency)}</Fact>
        <Fact label={t('projects.col.runs')}>{`${format.day(startsOn)} – ${format.day(endsOn)}`}</Fact>
        <Fact label={t('projects.indicator')}>
          {indicator && (
            <Link to="/indicators/indicator/$id" params={{ id: indicator.id }} search={{}}>
              {indicator.code} {format.name(indicator)}
            </Link>
          )}
        </Fact>
        <Fact label={t('projects.strategy')}>{strategy && `${strategy.code} ${format.name(strategy)}`}</Fact>
        <Money project={project} />
        <Fact label={t('projects.revision')}>{String(revision)}</Fact>
      </dl>
    </Panel>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children || '–'}</dd>
    </>
  );
}

function Money({ project: { budgetItem, budgetItemId, spentBaht } }: { project: ShownProject }) {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, month } = useProgressSearch().chosen;
  return (
    <>
      <Fact label={t('projects.budgetItem')}>
        {budgetItem ? (
          <Link to="/disbursement/item/$id" params={{ id: budgetItem.id }} search={{ fiscalYear: budgetItem.fiscalYear }}>
            {budgetItem.code} {budgetItem.nameTh}
          </Link>
        ) : (
          budgetItemId
        )}
      </Fact>
      {budgetItem && (
        <>
          <Fact label={t('projects.appropriated')}>{format.bahtExact(budgetItem.appropriatedBaht)}</Fact>
          <Fact label={t('projects.disbursed')}>
            {budgetItem.disbursedBaht != null &&
              `${format.bahtExact(budgetItem.disbursedBaht)} (${format.percent(budgetItem.ratePercent)})`}
          </Fact>
        </>
      )}
      <Fact label={t('projects.spentBy', { month: format.monthShort({ fiscalYear, month }) })}>{format.bahtExact(spentBaht)}</Fact>
    </>
  );
}
