import { useParams } from '@tanstack/react-router';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { BudgetItemPageQuery as Answered } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { disbursementTh } from '../../i18n/th/disbursement.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Columns, Page } from '../../ui/Page.js';
import { SourceBadge } from '../../ui/SourceBadge.js';
import { AllotmentTable } from './AllotmentTable.js';
import { AmountCards } from './AmountCards.js';
import { BudgetItemFacts } from './BudgetItemFacts.js';
import styles from './Disbursement.module.css';
import { Trail } from './Trail.js';
import { VoucherList } from './VoucherList.js';

addMessages(disbursementTh);

const BudgetItemPageQuery = graphql(`
  query BudgetItemPage($id: ID!) {
    budgetItem(id: $id) {
      nameTh
      source
      appropriatedBaht
      allottedBaht
      approvedBaht
      disbursedBaht
      remainingBaht
      ratePercent
      agency {
        code
        nameTh
        nameEn
      }
      ...BudgetItemFacts_item
      allotments {
        ...AllotmentTable_allotment
      }
    }
  }
`);

type Item = NonNullable<Answered['budgetItem']>;

/** One budget item: its amounts as they stand now, what was allotted when, and its vouchers. */
export function BudgetItemPage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  const answer = useApi(BudgetItemPageQuery, { id });
  const item = answer.data?.budgetItem;
  return (
    <Page
      title={item?.nameTh ?? t('budgetItem.title')}
      lead={item && <StandsNow source={item.source} />}
      back={<Trail holder={item?.agency} />}
    >
      <Answer answer={answer}>
        {({ budgetItem }) => (budgetItem ? <ItemParts item={budgetItem} id={id} /> : <EmptyState text={t('budgetItem.notFound')} />)}
      </Answer>
    </Page>
  );
}

function ItemParts({ item, id }: { item: Item; id: string }) {
  const { today } = useSession();
  return (
    <>
      <AmountCards amounts={item} asOf={today} />
      <Columns>
        <BudgetItemFacts item={item} />
        <AllotmentTable allotments={item.allotments} total={item.allottedBaht} />
      </Columns>
      <VoucherList id={id} />
    </>
  );
}

/** An item's amounts are those of today, whatever quarter the board shows. */
function StandsNow({ source }: { source: string }) {
  const t = useT();
  const format = useFormat();
  const { today } = useSession();
  return (
    <span className={styles.lead}>
      <span>{t('asOf.label', { date: format.day(today) ?? '' })}</span>
      <SourceBadge source={source} />
    </span>
  );
}
