import type { ReactNode } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Disbursement.module.css';
import { PlaceLink } from './PlaceLink.js';

export const BudgetItemFacts_item = graphql(`
  fragment BudgetItemFacts_item on BudgetItem {
    code
    fiscalYear
    mission
    itemNo
    category
    agency {
      code
      nameTh
      nameEn
    }
  }
`);

/** What is known of a budget item, as a list of names and values. */
export function BudgetItemFacts({ item }: { item: FragmentType<typeof BudgetItemFacts_item> }) {
  const t = useT();
  const format = useFormat();
  const facts = readFragment(BudgetItemFacts_item, item);
  const holder = facts.agency ? (
    <PlaceLink key="agency" who="departments" code={facts.agency.code} name={format.name(facts.agency)} />
  ) : (
    <Figure key="agency" text={null} />
  );
  const lines: [string, ReactNode][] = [
    [t('budgetItem.code'), facts.code],
    [t('filters.fiscalYear'), String(facts.fiscalYear)],
    [t('budgetItem.agency'), holder],
    [t('budgetItem.mission'), <Figure key="mission" text={facts.mission ?? null} />],
    [t('budgetItem.itemNo'), facts.itemNo],
    [t('budgetItem.category'), t(`budgetItem.category.${facts.category}`)],
  ];
  return (
    <Panel title={t('budgetItem.title')}>
      <dl className={styles.facts}>
        {lines.flatMap(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}
      </dl>
    </Panel>
  );
}
