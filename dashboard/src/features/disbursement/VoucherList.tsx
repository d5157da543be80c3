import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { useT } from '../../i18n/language.js';
import { Choice } from '../../ui/Choice.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Disbursement.module.css';
import { useListSearch, voucherStates } from './listSearch.js';
import { VoucherRow, VoucherRow_voucher } from './VoucherRow.js';

const VoucherListQuery = graphql(`
  query VoucherList($id: ID!, $state: VoucherState, $first: Int!, $after: String) {
    budgetItem(id: $id) {
      vouchers(state: $state, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...VoucherRow_voucher
          }
        }
      }
    }
  }
`);

/** The vouchers of a budget item, newest first; a row opens what happened to it. */
export function VoucherList({ id }: { id: string }) {
  const t = useT();
  const { chosen, choose } = useListSearch();
  const list = useConnection(VoucherListQuery, { id, state: chosen.voucherState }, (data) => data.budgetItem?.vouchers);
  const links = <ExportLinks what={{ table: 'vouchers', item: id, voucherState: chosen.voucherState }} />;
  return (
    <Panel title={t('voucher.title')} subtitle={t('voucher.note')} action={links}>
      <div className={styles.choices}>
        <Choice
          label={t('voucher.state')}
          all={t('filters.all')}
          value={chosen.voucherState ?? ''}
          options={voucherStates.map((value) => ({ value, label: t(`voucher.state.${value}`) }))}
          onChange={(voucherState) => choose({ voucherState })}
        />
      </div>
      <ListAnswer list={list} none={<p className={styles.none}>{t(chosen.voucherState ? 'voucher.noneInState' : 'voucher.none')}</p>}>
        <ul className={styles.vouchers}>
          {list.nodes.map((node) => (
            <VoucherRow key={node.id} voucher={readFragment(VoucherRow_voucher, node)} />
          ))}
        </ul>
      </ListAnswer>
    </Panel>
  );
}
