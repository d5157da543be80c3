import { VOUCHER_KINDS, VOUCHER_STATES } from './money-words.js';
import { choice, uuid } from './parameter.js';
import { budgetItemNotFound } from './table-export.refusals.js';
import { aTable, pageFields, pageOf, type Row } from './table.js';

const NODE = 'number kind descriptionTh amountBaht state paidOn source';

/** The vouchers of a budget item, newest first. */
export const vouchersTable = aTable({
  name: 'vouchers',
  sheet: 'ฎีกา',
  title: { th: 'ฎีกาของรายการงบประมาณ', en: 'Vouchers of a budget item' },
  parameters: {
    item: { ...uuid({ th: 'รายการ', en: 'Item' }), isRequired: true },
    voucherState: choice({ th: 'สถานะ', en: 'State' }, VOUCHER_STATES),
  },
  document: `query TableVouchers($item: ID!, $state: VoucherState, $first: Int!, $after: String) {
    budgetItem(id: $item) { code nameTh agency { code nameTh } vouchers(state: $state, first: $first, after: $after) { ${pageFields(NODE)} } }
  }`,
  variables: ({ item, voucherState }) => ({ item, state: voucherState }),
  page: (data, { item }) => {
    const found = data['budgetItem'] as Row | null;
    if (!found) throw budgetItemNotFound(item ?? '');
    const page = pageOf(found['vouchers']);
    return page && { ...page, rows: page.rows.map((row) => ({ ...row, item: found })) };
  },
  columns: () => [
    { header: 'เลขที่ฎีกา · Voucher', width: 20, kind: 'text', at: 'number' },
    { header: 'รายละเอียด · Description', width: 50, kind: 'text', at: 'descriptionTh' },
    { header: 'ประเภท · Kind', width: 26, kind: 'text', at: 'kind', words: VOUCHER_KINDS },
    { header: 'จำนวนเงิน (บาท) · Amount, baht', width: 18, kind: 'baht', at: 'amountBaht' },
    { header: 'สถานะ · State', width: 26, kind: 'text', at: 'state', words: VOUCHER_STATES },
    { header: 'วันจ่าย · Paid on', width: 12, kind: 'text', at: 'paidOn' },
    { header: 'รหัสรายการ · Item code', width: 22, kind: 'text', at: 'item.code' },
    { header: 'รายการงบประมาณ · Budget item', width: 50, kind: 'text', at: 'item.nameTh' },
    { header: 'รหัสหน่วยงาน · Agency code', width: 13, kind: 'text', at: 'item.agency.code' },
    { header: 'หน่วยงาน · Agency', width: 34, kind: 'text', at: 'item.agency.nameTh' },
  ],
  sources: ['source'],
  holds: 'now',
});
