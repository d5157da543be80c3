import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { IndicatorFacts_indicatorFragment as Facts } from '../../graphql/generated/graphql.js';
import { type Translate, useT } from '../../i18n/language.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import { measured, ownerWords, plainDecimal, unitOf } from './indicator.rows.js';
import styles from './Indicators.module.css';

export const IndicatorFacts_indicator = graphql(`
  fragment IndicatorFacts_indicator on Indicator {
    code
    unitTh
    unitEn
    decimals
    direction
    cumulation
    weight
    kind
    lowerBound
    upperBound
    ownerName
    ownerActive
    strategicIssue {
      code
      nameTh
      nameEn
    }
    agency {
      code
      nameTh
      nameEn
    }
  }
`);

/** What an indicator measures, how its values are to be read, and who answers for it. */
export function IndicatorFacts({ indicator }: { indicator: FragmentType<typeof IndicatorFacts_indicator> }) {
  const t = useT();
  const format = useFormat();
  const facts = readFragment(IndicatorFacts_indicator, indicator);
  const owner = ownerWords(facts, t);
  const issue = facts.strategicIssue;
  const lines: [string, ReactNode][] = [
    [t('indicator.code'), facts.code],
    [t('indicator.agency'), <AgencyLink key="agency" agency={facts.agency} />],
    [t('indicator.owner'), <Owner key="owner" {...owner} />],
    [t('indicator.unit'), unitOf(facts, format)],
    [t('indicator.direction'), t(`indicator.direction.${facts.direction}`)],
    [t('indicator.cumulation'), t(`indicator.cumulation.${facts.cumulation}`)],
    [t('indicator.weight'), plainDecimal(facts.weight, format)],
    [t('indicator.kind'), t(`indicator.kind.${facts.kind}`)],
    [t('indicator.issue'), <Figure key="issue" text={issue ? `${issue.code} ${format.name(issue)}` : null} />],
    [t('indicator.range'), <Figure key="range" text={rangeWords(facts, format, t)} />],
  ];
  return (
    <Panel title={t('indicator.subject')}>
      <dl className={styles.facts}>
        {lines.flatMap(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}
      </dl>
    </Panel>
  );
}

const Owner = ({ text, isActive }: { text: string; isActive: boolean }) =>
  isActive ? (
    text
  ) : (
    <span className={styles.badge} data-kind="bad">
      ! {text}
    </span>
  );

function AgencyLink({ agency }: { agency: Facts['agency'] }) {
  const format = useFormat();
  if (!agency) return <Figure text={null} />;
  return (
    <Link to="/indicators/agency/$code" params={{ code: agency.code }} search={true}>
      {format.name(agency)}
    </Link>
  );
}

function rangeWords(facts: Facts, format: Formats, t: Translate): string | null {
  const low = measured(facts.lowerBound, facts, format);
  const high = measured(facts.upperBound, facts, format);
  if (low !== null && high !== null) return t('indicator.rangeBoth', { low, high });
  if (low !== null) return t('indicator.rangeFrom', { low });
  return high === null ? null : t('indicator.rangeTo', { high });
}
