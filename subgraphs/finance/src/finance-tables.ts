import type { BulkTable } from '@nakhon/kit/bulk-insert';

/** Rows as bulk writers hand them over: instants as ISO text, days as YYYY-MM-DD, money in satang. */
export interface BudgetItemRecord {
  id: string;
  code: string;
  fiscal_year: number;
  agency_code: string;
  mission: string | null;
  item_no: string;
  name_th: string;
  category: string;
  appropriated_satang: bigint;
  source: string;
  import_line: number | null;
}

export interface BudgetChangeRecord {
  id: string;
  item_id: string;
  kind: string;
  amount_satang: bigint;
  occurred_on: string;
  recorded_at: string;
  reference: string | null;
  source: string;
}

export interface AllotmentRecord {
  id: string;
  item_id: string;
  period: number;
  amount_satang: bigint;
  approved_on: string;
  recorded_at: string;
  reference: string | null;
  source: string;
}

export interface VoucherRecord {
  id: string;
  number: string;
  item_id: string;
  kind: string;
  description_th: string;
  amount_satang: bigint;
  source: string;
  created_at: string;
}

export interface VoucherStateRecord {
  voucher_id: string;
  seq: number;
  from_state: string | null;
  state: string;
  occurred_at: string;
  recorded_at: string;
  note_th: string | null;
  source: string;
}

const MONEY = 'bigint';
const INSTANT = 'timestamptz';

export const BUDGET_ITEM_TABLE: BulkTable<BudgetItemRecord> = {
  table: 'budget_item',
  columns: {
    id: 'uuid',
    code: 'text',
    fiscal_year: 'int',
    agency_code: 'text',
    mission: 'text',
    item_no: 'text',
    name_th: 'text',
    category: 'text',
    appropriated_satang: MONEY,
    source: 'text',
    import_line: 'int',
  },
};

export const BUDGET_CHANGE_TABLE: BulkTable<BudgetChangeRecord> = {
  table: 'budget_change',
  columns: {
    id: 'uuid',
    item_id: 'uuid',
    kind: 'text',
    amount_satang: MONEY,
    occurred_on: 'date',
    recorded_at: INSTANT,
    reference: 'text',
    source: 'text',
  },
};

export const ALLOTMENT_TABLE: BulkTable<AllotmentRecord> = {
  table: 'allotment',
  columns: {
    id: 'uuid',
    item_id: 'uuid',
    period: 'int',
    amount_satang: MONEY,
    approved_on: 'date',
    recorded_at: INSTANT,
    reference: 'text',
    source: 'text',
  },
};

export const VOUCHER_TABLE: BulkTable<VoucherRecord> = {
  table: 'voucher',
  columns: {
    id: 'uuid',
    number: 'text',
    item_id: 'uuid',
    kind: 'text',
    description_th: 'text',
    amount_satang: MONEY,
    source: 'text',
    created_at: INSTANT,
  },
};

export const VOUCHER_STATE_TABLE: BulkTable<VoucherStateRecord> = {
  table: 'voucher_state',
  columns: {
    voucher_id: 'uuid',
    seq: 'int',
    from_state: 'text',
    state: 'text',
    occurred_at: INSTANT,
    recorded_at: INSTANT,
    note_th: 'text',
    source: 'text',
  },
};
