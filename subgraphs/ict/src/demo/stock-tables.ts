/** The tables of the store with the columns that the demonstration writes. */
export const MATERIALS = {
  table: 'material',
  columns: {
    id: 'uuid',
    code: 'text',
    name_th: 'text',
    name_en: 'text',
    unit_th: 'text',
    is_part: 'boolean',
    reorder_level: 'int',
    recorded_at: 'timestamptz',
    source: 'text',
  },
} as const;

export const SLIPS = {
  table: 'withdrawal',
  columns: {
    id: 'uuid',
    number: 'text',
    agency_code: 'text',
    ticket_id: 'uuid',
    state: 'text',
    purpose_th: 'text',
    requested_by: 'text',
    requested_at: 'timestamptz',
    received_by: 'text',
    version: 'int',
    source: 'text',
  },
} as const;

export const SLIP_LINES = {
  table: 'withdrawal_line',
  columns: { withdrawal_id: 'uuid', line: 'int', material_id: 'uuid', asked: 'int', approved: 'int', cut_reason_th: 'text' },
} as const;

export const SLIP_EVENTS = {
  table: 'withdrawal_event',
  columns: {
    withdrawal_id: 'uuid',
    seq: 'int',
    from_state: 'text',
    state: 'text',
    occurred_at: 'timestamptz',
    by_name: 'text',
    note_th: 'text',
    source: 'text',
  },
} as const;

export const MOVEMENTS = {
  table: 'stock_movement',
  columns: {
    material_id: 'uuid',
    seq: 'int',
    kind: 'text',
    quantity: 'int',
    balance_after: 'int',
    document_number: 'text',
    agency_code: 'text',
    withdrawal_id: 'uuid',
    count_id: 'uuid',
    occurred_at: 'timestamptz',
    actor: 'text',
    source: 'text',
  },
} as const;

export const PARTS = {
  table: 'part_request',
  columns: {
    id: 'uuid',
    number: 'text',
    ticket_id: 'uuid',
    material_id: 'uuid',
    name_th: 'text',
    quantity: 'int',
    estimate_satang: 'bigint',
    reason_th: 'text',
    state: 'text',
    asked_at: 'timestamptz',
    asked_by: 'text',
    expected_on: 'date',
    version: 'int',
    source: 'text',
  },
} as const;

export const PART_EVENTS = {
  table: 'part_request_event',
  columns: {
    request_id: 'uuid',
    seq: 'int',
    from_state: 'text',
    state: 'text',
    occurred_at: 'timestamptz',
    by_name: 'text',
    note_th: 'text',
    expected_on: 'date',
    source: 'text',
  },
} as const;
