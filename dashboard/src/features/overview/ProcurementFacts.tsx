import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import { LateBadge } from './LateBadge.js';
import styles from './Procurement.module.css';

const ProcurementFacts_procurement = graphql(`
  fragment ProcurementFacts_procurement on Procurement {
    method
    state
    late
    fiscalYear
    openedOn
    medianPriceBaht
    contractedBaht
    contractSignedOn
    currentStep {
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

/** What is known of a procurement, as a list of names and values. */
export function ProcurementFacts({ procurement }: { procurement: FragmentType<typeof ProcurementFacts_procurement> }) {
  const t = useT();
  const format = useFormat();
  const facts = readFragment(ProcurementFacts_procurement, procurement);
  const agency = facts.agency ? (
    <Link to="/place/$code" params={{ code: facts.agency.code }} search={true}>
      {format.name(facts.agency)}
    </Link>
  ) : (
    <Figure text={null} />
  );
  const step = (
    <>
      <Figure text={facts.currentStep ? format.name(facts.currentStep) : null} /> <LateBadge late={facts.late} />
    </>
  );
  const lines: [string, ReactNode][] = [
    [t('procurement.agency'), agency],
    [t('procurement.method'), t(`procurement.method.${facts.method}`)],
    [t('procurement.state'), t(`procurement.state.${facts.state}`)],
    [t('procurement.currentStep'), step],
    [t('filters.fiscalYear'), facts.fiscalYear],
    [t('procurement.openedOn'), format.day(facts.openedOn)],
    [t('procurement.medianPriceBaht'), <Figure key="median" text={format.bahtExact(facts.medianPriceBaht)} />],
    [t('procurement.contractedBaht'), <Figure key="contracted" text={format.bahtExact(facts.contractedBaht)} />],
    [t('procurement.signedOn'), <Figure key="signed" text={format.day(facts.contractSignedOn)} />],
  ];
  return (
    <Panel title={t('procurement.facts')}>
      <dl className={styles.facts}>
        {lines.flatMap(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}
      </dl>
    </Panel>
  );
}
