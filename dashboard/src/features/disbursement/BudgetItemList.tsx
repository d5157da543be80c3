import { Link } from '@tanstack/react-router';
import { listExport } from '../../filters/exportSearch.js';
import type { Scope } from '../../filters/scope.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { BudgetItemList_itemFragment as Item } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { moneyColumns, rateColumn } from './amountColumns.js';
import { BudgetItemChoices } from './BudgetItemChoices.js';
import styles from './Disbursement.module.css';
import { apiOrder, useListSearch } from './listSearch.js';

const BudgetItemList_item = graphql(`
  fragment BudgetItemList_item on BudgetItem {
    id
    code
    nameTh
    category
    appropriatedBaht
    disbursedBaht
    remainingBaht
    ratePercent
  }
`);

const BudgetItemListQuery = graphql(`
  query BudgetItemList(
    $fiscalYear: Int!
    $scope: FigureScope
    $category: ExpenseCategory
    $search: String
    $source: String
    $orderBy: BudgetItemOrder!
    $descending: Boolean!
    $first: Int!
    $after: String
  ) {
    budgetItems(
      fiscalYear: $fiscalYear
      scope: $scope
      category: $category
      search: $search
      source: $source
      orderBy: $orderBy
      descending: $descending
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...BudgetItemList_item
        }
      }
    }
  }
`);

/** The budget items of a place in the fiscal year, with the amounts as they stand now. */
export function BudgetItemList({ scope }: { scope: Scope }) {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const { fiscalYear, source = null } = filters;
  const { category, text, order } = useListSearch().chosen;
  const list = useConnection(
    BudgetItemListQuery,
    { fiscalYear, scope, category, search: text, source, ...apiOrder(order) },
    (data) => data.budgetItems,
  );
  const items = list.nodes.map((node) => readFragment(BudgetItemList_item, node));
  const what = { ...listExport(filters, scope), quarter: null, category, text, order, table: 'budget-items' };
  const title = t('disbursement.items', { fiscalYear: String(fiscalYear) });
  return (
    <Panel title={title} subtitle={t('disbursement.itemsNote')} action={<ExportLinks what={what} />}>
      <BudgetItemChoices />
      <ListAnswer list={list}>
        <DataTable caption={title} columns={columnsOf(format, t)} rows={items} rowKey={(item) => item.id} />
      </ListAnswer>
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate): Column<Item>[] {
  return [
    {
      key: 'name',
      label: t('budgetItem.name'),
      heading: true,
      wordy: true,
      cell: ({ id, code, nameTh }) => (
        <span>
          <Link to="/disbursement/item/$id" params={{ id }} search={true} lang="th">
            {nameTh}
          </Link>
          <span className={styles.code}>{code}</span>
        </span>
      ),
    },
    { key: 'category', label: t('budgetItem.category'), cell: (item) => t(`budgetItem.category.${item.category}`) },
    ...moneyColumns<Item>(['appropriated', 'disbursed', 'remaining'], format, t),
    rateColumn(t),
  ];
}
